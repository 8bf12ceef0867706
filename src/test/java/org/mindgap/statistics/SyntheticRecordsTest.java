package org.mindgap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import org.apache.commons.math3.linear.MatrixUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Worked examples of synthetic beside real records, to the digits in which they were computed elsewhere.
class SyntheticRecordsTest {
    private static final double[] A = {8.2, 9.1, 10.4, 11.0, 12.7, 13.3, 14.8, 16.5, 18.9, 22.4};
    private static final double[] B = {9.8, 11.5, 12.9, 14.1, 15.6, 17.2, 19.3, 21.0};
    private static final double[][] REAL = {{0, 0}, {1, 0}, {0, 2}, {3, 1}, {4, 4}, {6, 5}, {2, 7}, {8, 1}};
    private static final double[][] SYNTHETIC = {{0.1, 0.1}, {1.5, 0.5}, {4, 4}, {5, 3}, {7, 2}};
    private static final double[][] HOLD_OUT = {{1, 1}, {5, 2}, {3, 6}, {7, 7}, {0, 5}, {2, 2}, {6, 1}, {4, 0}};

    @Test
    void propensitiesOfTwoFeatures() {
        double[][] real = {
            {1.0, 2.0}, {1.5, 1.8}, {2.2, 2.9}, {2.9, 3.1}, {3.1, 2.5}, {3.8, 4.0}, {4.1, 3.3}, {4.9, 4.6}
        };
        double[][] synthetic = {
            {1.2, 2.4}, {1.9, 1.5}, {2.0, 3.3}, {3.3, 2.2}, {3.6, 4.4}, {4.4, 3.0}, {2.7, 2.8}, {5.2, 4.1}
        };

        PropensityMse mse = PropensityMse.of(real, synthetic, false).orElseThrow();

        assertThat(coefficients(real, synthetic))
                .containsExactly(new double[] {0.2682341386, 0.2412150495, -0.3302892697}, within(1e-9));
        assertThat(mse.value()).isEqualTo(0.002778671356, within(1e-11));
        assertThat(mse.parameters()).isEqualTo(3);
        assertThat(mse.expectedNull()).isEqualTo(0.015625, within(1e-15));
        assertThat(mse.standardDeviationNull()).isEqualTo(0.015625, within(1e-15));
        assertThat(mse.ratio().orElseThrow()).isEqualTo(0.1778349668, within(1e-9));
        assertThat(mse.standardised().orElseThrow()).isEqualTo(-0.8221650332, within(1e-9));
    }

    @Test
    void propensitiesOfOneFeatureAndUnequalNumbers() {
        double[][] real = column(10, 12, 13, 15, 16, 18, 19, 21, 24, 28);
        double[][] synthetic = column(14, 15, 17, 20, 26);

        PropensityMse mse = PropensityMse.of(real, synthetic, false).orElseThrow();

        assertThat(coefficients(real, synthetic))
                .containsExactly(new double[] {-1.26014266, 0.03150840649}, within(5e-9));
        assertThat(mse.value()).isEqualTo(0.001255933774, within(1e-11));
        assertThat(mse.expectedNull()).isEqualTo(0.00987654321, within(1e-12));
        assertThat(mse.standardDeviationNull()).isEqualTo(0.01396754136, within(1e-11));
        assertThat(mse.ratio().orElseThrow()).isEqualTo(0.1271632946, within(1e-9));
        assertThat(mse.standardised().orElseThrow()).isEqualTo(-0.6171887533, within(1e-9));
    }

    /// The chi-square law of the ratio under a correct synthesis: (k - 1) ratio has k - 1 degrees of freedom.
    @Test
    void aCorrectSynthesisHasAKnownChanceOfSoLargeAPropensity() {
        PropensityMse expected = new PropensityMse(0.015625, 3, 16, 0.5);
        PropensityMse larger = new PropensityMse(0.015625 * 3, 3, 16, 0.5);

        assertThat(expected.nullP()).isEqualTo(Math.exp(-1), within(1e-12));
        assertThat(larger.nullP()).isEqualTo(Math.exp(-3), within(1e-12));
    }

    @Test
    void distancesBetweenTwoSamples() {
        KolmogorovSmirnov test = KolmogorovSmirnov.of(A, B);
        SampleDistance distance = SampleDistance.of(A, B);
        double mean = Arrays.stream(A).average().orElseThrow();
        double deviation = Math.sqrt(
                Arrays.stream(A).map(a -> (a - mean) * (a - mean)).average().orElseThrow());

        assertThat(test.distance()).isEqualTo(0.275, within(1e-12));
        assertThat(test.exactP()).isEqualTo(0.8227067051, within(1e-8));
        assertThat(test.limitingP()).isEqualTo(0.8899057825, within(1e-8));
        assertThat(distance.wasserstein()).isEqualTo(1.725, within(1e-12));
        assertThat(deviation).isEqualTo(4.272247652, within(1e-9));
        assertThat(distance.wasserstein() / deviation).isEqualTo(0.403768728, within(1e-9));
        assertThat(distance.energySquared()).isEqualTo(0.55325, within(1e-12));
        assertThat(distance.energyRoot()).isEqualTo(0.7438077709, within(1e-10));
    }

    /// Every way to merge both samples, counted one by one.
    @ParameterizedTest
    @CsvSource({"1, 1", "2, 3", "4, 4", "5, 7", "6, 9", "8, 6"})
    void theExactChanceCountsEveryMerging(int n, int m) {
        for (int reached = 0; reached <= n * m; reached++) {
            KolmogorovSmirnov test = new KolmogorovSmirnov((double) reached / (n * m), n, m);

            assertThat(test.exactP())
                    .isEqualTo((double) reaching(n, m, 0, 0, reached, false) / mergings(n, m), within(1e-12));
        }
    }

    @Test
    void theExactChanceOfLargeSamplesNearsTheLimitAndKeepsItsDigits() {
        assertThat(new KolmogorovSmirnov(0.05, 2000, 1999).exactP())
                .isEqualTo(new KolmogorovSmirnov(0.05, 2000, 1999).limitingP(), within(0.001));
        assertThat(new KolmogorovSmirnov(1, 40, 40).exactP())
                .isEqualTo(2 / binomial(80, 40).doubleValue(), within(1e-30));
    }

    @Test
    void distancesToTheClosestAndTheSecondClosest() {
        NearestRecords nearest = NearestRecords.of(SYNTHETIC, REAL);

        assertThat(nearest.distances().stream().mapToDouble(d -> d).toArray())
                .containsExactly(new double[] {0.1414213562, 0.7071067812, 0, 1.414213562, 1.414213562}, within(1e-9));
        assertThat(nearest.ratios().stream()
                        .mapToDouble(ratio -> ratio.orElseThrow())
                        .toArray())
                .containsExactly(new double[] {0.1561737619, 0.4472135955, 0, 0.632455532, 0.4472135955}, within(1e-9));
        assertThat(nearest.meanRatio().orElseThrow()).isEqualTo(0.336611297, within(1e-9));
        assertThat(nearest.medianRatio().orElseThrow()).isEqualTo(0.4472135955, within(1e-10));
        assertThat(nearest.medianDistance()).isEqualTo(0.7071067812, within(1e-10));
    }

    @Test
    void aCopyHidesInTheShareCloserToTraining() {
        CloserToTraining closer = CloserToTraining.of(SYNTHETIC, REAL, HOLD_OUT);

        assertThat(NearestRecords.of(SYNTHETIC, HOLD_OUT).distances().stream()
                        .mapToDouble(d -> d)
                        .toArray())
                .containsExactly(new double[] {1.272792206, 0.7071067812, 2.236067977, 1, 1.414213562}, within(1e-9));
        assertThat(closer).isEqualTo(new CloserToTraining(2, 2, 5));
        assertThat(closer.share()).isEqualTo(0.4);
        assertThat(closer.score()).isEqualTo(1);
        assertThat(new CloserToTraining(5, 0, 5).score()).isZero();
        assertThatThrownBy(() -> new CloserToTraining(4, 2, 5)).hasMessage("ties must be between 0 and 1, not 2");
    }

    @Test
    void distancesGiveMembersAway() {
        double[] members = {0.05, 0.20, 0.31, 0.44, 0.58, 0.90};
        double[] nonMembers = {0.27, 0.39, 0.55, 0.72, 0.95, 1.30};

        MembershipAttack attack = MembershipAttack.of(members, nonMembers);

        assertThat(attack.auc()).isEqualTo(0.7222222222, within(1e-10));
        assertThat(attack.advantage()).isEqualTo(0.3333333333, within(1e-10));
        assertThat(attack.truePositiveRateAt(0)).isEqualTo(0.3333333333, within(1e-10));
        assertThat(attack.truePositiveRateAt(0.99)).isEqualTo(1);
        assertThat(attack.curve().getFirst()).isEqualTo(new MembershipAttack.Step(0, 0, 0));
        assertThat(attack.curve().getLast()).isEqualTo(new MembershipAttack.Step(1.30, 1, 1));
    }

    @Test
    void membersAndOthersAtOneDistanceAreAccusedTogether() {
        MembershipAttack attack = MembershipAttack.of(new double[] {1, 1}, new double[] {1, 2});

        assertThat(attack.auc()).isEqualTo(0.75);
        assertThat(attack.truePositiveRateAt(0.4)).isZero();
        assertThat(attack.truePositiveRateAt(0.5)).isEqualTo(1);
    }

    @Test
    void frechetDistancesOfNormalDistributions() {
        assertThat(FrechetDistance.between(
                        new double[] {0}, new double[][] {{1}}, new double[] {0.5}, new double[][] {{1.44}}))
                .isEqualTo(0.29, within(1e-12));
        assertThat(FrechetDistance.between(
                        new double[] {1, 2},
                        new double[][] {{2, 0.6}, {0.6, 1}},
                        new double[] {1.4, 1.5},
                        new double[][] {{1.5, -0.2}, {-0.2, 1.8}}))
                .isEqualTo(0.7982246873, within(1e-10));
    }

    /// Two humps of variance 0.25 at -1.5 and 1.5 have mean 0 and variance 0.25 + 1.5².
    @Test
    void frechetDistanceSeesNoHumps() {
        double variance = 0.25 + 1.5 * 1.5;

        assertThat(FrechetDistance.between(
                        new double[] {0}, new double[][] {{variance}}, new double[] {0}, new double[][] {{2.5}}))
                .isEqualTo(0, within(1e-12));
    }

    @Test
    void frechetDistanceIsSymmetricAndDoesNotTurnWithTheAxes() {
        Random chance = new Random(5);
        double[][] one = covariance(chance, 5);
        double[][] other = covariance(chance, 5);
        double[] here = chance.doubles(5).toArray();
        double[] there = chance.doubles(5).toArray();

        double distance = FrechetDistance.between(here, one, there, other);

        assertThat(FrechetDistance.between(there, other, here, one)).isEqualTo(distance, within(1e-9));
        assertThat(FrechetDistance.between(here, one, here, one)).isEqualTo(0, within(1e-9));
        assertThatThrownBy(() -> FrechetDistance.between(
                        new double[] {0, 0}, new double[][] {{1, 2}, {0, 1}}, new double[] {0, 0}, one))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aClassifierAgainstACoin() {
        ClassifierTwoSampleTest test = new ClassifierTwoSampleTest(114, 200);

        assertThat(test.accuracy()).isEqualTo(0.57, within(1e-15));
        assertThat(test.z()).isEqualTo(1.979898987, within(1e-9));
        assertThat(test.normalP()).isEqualTo(0.02385744012, within(1e-8));
        assertThat(test.binomialP()).isEqualTo(0.02798287025, within(1e-8));
        assertThat(new ClassifierTwoSampleTest(0, 10).binomialP()).isEqualTo(1);
        assertThat(ClassifierTwoSampleTest.indistinguishability(0.62)).isEqualTo(0.76, within(1e-12));
        assertThat(ClassifierTwoSampleTest.indistinguishability(0.4)).isEqualTo(1);
    }

    @Test
    void correlationSimilarityIsLenient() {
        assertThat(CorrelationSimilarity.of(0.62, 0.18)).isEqualTo(0.78, within(1e-12));
        assertThat(CorrelationSimilarity.of(-1, 1)).isZero();
    }

    private static double[] coefficients(double[][] real, double[][] synthetic) {
        double[][] columns = new double[real[0].length][real.length + synthetic.length];
        boolean[] isSynthetic = new boolean[real.length + synthetic.length];
        for (int row = 0; row < isSynthetic.length; row++) {
            isSynthetic[row] = row >= real.length;
            for (int j = 0; j < columns.length; j++) {
                columns[j][row] = isSynthetic[row] ? synthetic[row - real.length][j] : real[row][j];
            }
        }
        return LogisticRegression.fit(columns, new double[isSynthetic.length], isSynthetic)
                .orElseThrow()
                .coefficients();
    }

    private static long reaching(int n, int m, int i, int j, int reached, boolean has) {
        boolean now = has || Math.abs(i * m - j * n) >= reached;
        if (i == n && j == m) {
            return now ? 1 : 0;
        }
        return (i < n ? reaching(n, m, i + 1, j, reached, now) : 0)
                + (j < m ? reaching(n, m, i, j + 1, reached, now) : 0);
    }

    private static long mergings(int n, int m) {
        return binomial(n + m, n).longValueExact();
    }

    private static BigInteger binomial(int of, int chosen) {
        BigInteger count = BigInteger.ONE;
        for (int i = 0; i < chosen; i++) {
            count = count.multiply(BigInteger.valueOf(of - i)).divide(BigInteger.valueOf(i + 1));
        }
        return count;
    }

    private static double[][] covariance(Random chance, int features) {
        double[][] factor = new double[features][features];
        for (double[] row : factor) {
            Arrays.setAll(row, i -> chance.nextGaussian());
        }
        var matrix = MatrixUtils.createRealMatrix(factor);
        return matrix.multiply(matrix.transpose()).getData();
    }

    private static double[][] column(double... values) {
        return Arrays.stream(values).mapToObj(value -> new double[] {value}).toArray(double[][]::new);
    }
}
