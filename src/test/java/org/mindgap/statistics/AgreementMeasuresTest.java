package org.mindgap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Measurements and raters beside each other.
class AgreementMeasuresTest {
    private static final double[][] SHROUT_FLEISS = {
        {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
    };
    private static final double[][] SCANNERS = {
        {12.1, 13.4}, {15.3, 16.9}, {9.8, 11.2}, {20.4, 21.7}, {17.6, 19.3}, {11.0, 12.1}, {14.2, 15.9}, {18.8, 20.0}
    };

    @Test
    void correlationsOfThePublishedTable() {
        IntraclassCorrelation icc = new IntraclassCorrelation(SHROUT_FLEISS);

        assertThat(icc.meanSquares().subjects()).isEqualTo(11.24166667, within(1e-8));
        assertThat(icc.meanSquares().raters()).isEqualTo(32.48611111, within(1e-8));
        assertThat(icc.meanSquares().rest()).isEqualTo(1.019444444, within(1e-8));
        assertThat(icc.meanSquares().within()).isEqualTo(6.263888889, within(1e-8));
        assertThat(icc.icc11().orElseThrow()).isEqualTo(0.1657417684, within(1e-9));
        assertThat(icc.icc21().orElseThrow()).isEqualTo(0.2897637795, within(1e-9));
        assertThat(icc.icc31().orElseThrow()).isEqualTo(0.7148407148, within(1e-9));
        assertThat(icc.icc21Interval(0.95).orElseThrow().lower()).isEqualTo(0.01878651337, within(1e-8));
        assertThat(icc.icc21Interval(0.95).orElseThrow().upper()).isEqualTo(0.7610843696, within(1e-8));
        assertThat(icc.icc31Interval(0.95).orElseThrow().lower()).isEqualTo(0.342464765, within(1e-8));
        assertThat(icc.icc31Interval(0.95).orElseThrow().upper()).isEqualTo(0.94585826, within(1e-8));
    }

    @Test
    void anOffsetOfAScannerSpoilsAgreementButNotConsistency() {
        IntraclassCorrelation icc = new IntraclassCorrelation(SCANNERS);

        assertThat(icc.icc11().orElseThrow()).isEqualTo(0.9331829155, within(1e-9));
        assertThat(icc.icc21().orElseThrow()).isEqualTo(0.9352890227, within(1e-9));
        assertThat(icc.icc31().orElseThrow()).isEqualTo(0.9982176411, within(1e-9));
        assertThat(icc.icc21Interval(0.95).orElseThrow().lower()).isEqualTo(0.007712535011, within(1e-8));
        double[][] moved = new double[SCANNERS.length][];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = new double[] {SCANNERS[i][0], SCANNERS[i][1] + 7};
        }
        assertThat(new IntraclassCorrelation(moved).icc31().orElseThrow())
                .isEqualTo(icc.icc31().orElseThrow(), within(1e-12));
    }

    @Test
    void nothingThatVariesHasNoCorrelation() {
        IntraclassCorrelation same = new IntraclassCorrelation(new double[][] {{2, 2}, {2, 2}});
        IntraclassCorrelation shifted = new IntraclassCorrelation(new double[][] {{1, 2}, {2, 3}, {3, 4}});

        assertThat(same.icc21()).isEmpty();
        assertThat(shifted.icc31()).hasValue(1);
        assertThat(shifted.icc31Interval(0.95)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new IntraclassCorrelation(new double[][] {{1, 2}, {1}}));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void intervalsHoldTheirEstimateAndGrowWithTheLevel(long seed) {
        Random chance = new Random(seed);
        double[][] ratings = new double[12][3];
        for (double[] row : ratings) {
            double subject = chance.nextGaussian();
            for (int rater = 0; rater < 3; rater++) {
                row[rater] = subject + 0.2 * rater + 0.7 * chance.nextGaussian();
            }
        }
        IntraclassCorrelation icc = new IntraclassCorrelation(ratings);
        Interval usual = icc.icc21Interval(0.95).orElseThrow();
        Interval wide = icc.icc21Interval(0.99).orElseThrow();

        assertThat(usual.contains(icc.icc21().orElseThrow())).isTrue();
        assertThat(icc.icc11Interval(0.95).orElseThrow().contains(icc.icc11().orElseThrow()))
                .isTrue();
        assertThat(wide.lower()).isLessThan(usual.lower());
        assertThat(wide.upper()).isGreaterThan(usual.upper());
    }

    @Test
    void limitsOfAgreementOfTheScanners() {
        double[] first = column(0);
        double[] second = column(1);
        MethodAgreement agreement = new MethodAgreement(first, second);

        assertThat(agreement.bias()).isEqualTo(1.4125, within(1e-12));
        assertThat(agreement.standardDeviation().orElseThrow()).isEqualTo(0.2295181288, within(1e-9));
        // Worked out with 1.959964 instead of 1.96.
        assertThat(agreement.limits().orElseThrow().lower()).isEqualTo(0.9626527338, within(1e-5));
        assertThat(agreement.limits().orElseThrow().upper()).isEqualTo(1.862347266, within(1e-5));
        assertThat(agreement.pearson().orElseThrow()).isEqualTo(0.9982628405, within(1e-9));
        assertThat(agreement.concordance().orElseThrow()).isEqualTo(0.9267220103, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void partsOfTheErrorAddUp(long seed) {
        Random chance = new Random(seed);
        double[] reference = chance.doubles(30, 0, 100).toArray();
        double[] prediction = chance.doubles(30, 0, 100).toArray();
        MethodAgreement one = new MethodAgreement(reference, prediction);
        MethodAgreement turned = new MethodAgreement(prediction, reference);

        assertThat(one.errorVariance() + one.bias() * one.bias()).isEqualTo(one.meanSquaredError(), within(1e-9));
        assertThat(turned.bias()).isEqualTo(-one.bias(), within(1e-12));
        assertThat(turned.concordance().orElseThrow())
                .isEqualTo(one.concordance().orElseThrow(), within(1e-12));
        assertThat(Math.abs(one.concordance().orElseThrow()))
                .isLessThanOrEqualTo(Math.abs(one.pearson().orElseThrow()));
        assertThat(one.meanAbsoluteError()).isLessThanOrEqualTo(one.rootMeanSquaredError());
        assertThat(new MethodAgreement(reference, reference).rSquared()).hasValue(1);
    }

    @Test
    void twoCodersOfFourCategories() {
        WeightedKappa kappa =
                new WeightedKappa(new long[][] {{22, 4, 1, 0}, {3, 18, 5, 1}, {0, 4, 15, 2}, {1, 0, 3, 21}});

        assertThat(kappa.kappa(WeightedKappa.Weights.NONE).orElseThrow()).isEqualTo(0.6796583022, within(1e-9));
        assertThat(kappa.kappa(WeightedKappa.Weights.LINEAR).orElseThrow()).isEqualTo(0.7774244833, within(1e-9));
        assertThat(kappa.kappa(WeightedKappa.Weights.QUADRATIC).orElseThrow()).isEqualTo(0.8501104449, within(1e-9));
    }

    @Test
    void raterOneAndRaterTwoAreAlike() {
        long[][] matrix = {{20, 5, 2}, {1, 30, 8}, {0, 3, 12}};
        long[][] turned = {{20, 1, 0}, {5, 30, 3}, {2, 8, 12}};

        for (WeightedKappa.Weights weights : WeightedKappa.Weights.values()) {
            assertThat(new WeightedKappa(turned).kappa(weights).orElseThrow())
                    .isEqualTo(new WeightedKappa(matrix).kappa(weights).orElseThrow(), within(1e-12));
            assertThat(new WeightedKappa(new long[][] {{3, 0}, {0, 4}}).kappa(weights))
                    .hasValue(1);
            assertThat(new WeightedKappa(new long[][] {{3, 0}, {0, 0}}).kappa(weights))
                    .isEmpty();
        }
    }

    private static double[] column(int column) {
        double[] values = new double[SCANNERS.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = SCANNERS[i][column];
        }
        return values;
    }
}
