package org.mindgap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two samples beside each other.
class ResemblanceMeasuresTest {
    private static final double[] A = {8.2, 9.1, 10.4, 11.0, 12.7, 13.3, 14.8, 16.5, 18.9, 22.4};
    private static final double[] B = {9.8, 11.5, 12.9, 14.1, 15.6, 17.2, 19.3, 21.0};

    @Test
    void distancesOfAWorkedExample() {
        assertThat(KolmogorovSmirnov.of(A, B).distance()).isEqualTo(0.275, within(1e-12));
        assertThat(KolmogorovSmirnov.of(A, B).limitingP()).isEqualTo(0.8899057825, within(1e-9));
        assertThat(SampleDistance.of(A, B).wasserstein()).isEqualTo(1.725, within(1e-12));
        assertThat(SampleDistance.of(A, B).energySquared()).isEqualTo(0.55325, within(1e-12));
        assertThat(SampleDistance.of(A, B).energyRoot()).isEqualTo(0.7438077709, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void distancesAgreeWithAllPairsAndAllValues(long seed) {
        Random chance = new Random(seed);
        double[] x = ties(chance, 1 + chance.nextInt(40));
        double[] y = ties(chance, 1 + chance.nextInt(40));
        double largest = 0;
        double area = 0;
        for (int value = 0; value <= 20; value++) {
            double distance = Math.abs(shareUpTo(x, value) - shareUpTo(y, value));
            largest = Math.max(largest, distance);
            area += distance;
        }
        double energy = 2 * meanDistance(x, y) - meanDistance(x, x) - meanDistance(y, y);

        assertThat(KolmogorovSmirnov.of(x, y).distance()).isEqualTo(largest, within(1e-12));
        assertThat(SampleDistance.of(x, y).wasserstein()).isEqualTo(area, within(1e-9));
        assertThat(SampleDistance.of(x, y).energySquared()).isEqualTo(energy, within(1e-9));
        assertThat(SampleDistance.of(y, x)).isEqualTo(SampleDistance.of(x, y));
        assertThat(SampleDistance.of(x, x)).isEqualTo(new SampleDistance(0, 0));
        assertThat(KolmogorovSmirnov.of(x, x).limitingP()).isEqualTo(1);
    }

    @Test
    void theTwoSeriesOfTheLimitMeet() {
        double before = 1;
        for (int d = 1; d <= 1000; d++) {
            double p = new KolmogorovSmirnov(d / 1000.0, 50, 50).limitingP();
            assertThat(p).isBetween(0.0, before);
            assertThat(before - p).isLessThan(0.01);
            before = p;
        }
    }

    @Test
    void emptyBinsAreAMatterOfPolicy() {
        PopulationStability stability =
                new PopulationStability(new long[] {50, 120, 180, 100, 50}, new long[] {0, 20, 45, 25, 10});
        long[] even = {100, 100, 100, 100, 100, 100, 100, 100, 100, 100};
        long[] now = {62, 80, 95, 101, 108, 99, 112, 118, 109, 116};

        assertThat(stability.index(PopulationStability.ZeroPolicy.NONE)).isEmpty();
        assertThat(stability.index(PopulationStability.ZeroPolicy.FLOOR).orElseThrow())
                .isEqualTo(0.7286177118, within(1e-9));
        assertThat(stability.index(PopulationStability.ZeroPolicy.ADD_HALF).orElseThrow())
                .isEqualTo(0.3251250584, within(1e-9));
        for (PopulationStability.ZeroPolicy policy :
                List.of(PopulationStability.ZeroPolicy.NONE, PopulationStability.ZeroPolicy.FLOOR)) {
            assertThat(new PopulationStability(even, now).index(policy).orElseThrow())
                    .isEqualTo(0.03100991039, within(1e-10));
            assertThat(new PopulationStability(now, even).index(policy).orElseThrow())
                    .isEqualTo(0.03100991039, within(1e-10));
        }
    }

    @Test
    void propensitiesOfWorkedExamples() {
        double[][] real = {
            {1.0, 2.0}, {1.5, 1.8}, {2.2, 2.9}, {2.9, 3.1}, {3.1, 2.5}, {3.8, 4.0}, {4.1, 3.3}, {4.9, 4.6}
        };
        double[][] synthetic = {
            {1.2, 2.4}, {1.9, 1.5}, {2.0, 3.3}, {3.3, 2.2}, {3.6, 4.4}, {4.4, 3.0}, {2.7, 2.8}, {5.2, 4.1}
        };
        PropensityMse two = PropensityMse.of(real, synthetic, false).orElseThrow();
        PropensityMse one = PropensityMse.of(
                        column(10, 12, 13, 15, 16, 18, 19, 21, 24, 28), column(14, 15, 17, 20, 26), false)
                .orElseThrow();

        assertThat(two.value()).isEqualTo(0.002778671356, within(1e-11));
        assertThat(two.expectedNull()).isEqualTo(0.015625, within(1e-15));
        assertThat(two.ratio().orElseThrow()).isEqualTo(0.1778349668, within(1e-9));
        assertThat(two.standardised().orElseThrow()).isEqualTo(-0.8221650332, within(1e-9));
        assertThat(one.value()).isEqualTo(0.001255933774, within(1e-11));
        assertThat(one.standardDeviationNull()).isEqualTo(0.01396754136, within(1e-10));
        assertThat(PropensityMse.of(real, synthetic, true).orElseThrow().parameters())
                .isEqualTo(6);
        assertThat(PropensityMse.of(real, synthetic, true).orElseThrow().value())
                .isGreaterThan(two.value());
    }

    @Test
    void copiesCannotBeToldAndSeparatedRecordsHaveNoFit() {
        double[][] real = column(1, 5, 2, 8);

        assertThat(PropensityMse.of(real, real.clone(), true).orElseThrow().value())
                .isEqualTo(0, within(1e-15));
        assertThat(PropensityMse.of(column(1, 2, 3), column(4, 5, 6), false)).isEmpty();
        assertThat(PropensityMse.of(column(1, 1), column(1, 1), false)).isEmpty();
    }

    @Test
    void unitsOfFeaturesDoNotMatterToPropensities() {
        Random chance = new Random(3);
        double[][] real = rows(chance, 40, 1, 0);
        double[][] synthetic = rows(chance, 30, 1, 0);
        double value = PropensityMse.of(real, synthetic, true).orElseThrow().value();

        for (double[][] rows : List.of(real, synthetic)) {
            for (double[] row : rows) {
                row[0] = 1e6 * row[0] + 5e6;
                row[1] = 1e-3 * row[1] - 4;
            }
        }
        assertThat(PropensityMse.of(real, synthetic, true).orElseThrow().value())
                .isEqualTo(value, within(1e-9));
    }

    @Test
    void nearestRecordsOfAWorkedExample() {
        double[][] real = {{0, 0}, {1, 0}, {0, 2}, {3, 1}, {4, 4}, {6, 5}, {2, 7}, {8, 1}};
        double[][] synthetic = {{0.1, 0.1}, {1.5, 0.5}, {4, 4}, {5, 3}, {7, 2}};
        NearestRecords nearest = NearestRecords.of(synthetic, real);

        assertThat(nearest.distances().get(0)).isEqualTo(0.1414213562, within(1e-9));
        assertThat(nearest.distances().get(2)).isZero();
        assertThat(nearest.ratios().get(0).orElseThrow()).isEqualTo(0.1561737619, within(1e-9));
        assertThat(nearest.meanRatio().orElseThrow()).isEqualTo(0.336611297, within(1e-9));
        assertThat(nearest.medianRatio().orElseThrow()).isEqualTo(0.4472135955, within(1e-9));
        assertThat(nearest.medianDistance()).isEqualTo(0.7071067812, within(1e-9));
    }

    @Test
    void aRatioNeedsASecondRecordElsewhere() {
        double[][] twice = {{1}, {1}, {5}};
        NearestRecords nearest = NearestRecords.of(new double[][] {{1}, {3}}, twice);

        assertThat(nearest.ratios()).containsExactly(OptionalDouble.empty(), OptionalDouble.of(1));
        assertThat(nearest.meanRatio()).hasValue(1);
        assertThat(NearestRecords.of(twice, new double[][] {{0}}).medianRatio()).isEmpty();
    }

    private static double[][] rows(Random chance, int count, double scale, double shift) {
        double[][] rows = new double[count][2];
        for (double[] row : rows) {
            row[0] = scale * chance.nextGaussian() + shift;
            row[1] = scale * chance.nextGaussian() + shift;
        }
        return rows;
    }

    private static double[][] column(double... values) {
        double[][] rows = new double[values.length][];
        for (int i = 0; i < values.length; i++) {
            rows[i] = new double[] {values[i]};
        }
        return rows;
    }

    private static double[] ties(Random chance, int count) {
        return chance.ints(count, 0, 21).asDoubleStream().toArray();
    }

    private static double shareUpTo(double[] values, double most) {
        int count = 0;
        for (double value : values) {
            count += value <= most ? 1 : 0;
        }
        return (double) count / values.length;
    }

    private static double meanDistance(double[] one, double[] other) {
        double sum = 0;
        for (double x : one) {
            for (double y : other) {
                sum += Math.abs(x - y);
            }
        }
        return sum / one.length / other.length;
    }
}
