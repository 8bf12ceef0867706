package org.mindgap.lab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindgap.lab.engine.UnderstudyLens.Finding;
import org.mindgap.lab.engine.UnderstudySetting.Source;

/// What a learner is to find out with the understudy, and how the missions are graded.
class UnderstudyTest {
    private static final UnderstudySetting HONEST = UnderstudySetting.honest();
    private static final UnderstudyCohort COHORT = new UnderstudyCohort(UnderstudyState.FIRST_SEED, 0);

    @Test
    void theSameSeedGivesTheSamePatientsAndAnotherOneOthers() {
        UnderstudyOutcome once = UnderstudyOutcome.of(HONEST, new UnderstudyCohort(3, 2));
        UnderstudyOutcome again = UnderstudyOutcome.of(HONEST, new UnderstudyCohort(3, 2));
        UnderstudyOutcome other = UnderstudyOutcome.of(HONEST, new UnderstudyCohort(4, 2));

        assertThat(once.synthetic().features()).isDeepEqualTo(again.synthetic().features());
        assertThat(once.looks()).isEqualTo(again.looks());
        assertThat(once.verdict()).isEqualTo(again.verdict());
        assertThat(once.verdict().auc()).isNotEqualTo(other.verdict().auc());
    }

    /// Common random numbers: a control moves the records that it is about and leaves the others where they are.
    @Test
    void aControlMovesPatientsAndDrawsNoNewOnes() {
        UnderstudyPatients before = synthetic(HONEST);
        UnderstudyPatients more = synthetic(HONEST.withSynthetic(700));
        UnderstudyPatients copied = synthetic(HONEST.withMemory(0.3));
        UnderstudyPatients apart = synthetic(HONEST.withGap(1.2));

        assertThat(Arrays.copyOf(more.features(), before.count())).isDeepEqualTo(before.features());
        long same = IntStream.range(0, before.count())
                .filter(i -> Arrays.equals(before.features()[i], copied.features()[i]))
                .count();
        assertThat(same).isBetween(240L, 320L);
        for (int i = 0; i < before.count(); i++) {
            boolean benign = before.subtypes().get(i) == UnderstudySubtype.BENIGN;
            assertThat(apart.subtypes().get(i)).isEqualTo(before.subtypes().get(i));
            assertThat(Arrays.equals(apart.features()[i], before.features()[i])).isEqualTo(benign);
        }
    }

    @Test
    void whoIsDroppedIsNotCopiedEither() {
        UnderstudyPatients dropped = synthetic(HONEST.withDrop(1).withMemory(0.5));

        assertThat(dropped.count(UnderstudySubtype.RARE)).isZero();
        assertThat(dropped.count(UnderstudySubtype.COMMON)).isPositive();
        assertThat(dropped.count()).isEqualTo(400);
    }

    @Test
    void copiesAreThePatientsThemselves() {
        UnderstudyPatients copies = synthetic(HONEST.withMemory(1));
        List<double[]> learned = List.of(COHORT.source(Source.SEPARATE).features());

        assertThat(Stream.of(copies.features()))
                .allMatch(copy -> learned.stream().anyMatch(one -> Arrays.equals(one, copy)));
        UnderstudyOutcome shared = UnderstudyOutcome.of(HONEST.withMemory(1).withSource(Source.MODEL), COHORT);
        assertThat(shared.leak().closer().share()).isEqualTo(1);
        assertThat(shared.leak().attack().auc()).isGreaterThan(0.9);
    }

    /// First discovery: what is dropped cannot be missed, and the verdict is flattered.
    @Test
    void aDroppedSubtypeFlattersTheVerdictAndCannotBeMeasured() {
        UnderstudyOutcome dropped = UnderstudyOutcome.of(HONEST.withDrop(1), COHORT);

        assertThat(dropped.verdict().rareSensitivity()).isEmpty();
        assertThat(dropped.verdict().auc() - audition(HONEST).verdict().auc()).isGreaterThan(0.02);
        assertThat(COHORT.rareSensitivity()).isEqualTo(0.20, within(0.15));
        assertThat(COHORT.rareSensitivity()).isLessThan(COHORT.commonSensitivity());
    }

    /// Second: only products of features show that the columns do not belong together.
    @Test
    void onlyTheFinestLensSeesMissingCorrelations() {
        UnderstudyOutcome torn = audition(HONEST.withCorrelation(0));

        assertThat(UnderstudyLens.MARGINALS.finding(torn)).isEqualTo(Finding.SILENT);
        assertThat(UnderstudyLens.MAIN_EFFECTS.finding(torn)).isEqualTo(Finding.SILENT);
        assertThat(UnderstudyLens.SECOND_ORDER.finding(torn)).isEqualTo(Finding.OBJECTS);
        assertThat(UnderstudyLens.SECOND_ORDER.reading(torn).orElseThrow()).isGreaterThan(5);
    }

    /// Third: the verdict goes where the generator leads it.
    @Test
    void theGapSteersTheVerdict() {
        double[] verdicts = DoubleStream.of(0.7, 1, 1.4)
                .map(gap -> audition(HONEST.withGap(gap)).verdict().auc())
                .toArray();

        assertThat(verdicts).isSorted();
        assertThat(verdicts[2] - verdicts[0]).isGreaterThan(0.08);
    }

    /// Fourth: no look objects to copies, and the attack finds nearly everybody.
    @Test
    void noLookObjectsToCopies() {
        UnderstudyOutcome copied = audition(HONEST.withMemory(1));

        for (UnderstudyLens lens : UnderstudyLens.values()) {
            assertThat(lens.finding(copied)).as(lens.name()).isEqualTo(Finding.SILENT);
        }
        assertThat(copied.leak().attack().auc()).isGreaterThan(0.85);
        assertThat(copied.leak().truePositiveRate()).isGreaterThan(0.5);
    }

    /// Fifth: noise hides copies and spoils the likeness.
    @Test
    void jitterIsPaidForWithLikeness() {
        UnderstudyTrial plain = trial(HONEST.withMemory(0.5));
        UnderstudyTrial jittered = trial(HONEST.withMemory(0.5).withJitter(0.5));

        assertThat(jittered.mean(UnderstudyGauge.ATTACK_AUC)).isLessThan(0.6);
        assertThat(plain.mean(UnderstudyGauge.ATTACK_AUC)).isGreaterThan(0.75);
        assertThat(jittered.mean(UnderstudyGauge.SECOND_ORDER))
                .isGreaterThan(plain.mean(UnderstudyGauge.SECOND_ORDER) + 0.5);
    }

    /// Sixth: more patients narrow the interval, not the error.
    @Test
    void morePatientsNarrowTheIntervalAroundTheWrongValue() {
        UnderstudyOutcome few = audition(HONEST.withDrop(1));
        UnderstudyOutcome many = audition(HONEST.withDrop(1).withSynthetic(2000));

        assertThat(many.verdict().interval().width())
                .isLessThan(0.5 * few.verdict().interval().width());
        assertThat(many.verdict().interval().lower()).isGreaterThan(COHORT.truth());
    }

    @ParameterizedTest
    @CsvSource({"0.7, 0, 1, true", "1, 0, 1, false", "1, 0, 0, false", "1.4, 0, 1, true"})
    void aMisleadingVerdictIsGradedOverTenCohorts(double gap, double drop, double correlation, boolean passes) {
        int passed = 0;
        for (int seed = 1; seed <= 5; seed++) {
            UnderstudyTrial trial = UnderstudyTrial.of(
                    HONEST.withGap(gap).withDrop(drop).withCorrelation(correlation), seed, done -> {});
            passed += UnderstudyTasks.misleading(trial).isFull() ? 1 : 0;
        }
        assertThat(passed).isBetween(passes ? 3 : 0, passes ? 5 : 0);
    }

    @ParameterizedTest
    @CsvSource({"0.3, false", "0.4, true", "0.5, true", "0.6, false"})
    void aJitterIsGradedByAttackAndLikeness(double jitter, boolean passes) {
        UnderstudySetting setting = HONEST.withMemory(0.5).withJitter(jitter);

        assertThat(UnderstudyTasks.jitter(setting, trial(setting)).isFull()).isEqualTo(passes);
    }

    @Test
    void noJitterIsEnoughForOtherSharesOfCopies() {
        UnderstudySetting setting = HONEST.withMemory(0.4).withJitter(0.5);

        assertThat(UnderstudyTasks.jitter(setting, trial(setting)).points()).isZero();
    }

    @Test
    void aTrialStopsWhenNobodyWaitsForIt() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> UnderstudyTrial.of(HONEST, 1, done -> {})).isInstanceOf(CancellationException.class);
    }

    @Test
    void aTrialSaysHowFarItIsAndGivesTheSameEachTime() {
        List<Integer> told = new ArrayList<>();
        UnderstudyTrial trial = UnderstudyTrial.of(HONEST, 9, told::add);

        assertThat(told).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(UnderstudyTrial.of(HONEST, 9, done -> {}).meanBias()).isEqualTo(trial.meanBias());
    }

    /// Seven numbers tell five generators apart in nine of ten cohorts: the finest lens for all, the attack for one of
    /// the two lowest, the rare sensitivity for one of the two in the middle.
    @Test
    void sevenNumbersTellTheSealedGeneratorsApart() {
        int solved = 0;
        for (int round = 0; round < 20; round++) {
            UnderstudySealed sealed = new UnderstudySealed(5, round);
            List<Integer> byLens = IntStream.range(0, sealed.count())
                    .boxed()
                    .sorted((one, other) -> Double.compare(second(sealed, one), second(sealed, other)))
                    .toList();
            UnderstudyDefect[] named = new UnderstudyDefect[sealed.count()];
            boolean copies = sealed.outcome(byLens.get(0)).leak().attack().auc() > 0.65;
            named[byLens.get(0)] = copies ? UnderstudyDefect.COPYING : UnderstudyDefect.NONE;
            named[byLens.get(1)] = copies ? UnderstudyDefect.NONE : UnderstudyDefect.COPYING;
            boolean dropped =
                    sealed.outcome(byLens.get(2)).verdict().rareSensitivity().isEmpty();
            named[byLens.get(2)] = dropped ? UnderstudyDefect.RARE_DROPPED : UnderstudyDefect.EXAGGERATED;
            named[byLens.get(3)] = dropped ? UnderstudyDefect.EXAGGERATED : UnderstudyDefect.RARE_DROPPED;
            named[byLens.get(4)] = UnderstudyDefect.UNCORRELATED;
            solved += sealed.credit(List.of(named), 7).isFull() ? 1 : 0;
        }
        assertThat(solved).isBetween(14, 20);
    }

    private static double second(UnderstudySealed sealed, int generator) {
        return UnderstudyGauge.SECOND_ORDER.of(sealed.outcome(generator)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"5, 0, 30", "5, 8, 30", "5, 9, 27", "3, 8, 18", "1, 11, 0", "0, 3, 0", "3, 10, 12"})
    void numbersBeyondTheFreeOnesCostPoints(int right, int bought, int points) {
        assertThat(UnderstudySealed.credit(right, bought)).isEqualTo(new Credit(points, 30));
    }

    @Test
    void aLinkBringsTheStateBack() {
        UnderstudySetup setup = new UnderstudySetup(
                Map.of("memory", "0.5"),
                List.of("correlation", "drop", "gap", "memory", "source", "synthetic", "lens"));
        List<Control<UnderstudyState>> all = new ArrayList<>(setup.offered());
        all.addAll(UnderstudyControls.remembered());
        UnderstudyState state = setup.start()
                .with(setup.start()
                        .setting()
                        .withGap(1.3)
                        .withSource(Source.MODEL)
                        .withSynthetic(900))
                .withLens(UnderstudyLens.SECOND_ORDER)
                .withSeed(77);

        String query = new LabQuery<>(all).write(state);

        assertThat(query)
                .isEqualTo(
                        "correlation=1&drop=0&gap=1.3&memory=0.5&source=model&synthetic=900&lens=second-order&panel=looks&seed=77");
        assertThat(new LabQuery<>(all)
                        .read(setup.start(), LabQuery.parameters(query))
                        .state())
                .isEqualTo(state);
        assertThatThrownBy(() -> HONEST.withGap(2)).hasMessageContaining("gap must be between 0.5 and 1.6");
    }

    @Test
    void fewPatientsAreNoReasonToFail() {
        UnderstudySetting extreme =
                HONEST.withSynthetic(100).withGap(1.6).withDrop(1).withCorrelation(0);
        for (int seed = 1; seed <= 30; seed++) {
            UnderstudyOutcome outcome = UnderstudyOutcome.of(extreme, new UnderstudyCohort(seed, 0));
            assertThat(outcome.looks().smallestP()).isBetween(0.0, 1.0);
            assertThat(outcome.verdict().rareSensitivity()).isEqualTo(OptionalDouble.empty());
        }
    }

    private static UnderstudyOutcome audition(UnderstudySetting setting) {
        return UnderstudyOutcome.of(setting, COHORT);
    }

    private static UnderstudyPatients synthetic(UnderstudySetting setting) {
        return audition(setting).synthetic();
    }

    private static UnderstudyTrial trial(UnderstudySetting setting) {
        return UnderstudyTrial.of(setting, UnderstudyState.FIRST_SEED, done -> {});
    }
}
