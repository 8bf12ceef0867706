package org.mindgap.statistics;

import java.util.Collection;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.Variance;

/// The mean of at least two independent values, in their unit, with what its uncertainty needs.
///
/// The standard deviation is the sample's, with n - 1 below.
public record MeanInterval(int n, double mean, double standardDeviation) {

    public MeanInterval {
        Require.atLeast(2, "n", n);
        Require.finite("mean", mean);
        Require.within(0, Double.MAX_VALUE, "standardDeviation", standardDeviation);
    }

    /// @throws IllegalArgumentException for fewer than two values, or one that is not finite
    public static MeanInterval of(double... values) {
        Require.atLeast(2, "n", values.length);
        for (double value : values) {
            Require.finite("value", value);
        }
        return new MeanInterval(values.length, new Mean().evaluate(values), Math.sqrt(new Variance().evaluate(values)));
    }

    /// As [#of(double...)].
    public static MeanInterval of(Collection<Double> values) {
        return of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /// The largest standard deviation that n values between 0 and 1 with this mean can have: √(m(1-m) n/(n-1)), reached
    /// when all of them are 0 or 1.
    ///
    /// @throws IllegalArgumentException for a mean outside 0 to 1
    public double largestDeviationOfShares() {
        Require.within(0, 1, "mean", mean);
        return Math.sqrt(mean * (1 - mean) * n / (n - 1));
    }

    public double standardError() {
        return standardDeviation / Math.sqrt(n);
    }

    /// mean ± t s/√n with n - 1 degrees of freedom; not clipped, so that a mean of shares may reach past 0 or 1.
    ///
    /// Student. Biometrika 1908;6:1-25.
    public Interval interval(double level) {
        double half = tQuantile(level, n - 1) * standardError();
        return new Interval(mean - half, mean + half);
    }

    /// The t that leaves half of `1 - level` in each tail: 2.776445105 for 0.95 and 4 degrees of freedom.
    static double tQuantile(double level, int degreesOfFreedom) {
        Require.strictlyWithin(0, 1, "level", level);
        return new TDistribution(null, degreesOfFreedom, 1e-13).inverseCumulativeProbability(0.5 + level / 2);
    }
}
