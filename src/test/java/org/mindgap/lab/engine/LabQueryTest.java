package org.mindgap.lab.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mindgap.lab.engine.Pipeline.Meter;

class LabQueryTest {
    private static final LabQuery<LotteryState> LOTTERY = lottery(true);
    private static final LabQuery<CasinoState> CASINO = casino();

    @Test
    void bringsAStateOfTheLotteryBack() {
        LotteryState state = aLottery()
                .with(SplitLotterySetting.defaults().withPatients(120).withRecordNoise(0.3))
                .with(Strategy.RECORD_FOLDS)
                .withSeed(17)
                .withTruth(true);

        Restored<LotteryState> restored = LOTTERY.read(aLottery(), parameters(LOTTERY.write(state)));

        assertThat(restored.state()).isEqualTo(state);
        assertThat(restored.fallbacks()).isEmpty();
    }

    @Test
    void writesAQueryThatNeedsNoEncoding() {
        assertThat(LOTTERY.write(aLottery().with(Strategy.LEAVE_ONE_SITE_OUT)))
                .isEqualTo("patients=60&records=5&effect=0&fingerprint=1&noise=0.5&scanner=0.8&prevalence=spread"
                        + "&classifier=memoriser&strategy=sites&folds=5&truth=false&seed=6&seen=single.sites");
    }

    @Test
    void bringsAStateOfTheCasinoBack() {
        CasinoState state = CasinoState.start(Map.of())
                .with(TuningCasinoSetting.defaults().withFeatures(500).withConfigurations(37))
                .with(new Pipeline(EnumSet.of(Block.SELECT, Block.TUNE, Block.SCALE)))
                .withReveal(true)
                .withSeed(4);

        Restored<CasinoState> restored = CASINO.read(CasinoState.start(Map.of()), parameters(CASINO.write(state)));

        assertThat(restored.state()).isEqualTo(state);
        assertThat(restored.fallbacks()).isEmpty();
        assertThat(CASINO.write(state).length()).isLessThan(1000);
    }

    @Test
    void takesTheNearestNumberAndSaysSo() {
        Restored<LotteryState> restored =
                LOTTERY.read(aLottery(), Map.of("patients", "400", "effect", "-2", "folds", "5.4"));

        assertThat(restored.state().setting().patients()).isEqualTo(300);
        assertThat(restored.state().setting().effect()).isZero();
        assertThat(restored.state().setting().folds()).isEqualTo(5);
        assertThat(restored.fallbacks())
                .extracting(fallback -> fallback.control().name() + " " + fallback.given() + " " + fallback.used())
                .containsExactly("patients 400 300", "effect -2 0", "folds 5.4 5");
    }

    @Test
    void keepsWhatTheLessonSetsWhereALinkIsNotUnderstood() {
        Restored<LotteryState> restored = LOTTERY.read(
                aLottery(), Map.of("patients", "many", "strategy", "magic", "truth", "perhaps", "seed", "NaN"));

        assertThat(restored.state()).isEqualTo(aLottery());
        assertThat(restored.fallbacks()).hasSize(4);
    }

    @Test
    void takesTheSameNumberHoweverItIsWritten() {
        assertThat(LOTTERY.read(aLottery(), Map.of("effect", "0.50", "patients", "60.0"))
                        .fallbacks())
                .isEmpty();
    }

    @Test
    void leavesUnknownParametersAlone() {
        assertThat(LOTTERY.read(aLottery(), Map.of("utm", "x"))).isEqualTo(new Restored<>(aLottery(), List.of()));
    }

    @Test
    void showsOnlyTheBeginningOfALongValue() {
        Restored<LotteryState> restored = LOTTERY.read(aLottery(), Map.of("strategy", "x".repeat(5000)));

        assertThat(restored.fallbacks().getFirst().given()).hasSizeLessThan(50);
    }

    @Test
    void keepsTheTruthHiddenUntilItMayBeSeen() {
        Restored<LotteryState> restored = lottery(false).read(aLottery(), Map.of("truth", "true"));

        assertThat(restored.state().truth()).isFalse();
        assertThat(restored.fallbacks()).hasSize(1);
    }

    @Test
    void endsAScaleWhereItIsToldTo() {
        Control<CasinoState> tickets = CasinoControls.ofTheSetting().stream()
                .filter(control -> control.name().equals("configurations"))
                .map(control -> control instanceof Control.Slide<CasinoState> slide ? slide.upTo(20) : control)
                .findFirst()
                .orElseThrow();

        assertThat(tickets.read(CasinoState.start(Map.of()), "500").setting().configurations())
                .isEqualTo(20);
    }

    @Test
    void startsWithTheWayOfTestingThatTheLessonSets() {
        LotteryState start = LotteryState.start(Map.of("strategy", "patients", "classifier", "ridge-lda"), false);

        assertThat(start.seen()).containsExactly(Strategy.PATIENT_FOLDS);
        assertThat(start.strategyChanges()).isZero();
        assertThat(start.with(Strategy.RECORD_FOLDS)
                        .with(Strategy.PATIENT_FOLDS)
                        .strategyChanges())
                .isEqualTo(1);
    }

    @Test
    void remembersTheMetersThatWereRead() {
        CasinoState state = CasinoState.start(Map.of("selection", "outside"))
                .with(Block.SELECT, true)
                .with(Block.TUNE, true);

        assertThat(state.seen()).containsExactly(Meter.LEAKY, Meter.FLAT, Meter.NESTED);
        assertThat(CasinoState.start(Map.of("selection", "inside", "mode", "nested"))
                        .seen())
                .containsExactly(Meter.NESTED);
    }

    private static LotteryState aLottery() {
        return LotteryState.start(Map.of(), false);
    }

    private static LabQuery<LotteryState> lottery(boolean open) {
        List<Control<LotteryState>> all = new ArrayList<>(LotteryControls.ofTheSetting());
        all.add(LotteryControls.truth(open));
        all.addAll(LotteryControls.remembered());
        return new LabQuery<>(all);
    }

    private static LabQuery<CasinoState> casino() {
        List<Control<CasinoState>> all = new ArrayList<>(CasinoControls.ofTheSetting());
        all.addAll(CasinoControls.remembered(Set.of(Block.IMPUTE, Block.SCALE, Block.THRESHOLD)));
        return new LabQuery<>(all);
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String part : query.split("&")) {
            String[] sides = part.split("=", 2);
            parameters.put(sides[0], sides[1]);
        }
        return parameters;
    }
}
