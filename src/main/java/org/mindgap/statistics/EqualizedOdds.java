package org.mindgap.statistics;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/// One point for all groups in the plane of false and true positive rates, at or below every group's own curve.
///
/// A group whose curve lies above the point is brought down to it by chance: with probability `ignored` its score is
/// not looked at, and it is flagged with the common false positive rate as the probability.
///
/// Hardt M, Price E, Srebro N. Equality of opportunity in supervised learning. NeurIPS 2016:3315-3323.
///
/// @param ignored for each group, how often its score is not looked at
public record EqualizedOdds(double falsePositiveRate, double sensitivity, List<Double> ignored) {

    // Of equally good points the first counts, whatever the last digits of their costs say.
    private static final double TIE = 1e-12;

    public EqualizedOdds {
        ignored = List.copyOf(ignored);
    }

    /// The point with the smallest cost over the false positive rates of the grid.
    ///
    /// @param curves each group's sensitivity at a false positive rate, never below that rate
    /// @param cost of a false positive rate and a sensitivity
    public static EqualizedOdds choose(List<DoubleUnaryOperator> curves, double[] grid, DoubleBinaryOperator cost) {
        Require.atLeast(1, "curves", curves.size());
        Require.atLeast(1, "grid", grid.length);
        double least = Double.POSITIVE_INFINITY;
        double chosen = grid[0];
        for (double rate : grid) {
            double candidate = cost.applyAsDouble(rate, common(curves, rate));
            if (candidate < least - TIE) {
                least = candidate;
                chosen = rate;
            }
        }
        return at(chosen, curves);
    }

    private static double common(List<DoubleUnaryOperator> curves, double rate) {
        double common = 1;
        for (DoubleUnaryOperator curve : curves) {
            common = Math.min(common, curve.applyAsDouble(rate));
        }
        return common;
    }

    /// The best common point with this false positive rate.
    public static EqualizedOdds at(double rate, List<DoubleUnaryOperator> curves) {
        Require.within(0, 1, "false positive rate", rate);
        double common = common(curves, rate);
        List<Double> ignored = curves.stream()
                .map(curve -> {
                    double own = curve.applyAsDouble(rate);
                    return own > common ? (own - common) / (own - rate) : 0;
                })
                .toList();
        return new EqualizedOdds(rate, common, ignored);
    }
}
