package org.mindgap.lab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.inference.TTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindgap.statistics.SelectionOptimism;

class TuningCasinoTest {

    private static final TuningCasinoSetting DEFAULTS = TuningCasinoSetting.defaults();

    @Test
    void selectsTheFeaturesWithTheLargestT() {
        FeatureMatrix matrix = FeatureMatrix.draw(DEFAULTS.withInformative(3), new SplittableRandom(6));
        PatientFolds folds = folds(matrix, 5);
        int[] training = folds.trainedOn(2);

        int[] selected = folds.training(2).select(10);

        TTest test = new TTest();
        double[] strengths = IntStream.range(0, 100)
                .mapToDouble(j -> Math.abs(
                        test.homoscedasticT(column(matrix, training, j, true), column(matrix, training, j, false))))
                .toArray();
        int[] expected = IntStream.range(0, 100)
                .boxed()
                .sorted((one, other) -> Double.compare(strengths[other], strengths[one]))
                .limit(10)
                .mapToInt(Integer::intValue)
                .toArray();
        assertThat(selected).containsExactly(expected);
    }

    @Test
    void weighsEachFeatureByItsOwnMeansAndVariance() {
        FeatureMatrix matrix = FeatureMatrix.draw(DEFAULTS, new SplittableRandom(6));
        PatientFolds folds = folds(matrix, 5);
        int[] training = folds.trainedOn(0);

        DiagonalLda model = new DiagonalLda(folds.training(0), new int[] {4, 71});

        int tested = folds.tested(0)[3];
        double expected = 0;
        for (int j : new int[] {4, 71}) {
            double[] events = column(matrix, training, j, true);
            double[] others = column(matrix, training, j, false);
            double mean1 = Arrays.stream(events).average().orElseThrow();
            double mean0 = Arrays.stream(others).average().orElseThrow();
            double squares = Arrays.stream(events)
                            .map(x -> (x - mean1) * (x - mean1))
                            .sum()
                    + Arrays.stream(others).map(x -> (x - mean0) * (x - mean0)).sum();
            double variance = squares / (training.length - 2);
            expected += (matrix.values()[tested * 100 + j] - (mean1 + mean0) / 2) * (mean1 - mean0) / variance;
        }
        assertThat(model.score(matrix, tested)).isEqualTo(expected, within(1e-10));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 33, 60, 299})
    void testsEveryPatientOnceInBalancedFolds(int patients) {
        FeatureMatrix matrix =
                FeatureMatrix.draw(DEFAULTS.withPatients(patients).withFeatures(10), new SplittableRandom(6));

        PatientFolds folds = folds(matrix, 5);

        int[] tested = IntStream.range(0, 5)
                .flatMap(fold -> Arrays.stream(folds.tested(fold)))
                .sorted()
                .toArray();
        assertThat(tested).containsExactly(IntStream.range(0, patients).toArray());
        for (boolean event : new boolean[] {true, false}) {
            var counts = IntStream.range(0, 5)
                    .map(fold -> (int) Arrays.stream(folds.tested(fold))
                            .filter(patient -> matrix.isEvent(patient) == event)
                            .count())
                    .summaryStatistics();
            assertThat(counts.getMax() - counts.getMin()).isLessThanOrEqualTo(1);
            assertThat(counts.getMin()).isPositive();
        }
        assertThat(IntStream.concat(Arrays.stream(folds.tested(1)), Arrays.stream(folds.trainedOn(1))))
                .hasSize(patients)
                .doesNotHaveDuplicates();
    }

    @Test
    void doesNotLeakWhenNothingIsSelected() {
        CasinoOutcome outcome = new TuningCasino(DEFAULTS.withFeatures(10), 3).outcome(0);

        assertThat(outcome.leaky()).isEqualTo(outcome.honest(), within(1e-12));
    }

    @Test
    void reportsTheWinnerOfTheFlatSearch() {
        for (int kept : TuningCasino.GRID) {
            CasinoOutcome outcome = new TuningCasino(DEFAULTS.withKept(kept), 3).outcome(5);

            assertThat(outcome.flat()).isGreaterThanOrEqualTo(outcome.honest());
            if (outcome.flatKept() == kept) {
                assertThat(outcome.flat()).isEqualTo(outcome.honest(), within(1e-12));
            }
            assertThat(outcome.nestedKept()).hasSize(5).isSubsetOf(TuningCasino.GRID);
        }
    }

    @Test
    void triesOnlyAsManyFeaturesAsThereAre() {
        CasinoOutcome outcome = new TuningCasino(DEFAULTS.withFeatures(10).withKept(100), 3).outcome(0);

        assertThat(outcome.nestedKept()).allMatch(kept -> kept <= 10);
        assertThat(outcome.flatKept()).isLessThanOrEqualTo(10);
    }

    @Test
    void givesTheSameDataSetForTheSameNumberInAnyOrder() {
        TuningCasino casino = new TuningCasino(DEFAULTS, 4);
        var inOrder = casino.outcomes(3);

        assertThat(casino.outcome(2)).isEqualTo(inOrder.get(2));
        assertThat(new TuningCasino(DEFAULTS, 4).outcome(0)).isEqualTo(inOrder.get(0));
        assertThat(new TuningCasino(DEFAULTS, 5).outcome(2)).isNotEqualTo(inOrder.get(2));
    }

    @Test
    void continuesTheDrawWhenMoreConfigurationsAreTried() {
        double[] ten =
                new TuningCasino(DEFAULTS.withConfigurations(10), 4).draw(0).runningMaximum();
        double[] hundred =
                new TuningCasino(DEFAULTS.withConfigurations(100), 4).draw(0).runningMaximum();

        assertThat(Arrays.copyOf(hundred, 10)).containsExactly(ten);
        assertThat(hundred).isSorted();
    }

    @Test
    void keepsTheBestOfWhatWasTried() {
        CasinoDraw draw = new CasinoDraw(new double[] {0.5, 0.3, 0.6, 0.55});

        assertThat(draw.runningMaximum()).containsExactly(0.5, 0.5, 0.6, 0.6);
        assertThat(draw.runningMaximumWhenFlipped()).containsExactly(0.5, 0.7, 0.7, 0.7);
        assertThat(draw.best()).isEqualTo(0.6);
    }

    @Test
    void drawsTheTheoryOfTheRunningMaximum() {
        double[] theory = new TuningCasino(DEFAULTS.withConfigurations(100), 4).theory();

        assertThat(theory[0]).isEqualTo(0.5);
        assertThat(theory[99]).isEqualTo(new SelectionOptimism(30, 30, 100).expectedBestAuc(), within(1e-12));
    }

    @Test
    void isPinnedForOneSeed() {
        CasinoOutcome outcome = new TuningCasino(DEFAULTS.withInformative(5), 4).outcome(7);

        assertThat(outcome.apparent()).isEqualTo(0.9366666666666666, within(1e-12));
        assertThat(outcome.leaky()).isEqualTo(0.888888888888889, within(1e-12));
        assertThat(outcome.honest()).isEqualTo(0.6666666666666666, within(1e-12));
        assertThat(outcome.flat()).isEqualTo(0.6666666666666666, within(1e-12));
        assertThat(outcome.nested()).isEqualTo(0.5611111111111111, within(1e-12));
        assertThat(outcome.newPatients()).isEqualTo(0.61935, within(1e-12));
        assertThat(outcome.nestedKept()).containsExactly(1, 10, 100, 100, 30);
    }

    @Test
    void drawsFewerDataSetsWhenOneIsExpensive() {
        assertThat(DEFAULTS.dataSetsPerDraw()).isEqualTo(20);
        assertThat(DEFAULTS.withPatients(300).withFeatures(2000).dataSetsPerDraw())
                .isEqualTo(6);
    }

    @Test
    void refusesControlsOutsideTheirRanges() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULTS.withFeatures(9))
                .withMessage("features must be between 10 and 2000, not 9");
        assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.withPatients(301));
        assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.withKept(0));
        assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.withInformative(11));
        assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.withEffect(1.3));
        assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.withConfigurations(0));
    }

    private static PatientFolds folds(FeatureMatrix matrix, int folds) {
        return PatientFolds.deal(
                matrix, IntStream.range(0, matrix.patients()).toArray(), folds, new SplittableRandom(2));
    }

    private static double[] column(FeatureMatrix matrix, int[] patients, int feature, boolean event) {
        return Arrays.stream(patients)
                .filter(patient -> matrix.isEvent(patient) == event)
                .mapToDouble(patient -> matrix.values()[patient * matrix.features() + feature])
                .toArray();
    }
}
