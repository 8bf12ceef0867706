package org.mindgap.statistics;

import java.util.List;
import java.util.stream.IntStream;

/// A chart of exponentially weighted moving averages: zₜ = λxₜ + (1-λ)zₜ₋₁ from the target on, with two-sided limits
/// L s √(λ/(2-λ) (1-(1-λ)²ᵗ)) that grow with time.
///
/// Roberts SW. Technometrics 1959;1:239-250. Assumes independent values and a known target and standard deviation.
///
/// @param averages one per value
/// @param halfWidths how far each may lie from the target
/// @param alarms positions, counted from 1, of averages strictly beyond their limits
public record Ewma(List<Double> averages, List<Double> halfWidths, List<Integer> alarms) {

    public Ewma {
        averages = List.copyOf(averages);
        halfWidths = List.copyOf(halfWidths);
        alarms = List.copyOf(alarms);
    }

    /// @param deviation of single values, above 0
    /// @param lambda what a new value weighs: above 0, at most 1
    /// @param limit in standard deviations of the average, above 0
    public static Ewma of(double[] values, double target, double deviation, double lambda, double limit) {
        Require.strictlyWithin(0, Double.MAX_VALUE, "deviation", deviation);
        Require.strictlyWithin(0, Math.nextUp(1.0), "lambda", lambda);
        Require.strictlyWithin(0, Double.MAX_VALUE, "limit", limit);
        Double[] averages = new Double[values.length];
        Double[] halfWidths = new Double[values.length];
        double average = target;
        for (int i = 0; i < values.length; i++) {
            average = lambda * values[i] + (1 - lambda) * average;
            averages[i] = average;
            halfWidths[i] =
                    limit * deviation * Math.sqrt(lambda / (2 - lambda) * (1 - Math.pow(1 - lambda, 2.0 * (i + 1))));
        }
        return new Ewma(
                List.of(averages),
                List.of(halfWidths),
                IntStream.range(0, values.length)
                        .filter(i -> Math.abs(averages[i] - target) > halfWidths[i])
                        .mapToObj(i -> i + 1)
                        .toList());
    }
}
