package org.mindgap.statistics;

import java.util.List;
import java.util.stream.IntStream;

/// A chart of cumulative log-likelihood weights for odds that are R times those predicted, without a reset after an
/// alarm: W = y ln R - ln(1 - p + R p), Sₜ = max(0, Sₜ₋₁ + W).
///
/// Steiner SH, Cook RJ, Farewell VT, Treasure T. Biostatistics 2000;1:441-452.
///
/// @param weights one per patient
/// @param sums one per patient, from 0 up
/// @param alarms positions, counted from 1, where the sum is strictly above the decision interval
public record RiskAdjustedCusum(List<Double> weights, List<Double> sums, List<Integer> alarms) {

    public RiskAdjustedCusum {
        weights = List.copyOf(weights);
        sums = List.copyOf(sums);
        alarms = List.copyOf(alarms);
    }

    /// @param risks predicted, from 0 to 1
    /// @param oddsRatio to be found, above 0
    public static RiskAdjustedCusum of(boolean[] outcomes, double[] risks, double oddsRatio, double decision) {
        Require.within(risks.length, risks.length, "outcomes", outcomes.length);
        Require.strictlyWithin(0, Double.MAX_VALUE, "oddsRatio", oddsRatio);
        Require.strictlyWithin(0, Double.MAX_VALUE, "decision", decision);
        Double[] weights = new Double[risks.length];
        Double[] sums = new Double[risks.length];
        double sum = 0;
        for (int i = 0; i < risks.length; i++) {
            double risk = Require.within(0, 1, "risk", risks[i]);
            weights[i] = (outcomes[i] ? Math.log(oddsRatio) : 0) - Math.log(1 - risk + oddsRatio * risk);
            sum = Math.max(0, sum + weights[i]);
            sums[i] = sum;
        }
        return new RiskAdjustedCusum(
                List.of(weights),
                List.of(sums),
                IntStream.range(0, risks.length)
                        .filter(i -> sums[i] > decision)
                        .mapToObj(i -> i + 1)
                        .toList());
    }
}
