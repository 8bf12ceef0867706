package org.mindgap.statistics;

import org.apache.commons.math3.distribution.NormalDistribution;

/// The standard normal distribution: mean 0, standard deviation 1.
public final class StandardNormal {

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private StandardNormal() {}

    /// P(Z <= z), without loss of digits in the lower tail.
    public static double cumulative(double z) {
        return NORMAL.cumulativeProbability(z);
    }

    /// P(Z > z), without loss of digits in the upper tail.
    public static double upperTail(double z) {
        return NORMAL.cumulativeProbability(-z);
    }

    public static double density(double z) {
        return NORMAL.density(z);
    }

    /// The z with P(Z <= z) = probability, which is strictly between 0 and 1.
    public static double quantile(double probability) {
        Require.strictlyWithin(0, 1, "probability", probability);
        return NORMAL.inverseCumulativeProbability(probability);
    }

    /// The z that leaves half of `1 - level` in each tail: 1.959963984540054 for 0.95.
    public static double twoSidedQuantile(double level) {
        Require.strictlyWithin(0, 1, "level", level);
        return NORMAL.inverseCumulativeProbability(0.5 + level / 2);
    }
}
