package org.mindgap.lab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplitLotteryTest {

    private static final SplitLotterySetting DEFAULTS = SplitLotterySetting.defaults();

    @ParameterizedTest
    @EnumSource(names = {"SINGLE_SPLIT", "PATIENT_FOLDS", "REPEATED_FOLDS", "LEAVE_ONE_SITE_OUT"})
    void keepsTheRecordsOfAPatientTogether(Strategy strategy) {
        FoldTable folds = new SplitLottery(DEFAULTS, 9).folds(3, strategy);

        assertThat(folds.straddlingPatients()).isZero();
    }

    @Test
    void tearsPatientsApartWhenRecordsAreDealt() {
        FoldTable folds = new SplitLottery(DEFAULTS, 9).folds(3, Strategy.RECORD_FOLDS);

        assertThat(folds.straddlingPatients()).isGreaterThan(50);
        assertThat(IntStream.range(0, 60).filter(folds::straddles)).hasSize(folds.straddlingPatients());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 7, 10})
    void testsEveryRecordOnceInFoldsWithEqualSharesOfBothClasses(int k) {
        SplitLottery lottery = new SplitLottery(DEFAULTS.withFolds(k).withPatients(67), 9);
        Cohort cohort = lottery.cohort(0);
        FoldTable folds = lottery.folds(0, Strategy.PATIENT_FOLDS);

        assertThat(folds.testedFolds()).isEqualTo(k);
        assertThat(folds.toArray()).hasSize(cohort.records());
        assertThat(Arrays.stream(folds.toArray())).allMatch(fold -> fold >= 0 && fold < k);
        assertThat(IntStream.range(0, folds.records())).allMatch(folds::isTested);
        for (boolean event : new boolean[] {true, false}) {
            IntSummaryStatistics counts = IntStream.range(0, k)
                    .map(fold -> (int) IntStream.range(0, 67)
                            .filter(patient -> cohort.isEvent(patient) == event && folds.foldOf(patient * 5) == fold)
                            .count())
                    .summaryStatistics();
            assertThat(counts.getMax() - counts.getMin()).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void dealsRecordsEvenly() {
        FoldTable folds = new SplitLottery(DEFAULTS.withFolds(7), 9).folds(0, Strategy.RECORD_FOLDS);

        IntSummaryStatistics sizes = IntStream.range(0, 7)
                .map(fold -> (int)
                        Arrays.stream(folds.toArray()).filter(f -> f == fold).count())
                .summaryStatistics();
        assertThat(sizes.getSum()).isEqualTo(300);
        assertThat(sizes.getMax() - sizes.getMin()).isLessThanOrEqualTo(1);
    }

    @Test
    void leavesOneSiteOut() {
        SplitLottery lottery = new SplitLottery(DEFAULTS, 9);
        Cohort cohort = lottery.cohort(0);
        FoldTable folds = lottery.folds(0, Strategy.LEAVE_ONE_SITE_OUT);

        assertThat(IntStream.range(0, folds.records()))
                .allMatch(record -> folds.foldOf(record) == cohort.siteOf(cohort.patientOf(record)));
    }

    @Test
    void testsOneFifthInASingleSplitWhateverK() {
        for (int k : new int[] {2, 5, 10}) {
            FoldTable folds = new SplitLottery(DEFAULTS.withFolds(k), 9).folds(0, Strategy.SINGLE_SPLIT);

            assertThat(folds.testedFolds()).isEqualTo(1);
            assertThat(IntStream.range(0, 300).filter(folds::isTested).count()).isBetween(60L, 65L);
        }
        assertThat(new SplitLottery(DEFAULTS, 9).folds(0, Strategy.SINGLE_SPLIT).toArray())
                .isEqualTo(new SplitLottery(DEFAULTS, 9)
                        .folds(0, Strategy.PATIENT_FOLDS)
                        .toArray());
    }

    @Test
    void givesTheSameCohortForTheSameNumberInAnyOrder() {
        SplitLottery lottery = new SplitLottery(DEFAULTS, 4);
        List<CohortOutcome> inOrder = lottery.outcomes(4);

        assertThat(lottery.outcome(3)).isEqualTo(inOrder.get(3));
        assertThat(lottery.outcome(1)).isEqualTo(inOrder.get(1));
        assertThat(new SplitLottery(DEFAULTS, 4).outcome(3)).isEqualTo(inOrder.get(3));
        for (Strategy strategy : Strategy.values()) {
            assertThat(lottery.estimate(2, strategy)).isEqualTo(inOrder.get(2).estimate(strategy));
        }
        assertThat(new SplitLottery(DEFAULTS, 5).outcome(3)).isNotEqualTo(inOrder.get(3));
    }

    @Test
    void repeatsTheLotteryOnOneCohort() {
        SplitLottery lottery = new SplitLottery(DEFAULTS, 4);

        List<Estimate> splits = lottery.singleSplits(2, 200);

        assertThat(splits.getFirst()).isEqualTo(lottery.estimate(2, Strategy.SINGLE_SPLIT));
        double lowest =
                splits.stream().mapToDouble(e -> e.value().orElseThrow()).min().orElseThrow();
        double highest =
                splits.stream().mapToDouble(e -> e.value().orElseThrow()).max().orElseThrow();
        assertThat(highest - lowest).isGreaterThan(0.3);
    }

    @Test
    void isPinnedForOneSeed() {
        CohortOutcome outcome = new SplitLottery(DEFAULTS, 4).outcome(7);

        assertThat(auc(outcome.estimate(Strategy.SINGLE_SPLIT))).isEqualTo(0.56, within(1e-12));
        assertThat(auc(outcome.estimate(Strategy.RECORD_FOLDS))).isEqualTo(0.9557438467181086, within(1e-12));
        assertThat(auc(outcome.estimate(Strategy.PATIENT_FOLDS))).isEqualTo(0.5776785714285715, within(1e-12));
        assertThat(auc(outcome.estimate(Strategy.REPEATED_FOLDS))).isEqualTo(0.5101341071428572, within(1e-12));
        assertThat(auc(outcome.estimate(Strategy.LEAVE_ONE_SITE_OUT))).isEqualTo(0.37533903596403595, within(1e-12));
        assertThat(auc(outcome.newPatients())).isEqualTo(0.561365787694388, within(1e-12));
        assertThat(auc(outcome.newHospitals())).isEqualTo(0.5124184485609915, within(1e-12));
    }

    @Test
    void skipsAndCountsFoldsWithoutBothClasses() {
        SplitLottery lottery = new SplitLottery(
                DEFAULTS.withPatients(40).withRecordsPerPatient(1).withFolds(10), 4);
        int skipped = 0;
        for (int number = 0; number < 10; number++) {
            Cohort cohort = lottery.cohort(number);
            FoldTable folds = lottery.folds(number, Strategy.RECORD_FOLDS);
            int oneClass = (int) IntStream.range(0, 10)
                    .filter(fold -> IntStream.range(0, 40)
                                    .filter(record -> folds.foldOf(record) == fold)
                                    .mapToObj(cohort::isEvent)
                                    .distinct()
                                    .count()
                            == 1)
                    .count();

            assertThat(lottery.estimate(number, Strategy.RECORD_FOLDS).skippedFolds())
                    .isEqualTo(oneClass);
            assertThat(lottery.estimate(number, Strategy.PATIENT_FOLDS).skippedFolds())
                    .isZero();
            skipped += oneClass;
        }
        assertThat(skipped).isPositive();
    }

    @Test
    void hasNoEstimateWhenEveryFoldIsSkipped() {
        var average = new Average();
        average.add(OptionalDouble.empty());
        average.add(new Estimate.Unmeasured(4));

        assertThat(average.estimate()).isEqualTo(new Estimate.Unmeasured(5));
        assertThat(average.estimate().value()).isEmpty();
    }

    @Test
    void drawsFewerCohortsWhenOneIsExpensive() {
        SplitLotterySetting large = DEFAULTS.withPatients(300).withRecordsPerPatient(10);

        assertThat(DEFAULTS.cohortsPerDraw()).isEqualTo(20);
        assertThat(DEFAULTS.withPatients(160).cohortsPerDraw()).isEqualTo(7);
        assertThat(large.cohortsPerDraw()).isEqualTo(3);
        assertThat(large.withClassifier(Classifier.RIDGE_LDA).cohortsPerDraw()).isBetween(8, 12);
    }

    @Test
    void refusesControlsOutsideTheirRanges() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULTS.withPatients(39))
                .withMessage("patients must be between 40 and 300, not 39");
        assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.withRecordsPerPatient(11));
        assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.withEffect(1.6));
        assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.withFingerprint(-0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.withRecordNoise(0));
        assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.withScannerShift(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.withFolds(1));
    }

    private static double auc(Estimate estimate) {
        return estimate.value().orElseThrow();
    }
}
