package org.mindgap.lab.engine;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// The data sets of one setting and seed.
public final class CasinoDataSets {
    private final TuningCasinoSetting setting;
    private final int seed;
    private final List<CasinoOutcome> outcomes;

    public CasinoDataSets(TuningCasinoSetting setting, int seed, int dataSets) {
        this.setting = setting;
        this.seed = seed;
        TuningCasino casino = new TuningCasino(setting, seed);
        this.outcomes = IntStream.range(0, dataSets)
                .parallel()
                .mapToObj(casino::outcome)
                .toList();
    }

    /// Whether these are the data sets of a state; how many tickets are bought does not matter to them.
    public boolean isOf(CasinoState state, int dataSets) {
        return seed == state.seed()
                && dataSets == outcomes.size()
                && setting.withConfigurations(1).equals(state.setting().withConfigurations(1));
    }

    public int count() {
        return outcomes.size();
    }

    public double mean(ToDoubleFunction<CasinoOutcome> reading) {
        return outcomes.stream().mapToDouble(reading).average().orElseThrow();
    }

    public List<Double> values(ToDoubleFunction<CasinoOutcome> reading) {
        return outcomes.stream().mapToDouble(reading).boxed().toList();
    }
}
