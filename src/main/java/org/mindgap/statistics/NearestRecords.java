package org.mindgap.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// How close synthetic records come to real ones: unscaled Euclidean distances.
///
/// A ratio near 0 means that a record sits on one specific real one. Neither proves that nothing was memorised.
///
/// @param distances of each synthetic record to the closest real one
/// @param ratios of that distance to the second closest; empty where the second is 0 too or there is only one record
public record NearestRecords(List<Double> distances, List<OptionalDouble> ratios) {

    public NearestRecords {
        distances = List.copyOf(distances);
        ratios = List.copyOf(ratios);
    }

    /// Takes synthetic times real times features steps.
    public static NearestRecords of(double[][] synthetic, double[][] real) {
        Require.atLeast(1, "synthetic", synthetic.length);
        Require.atLeast(1, "real", real.length);
        double[] first = new double[synthetic.length];
        double[] second = new double[synthetic.length];
        for (int i = 0; i < synthetic.length; i++) {
            first[i] = Double.POSITIVE_INFINITY;
            second[i] = Double.POSITIVE_INFINITY;
            for (double[] candidate : real) {
                double square = square(synthetic[i], candidate);
                if (square < first[i]) {
                    second[i] = first[i];
                    first[i] = square;
                } else if (square < second[i]) {
                    second[i] = square;
                }
            }
        }
        return new NearestRecords(
                Arrays.stream(first).map(Math::sqrt).boxed().toList(),
                IntStream.range(0, first.length)
                        .mapToObj(i -> Double.isInfinite(second[i])
                                ? OptionalDouble.empty()
                                : Ratio.of(Math.sqrt(first[i]), Math.sqrt(second[i])))
                        .toList());
    }

    public double medianDistance() {
        return Quantiles.median(
                distances.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /// Of the ratios there are; empty if there are none.
    public OptionalDouble meanRatio() {
        return ratios.stream().flatMapToDouble(OptionalDouble::stream).average();
    }

    /// Of the ratios there are; empty if there are none.
    public OptionalDouble medianRatio() {
        double[] defined =
                ratios.stream().flatMapToDouble(OptionalDouble::stream).toArray();
        return defined.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Quantiles.median(defined));
    }

    private static double square(double[] one, double[] other) {
        Require.within(one.length, one.length, "features of a record", other.length);
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return sum;
    }
}
