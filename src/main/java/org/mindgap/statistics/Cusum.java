package org.mindgap.statistics;

import java.util.List;
import java.util.stream.IntStream;

/// A two-sided tabular chart of cumulative sums of standardised values, without a reset after an alarm.
///
/// Cₜ⁺ = max(0, Cₜ₋₁⁺ + u - k) and Cₜ⁻ = max(0, Cₜ₋₁⁻ - u - k) with u = (x - target)/s. Page ES. Biometrika
/// 1954;41:100-115.
///
/// @param upper sums towards higher values
/// @param lower sums towards lower values
/// @param alarms positions, counted from 1, where either sum is strictly above the decision interval
public record Cusum(List<Double> upper, List<Double> lower, List<Integer> alarms) {

    public Cusum {
        upper = List.copyOf(upper);
        lower = List.copyOf(lower);
        alarms = List.copyOf(alarms);
    }

    /// @param deviation of single values, above 0
    /// @param allowance k, in standard deviations: half the shift to be found
    /// @param decision h, in standard deviations
    public static Cusum of(double[] values, double target, double deviation, double allowance, double decision) {
        Require.strictlyWithin(0, Double.MAX_VALUE, "deviation", deviation);
        Require.within(0, Double.MAX_VALUE, "allowance", allowance);
        Require.strictlyWithin(0, Double.MAX_VALUE, "decision", decision);
        Double[] upper = new Double[values.length];
        Double[] lower = new Double[values.length];
        double up = 0;
        double down = 0;
        for (int i = 0; i < values.length; i++) {
            double standardised = (values[i] - target) / deviation;
            up = Math.max(0, up + standardised - allowance);
            down = Math.max(0, down - standardised - allowance);
            upper[i] = up;
            lower[i] = down;
        }
        return new Cusum(
                List.of(upper),
                List.of(lower),
                IntStream.range(0, values.length)
                        .filter(i -> upper[i] > decision || lower[i] > decision)
                        .mapToObj(i -> i + 1)
                        .toList());
    }
}
