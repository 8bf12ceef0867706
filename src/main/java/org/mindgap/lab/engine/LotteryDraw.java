package org.mindgap.lab.engine;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The cohorts of one setting and seed; what is not asked for is not computed.
public final class LotteryDraw {
    private static final int FEWEST_SPLITS = 40;
    private static final int MOST_SPLITS = 200;

    /// So many records can be split while a control moves.
    private static final int RECORDS_SPLIT = 100_000;

    private final SplitLottery engine;
    private final int seed;
    private final int cohorts;
    private final Map<Strategy, List<Estimate>> estimates = new EnumMap<>(Strategy.class);
    private @Nullable OptionalDouble newPatients;
    private @Nullable OptionalDouble newHospitals;
    private @Nullable List<Double> splits;

    public LotteryDraw(SplitLotterySetting setting, int seed) {
        this(setting, seed, setting.cohortsPerDraw());
    }

    public LotteryDraw(SplitLotterySetting setting, int seed, int cohorts) {
        this.engine = new SplitLottery(setting, seed);
        this.seed = seed;
        this.cohorts = cohorts;
    }

    public boolean isOf(LotteryState state) {
        return seed == state.seed() && engine.setting().equals(state.setting());
    }

    public SplitLottery engine() {
        return engine;
    }

    public int count() {
        return cohorts;
    }

    /// Those that could be measured.
    public List<Double> estimates(Strategy strategy) {
        return measured(all(strategy));
    }

    public OptionalDouble mean(Strategy strategy) {
        return mean(estimates(strategy));
    }

    public int skippedFolds(Strategy strategy) {
        return all(strategy).stream().mapToInt(Estimate::skippedFolds).sum();
    }

    public OptionalDouble newPatients() {
        OptionalDouble known = newPatients;
        if (known == null) {
            known = mean(measured(ofEachCohort(engine::newPatients)));
            newPatients = known;
        }
        return known;
    }

    public OptionalDouble newHospitals() {
        OptionalDouble known = newHospitals;
        if (known == null) {
            known = mean(measured(ofEachCohort(engine::newHospitals)));
            newHospitals = known;
        }
        return known;
    }

    private List<Estimate> all(Strategy strategy) {
        return estimates.computeIfAbsent(strategy, missing -> ofEachCohort(number -> engine.estimate(number, missing)));
    }

    private List<Estimate> ofEachCohort(IntFunction<Estimate> part) {
        return IntStream.range(0, cohorts).parallel().mapToObj(part).toList();
    }

    /// What a strategy should tell: about new hospitals where whole hospitals are left out, else about new patients.
    public OptionalDouble truth(Strategy strategy) {
        return strategy == Strategy.LEAVE_ONE_SITE_OUT ? newHospitals() : newPatients();
    }

    /// The first cohort, split once, again and again.
    public List<Double> splits() {
        List<Double> known = splits;
        if (known == null) {
            int often = Math.clamp(RECORDS_SPLIT / engine.setting().records(), FEWEST_SPLITS, MOST_SPLITS);
            known = engine.singleSplits(0, often).stream()
                    .flatMapToDouble(estimate -> estimate.value().stream())
                    .boxed()
                    .toList();
            splits = known;
        }
        return known;
    }

    private static List<Double> measured(List<Estimate> estimates) {
        return estimates.stream()
                .flatMapToDouble(estimate -> estimate.value().stream())
                .boxed()
                .toList();
    }

    private static OptionalDouble mean(Collection<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average();
    }
}
