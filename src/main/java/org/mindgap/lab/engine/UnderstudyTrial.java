package org.mindgap.lab.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;

/// A setting in ten cohorts that the bench does not show: one cohort can be off by luck.
///
/// @param outcomes a cohort each
public record UnderstudyTrial(List<UnderstudyOutcome> outcomes) {
    public static final int COHORTS = 10;

    public UnderstudyTrial {
        outcomes = List.copyOf(outcomes);
    }

    /// Stops with a [CancellationException] when its thread is interrupted.
    ///
    /// @param progress hears how many cohorts are done
    public static UnderstudyTrial of(UnderstudySetting setting, int seed, IntConsumer progress) {
        List<UnderstudyOutcome> outcomes = new ArrayList<>();
        for (int cohort = 1; cohort <= COHORTS; cohort++) {
            if (Thread.interrupted()) {
                throw new CancellationException("Nobody waits for the trial any more");
            }
            outcomes.add(UnderstudyOutcome.of(setting, new UnderstudyCohort(seed, cohort)));
            progress.accept(cohort);
        }
        return new UnderstudyTrial(outcomes);
    }

    /// How much more the synthetic test promises than the population keeps, on average.
    public double meanBias() {
        return outcomes.stream().mapToDouble(UnderstudyOutcome::bias).average().orElseThrow();
    }

    /// The middle of the smallest p-values of the marginals.
    public double medianSmallestP() {
        double[] sorted = outcomes.stream()
                .mapToDouble(outcome -> outcome.looks().smallestP())
                .sorted()
                .toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// Of those where a gauge is defined.
    public double mean(UnderstudyGauge gauge) {
        double[] defined = outcomes.stream()
                .map(gauge::of)
                .flatMapToDouble(value -> value.stream())
                .toArray();
        return Arrays.stream(defined).average().orElseThrow();
    }
}
