package org.mindgap.lab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mindgap.lab.engine.ConsoleTasks.Attempt;
import org.mindgap.statistics.Interval;

class ImpossibleConsoleTest {
    private static final double DIGITS = 1e-9;
    private static final ConsoleState START = ConsoleState.defaults();

    // What there is to discover

    @Test
    void oneCutOffMeansEqualErrorsAndUnequalPromises() {
        assertThat(START.a().sensitivity()).isEqualTo(0.8413447461, within(DIGITS));
        assertThat(START.b().sensitivity()).isEqualTo(0.8413447461, within(DIGITS));
        assertThat(START.a().falsePositiveRate()).isEqualTo(0.1586552539, within(DIGITS));
        assertThat(START.b().falsePositiveRate()).isEqualTo(0.1586552539, within(DIGITS));
        assertThat(START.a().recallRate()).isEqualTo(0.2951931524, within(DIGITS));
        assertThat(START.b().recallRate()).isEqualTo(0.2132704133, within(DIGITS));
        assertThat(START.a().ppv()).isEqualTo(0.5700299884, within(DIGITS));
        assertThat(START.b().ppv()).isEqualTo(0.3155973613, within(DIGITS));
        assertThat(START.lamps().sensitivity()).isTrue();
        assertThat(START.lamps().falsePositives()).isTrue();
        assertThat(START.lamps().ppv()).isFalse();
    }

    @Test
    void anEqualPromiseMissesCancers() {
        ConsoleDistrict b = START.with(ConsoleAim.EQUAL_PPV).b();

        assertThat(b.cutoff()).isEqualTo(1.763184749, within(DIGITS));
        assertThat(b.sensitivity()).isEqualTo(0.5935999403, within(DIGITS));
        assertThat(b.falsePositiveRate()).isEqualTo(0.03893466757, within(DIGITS));
        assertThat(b.ppv()).isEqualTo(0.5700299884, within(DIGITS));
    }

    @Test
    void anEqualRecallRateAlarmsTheHealthy() {
        ConsoleDistrict b = START.with(ConsoleAim.EQUAL_RECALL).b();

        assertThat(b.cutoff()).isEqualTo(0.6989018631, within(DIGITS));
        assertThat(b.sensitivity()).isEqualTo(0.9033875673, within(DIGITS));
        assertThat(b.falsePositiveRate()).isEqualTo(0.2423066815, within(DIGITS));
        assertThat(b.ppv()).isEqualTo(0.244826158, within(DIGITS));
    }

    @Test
    void equalPrevalenceIsTheFirstDoor() {
        ConsoleState equal = START.with(ConsoleNumber.PREVALENCE_B, 0.2);

        assertThat(equal.lamps().all()).isTrue();
        assertThat(ConsoleTasks.attempt(equal)).isEqualTo(Attempt.LIT);
        assertThat(ConsoleTasks.attempt(equal.with(ConsoleNumber.SEPARATION_B, 2.5)))
                .isEqualTo(Attempt.SOME_DARK);
    }

    @Test
    void strongSeparationWithAStrictCutOffIsTheSecondDoor() {
        assertThat(ConsoleTasks.attempt(separated(3.2, 2.94))).isEqualTo(Attempt.LIT);
        assertThat(separated(3.2, 2.94).a().scores().auc()).isEqualTo(0.9881741917, within(DIGITS));
        assertThat(separated(5, 1).lamps().ppvGap()).isEqualTo(0.2577217953, within(DIGITS));
        assertThat(separated(5, 3).lamps().ppvGap()).isEqualTo(0.01014189165, within(DIGITS));
        assertThat(separated(5, 3).b().sensitivity()).isEqualTo(0.9772498681, within(DIGITS));
        assertThat(separated(5, 3).b().falsePositiveRate()).isEqualTo(0.001349898032, within(DIGITS));
    }

    /// In steps of the controls: the first separation at which any cut-off finds 60% with all lamps on.
    @Test
    void nothingWeakerOpensTheSecondDoor() {
        for (int twentieths = 4; twentieths < 64; twentieths++) {
            for (int hundredths = -200; hundredths <= 500; hundredths += 1) {
                assertThat(ConsoleTasks.attempt(separated(twentieths / 20.0, hundredths / 100.0)))
                        .isNotEqualTo(Attempt.LIT);
            }
        }
        for (int hundredths = -200; hundredths < 294; hundredths++) {
            assertThat(ConsoleTasks.attempt(separated(3.2, hundredths / 100.0))).isNotEqualTo(Attempt.LIT);
        }
    }

    private static ConsoleState separated(double separation, double cutoff) {
        return START.with(ConsoleNumber.SEPARATION_A, separation)
                .with(ConsoleNumber.SEPARATION_B, separation)
                .with(ConsoleNumber.CUTOFF_A, cutoff);
    }

    @Test
    void recallingAlmostNobodyIsNoDoor() {
        ConsoleState strict = START.with(ConsoleNumber.CUTOFF_A, 3.63);

        assertThat(strict.lamps().all()).isTrue();
        assertThat(strict.a().sensitivity()).isEqualTo(0.05155074849, within(DIGITS));
        assertThat(ConsoleTasks.attempt(strict)).isEqualTo(Attempt.ALMOST_NOBODY);
        assertThat(START.with(ConsoleNumber.CUTOFF_A, 3.62).lamps().all()).isFalse();
    }

    @Test
    void fortyCancersCannotShowAToleranceOfTwoPoints() {
        Interval interval = START.b().found().wilson(0.95);

        assertThat(START.b().found().count()).isEqualTo(34);
        assertThat(START.b().found().of()).isEqualTo(40);
        assertThat(interval.lower()).isEqualTo(0.7092767563, within(DIGITS));
        assertThat(interval.upper()).isEqualTo(0.9293881228, within(DIGITS));
        assertThat(interval.width()).isGreaterThan(2 * START.at(ConsoleNumber.TOLERANCE));
    }

    // Lamps

    @Test
    void aThreefoldDifferenceOfSmallRatesKeepsItsLampDark() {
        ConsoleState state = START.with(ConsoleNumber.PREVALENCE_B, 0.2)
                .with(ConsoleNumber.SEPARATION_A, 2.25)
                .with(ConsoleNumber.SEPARATION_B, 2.75)
                .with(ConsoleNumber.CUTOFF_A, 1.9)
                .withCutoffB(2.35);

        assertThat(state.a().falsePositiveRate()).isEqualTo(0.02871655982, within(DIGITS));
        assertThat(state.b().falsePositiveRate()).isEqualTo(0.009386705535, within(DIGITS));
        assertThat(Math.abs(state.lamps().falsePositiveGap())).isLessThan(0.02);
        assertThat(state.lamps().falsePositives()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0.02, 1.0", "0.05, 1.0"})
    void aLampIsOnUpToItsTolerance(double tolerance, double cutoff) {
        ConsoleState state = START.with(ConsoleNumber.TOLERANCE, tolerance).with(ConsoleNumber.CUTOFF_A, cutoff);
        ConsoleLamps lamps = state.lamps();

        assertThat(new ConsoleLamps(state.a(), state.b(), Math.abs(lamps.ppvGap())).ppv())
                .isTrue();
        assertThat(new ConsoleLamps(state.a(), state.b(), Math.abs(lamps.ppvGap()) - 1e-6).ppv())
                .isFalse();
    }

    // Algebra

    @Test
    void theIdentityHoldsEverywhere() {
        Random chance = new Random(3);
        for (int state = 0; state < 2000; state++) {
            ConsoleDistrict district = new ConsoleDistrict(
                    chance.nextDouble(0.01, 0.6), chance.nextDouble(0.2, 5), chance.nextDouble(-2, 8), 500);

            assertThat(district.identity()).isEqualTo(0, within(1e-12));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EQUAL_SENSITIVITY", "EQUAL_PPV", "EQUAL_RECALL", "SAME_CUTOFF"})
    void aCutOffDoesWhatItIsSolvedForOrSaysThatNoneDoes(ConsoleAim aim) {
        Random chance = new Random(7);
        int solved = 0;
        for (int round = 0; round < 500; round++) {
            ConsoleState state = START.with(ConsoleNumber.PREVALENCE_A, chance.nextDouble(0.01, 0.6))
                    .with(ConsoleNumber.PREVALENCE_B, chance.nextDouble(0.01, 0.6))
                    .with(ConsoleNumber.SEPARATION_A, chance.nextDouble(0.2, 5))
                    .with(ConsoleNumber.SEPARATION_B, chance.nextDouble(0.2, 5))
                    .with(ConsoleNumber.CUTOFF_A, chance.nextDouble(-2, 5))
                    .with(aim);
            if (state.solved().isEmpty()) {
                assertThat(state.b().cutoff()).isEqualTo(state.at(ConsoleNumber.CUTOFF_B));
                continue;
            }
            solved++;
            double gap = switch (aim) {
                case EQUAL_SENSITIVITY -> state.lamps().sensitivityGap();
                case EQUAL_PPV -> state.lamps().ppvGap();
                case EQUAL_RECALL -> state.a().recallRate() - state.b().recallRate();
                default -> state.lamps().falsePositiveGap();
            };
            assertThat(gap).as("%s", state).isEqualTo(0, within(DIGITS));
        }
        assertThat(solved).isGreaterThan(200);
    }

    @Test
    void aPromiseThatNoCutOffKeepsIsSaidToBeOutOfReach() {
        ConsoleState state = START.with(ConsoleNumber.PREVALENCE_A, 0.6)
                .with(ConsoleNumber.CUTOFF_A, 5)
                .with(ConsoleNumber.SEPARATION_A, 5)
                .with(ConsoleNumber.SEPARATION_B, 0.2)
                .with(ConsoleAim.EQUAL_PPV);

        assertThat(state.solved()).isEmpty();
    }

    @Test
    void theFrontierNeverMeetsTheOrigin() {
        assertThat(START.frontier())
                .hasSize(301)
                .allSatisfy(gaps ->
                        assertThat(Math.hypot(gaps.sensitivity(), gaps.ppv())).isGreaterThan(0.05));
        assertThat(START.frontier().getFirst().cutoff()).isEqualTo(-2);
        assertThat(START.frontier().getLast().cutoff()).isEqualTo(5);
    }

    // The state

    @Test
    void movingTheCutOffOfBTakesItInHand() {
        ConsoleState aimed = START.with(ConsoleAim.EQUAL_PPV);

        assertThat(aimed.withCutoffB(1.76)).isEqualTo(aimed);
        assertThat(aimed.withCutoffB(1.5).aim()).isEqualTo(ConsoleAim.BY_HAND);
        assertThat(aimed.withCutoffB(1.5).b().cutoff()).isEqualTo(1.5);
        assertThat(aimed.with(ConsoleAim.BY_HAND).b().cutoff()).isEqualTo(1.76);
    }

    @ParameterizedTest
    @EnumSource
    void aLinkBringsEveryPartBack(ConsoleAim aim) {
        List<String> names = List.of(
                "aim",
                "cutoff-b",
                "cutoff-a",
                "prevalence-a",
                "prevalence-b",
                "separation-b",
                "people-b",
                "lamp-tolerance",
                "intervals");
        ConsoleSetup setup = new ConsoleSetup(Map.of(), names);
        ConsoleState state = START.with(ConsoleNumber.PREVALENCE_B, 0.03)
                .with(ConsoleNumber.SEPARATION_B, 2.35)
                .with(ConsoleNumber.CUTOFF_A, 0.87)
                .with(ConsoleNumber.PEOPLE_B, 1230)
                .withIntervals(true)
                .with(aim);
        LabQuery<ConsoleState> query = new LabQuery<>(setup.offered());

        Restored<ConsoleState> restored = query.read(START, LabQuery.parameters(query.write(state)));

        assertThat(restored.fallbacks()).isEmpty();
        assertThat(restored.state().b()).isEqualTo(state.b());
        assertThat(restored.state().aim()).isEqualTo(aim);
        assertThat(query.write(restored.state())).isEqualTo(query.write(state));
    }

    // Grading

    /// 0.08/0.92 · 0.43/0.57 · 0.84 = 0.0551.
    @ParameterizedTest
    @CsvSource({"0.0551, 30", "0.055, 30", "0.0556, 30", "0.0557, 0", "0.0545, 0", "0.16, 0"})
    void aForcedRateMustComeWithinAHalfThousandth(double predicted, int points) {
        assertThat(ConsoleTasks.forcedRate(predicted).credit()).isEqualTo(new Credit(points, 30));
        assertThat(ConsoleTasks.forcedRate(predicted).truth())
                .isEqualTo(0.08 / 0.92 * 0.43 / 0.57 * 0.84, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "escapes, 2, 0, 2, 30, 30",
        "escapes, 1, 0, 2, 15, 30",
        "escapes, 2, 1, 2, 15, 30",
        "escapes, 0, 2, 2, 0, 30",
        "escapes, 2, 4, 2, 0, 30",
        "arguments, 4, 0, 4, 20, 20",
        "arguments, 3, 1, 4, 10, 20",
        "arguments, 0, 0, 4, 0, 20"
    })
    void wrongStatementsCostWhatRightOnesEarn(String task, int right, int wrong, int all, int points, int of) {
        assertThat(ConsoleTasks.selected(task, right, wrong, all)).isEqualTo(new Credit(points, of));
    }

    @Test
    void allTasksMakeAHundred() {
        Credit all = ConsoleTasks.attempted()
                .plus(ConsoleTasks.selected(ConsoleTasks.ESCAPES, 2, 0, 2))
                .plus(ConsoleTasks.forcedRate(0.0551).credit())
                .plus(ConsoleTasks.lamp(true))
                .plus(ConsoleTasks.selected(ConsoleTasks.ARGUMENTS, 4, 0, 4));

        assertThat(all).isEqualTo(new Credit(100, 100));
    }
}
