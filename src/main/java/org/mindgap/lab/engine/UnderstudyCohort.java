package org.mindgap.lab.engine;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.mindgap.lab.engine.Chance.Purpose;
import org.mindgap.lab.engine.UnderstudySetting.Source;
import org.mindgap.statistics.Auc;
import org.mindgap.statistics.DeLong;
import org.mindgap.statistics.Interval;

/// Everything real about one cohort: patients in their sets, the model under test, and what is true of it.
///
/// It depends on the seed and the cohort's number alone: moving a control changes the generator and nothing else.
public final class UnderstudyCohort {
    /// Patients the model learns from, patients a generator learns from, patients neither has met: so many of each.
    public static final int TRAINING = 200;

    public static final int TEST = 400;

    /// What stands for the whole population.
    public static final int POPULATION = 8000;

    /// At the model's threshold.
    public static final double SPECIFICITY = 0.9;

    private static final double LEVEL = 0.95;

    private final long seed;
    private final int number;
    private final UnderstudyPatients training;
    private final UnderstudyPatients separate;
    private final UnderstudyPatients holdOut;
    private final UnderstudyPatients test;
    private final UnderstudyModel model;
    private final double threshold;
    private final double truth;
    private final DeLong tested;
    private final double commonSensitivity;
    private final double rareSensitivity;

    public UnderstudyCohort(long seed, int number) {
        this.seed = seed;
        this.number = number;
        training = real(Purpose.UNDERSTUDY_MODEL, TRAINING);
        separate = real(Purpose.UNDERSTUDY_SOURCE, TRAINING);
        holdOut = real(Purpose.UNDERSTUDY_HOLD_OUT, TRAINING);
        test = real(Purpose.UNDERSTUDY_TEST, TEST);
        UnderstudyPatients population = real(Purpose.UNDERSTUDY_POPULATION, POPULATION);
        model = UnderstudyModel.trainedOn(training)
                .orElseThrow(
                        () -> new IllegalStateException("Cohort " + number + " of seed " + seed + " has no model"));
        double[] scores = model.scores(population);
        truth = Auc.of(scores, population.events()).orElseThrow();
        threshold = threshold(population, scores);
        tested = DeLong.of(model.scores(test), test.events()).orElseThrow();
        commonSensitivity = sensitivity(population, UnderstudySubtype.COMMON).orElseThrow();
        rareSensitivity = sensitivity(population, UnderstudySubtype.RARE).orElseThrow();
    }

    private UnderstudyPatients real(Purpose purpose, int count) {
        return UnderstudyPatients.real(count, new Chance(seed).stream(purpose, number));
    }

    // The 90th percentile of the benign, by linear interpolation (Hyndman and Fan's type 7).
    private static double threshold(UnderstudyPatients population, double[] scores) {
        double[] benign = new double[population.count(UnderstudySubtype.BENIGN)];
        int next = 0;
        for (int patient = 0; patient < scores.length; patient++) {
            if (population.subtypes().get(patient) == UnderstudySubtype.BENIGN) {
                benign[next++] = scores[patient];
            }
        }
        Arrays.sort(benign);
        double place = SPECIFICITY * (benign.length - 1);
        int below = (int) place;
        return benign[below] + (place - below) * (benign[below + 1] - benign[below]);
    }

    /// Of patients with a subtype, the share whose score lies above the threshold; empty where there are none.
    OptionalDouble sensitivity(UnderstudyPatients patients, UnderstudySubtype subtype) {
        int all = 0;
        int found = 0;
        for (int patient = 0; patient < patients.count(); patient++) {
            if (patients.subtypes().get(patient) == subtype) {
                all++;
                found += model.score(patients.features()[patient]) > threshold ? 1 : 0;
            }
        }
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) found / all);
    }

    /// Those a generator learned from.
    public UnderstudyPatients source(Source source) {
        return switch (source) {
            case SEPARATE -> separate;
            case MODEL -> training;
        };
    }

    /// As many patients whom neither a generator nor the model has met.
    public UnderstudyPatients holdOut() {
        return holdOut;
    }

    /// The real test set.
    public UnderstudyPatients test() {
        return test;
    }

    UnderstudyModel model() {
        return model;
    }

    /// The model's AUC in the population.
    public double truth() {
        return truth;
    }

    /// The model's AUC on the real test set.
    public double tested() {
        return tested.auc();
    }

    public Interval testedInterval() {
        return tested.wald(LEVEL);
    }

    /// In the population.
    public double commonSensitivity() {
        return commonSensitivity;
    }

    /// In the population.
    public double rareSensitivity() {
        return rareSensitivity;
    }

    long seed() {
        return seed;
    }

    int number() {
        return number;
    }
}
