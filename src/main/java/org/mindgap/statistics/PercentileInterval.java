package org.mindgap.statistics;

import java.util.Arrays;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/// The percentile interval of a bootstrap: quantiles (Hyndman-Fan type 7) of what its replicates gave.
///
/// Efron B, Tibshirani RJ. An Introduction to the Bootstrap. Chapman & Hall, 1993, section 13.3.
public final class PercentileInterval {

    private PercentileInterval() {}

    /// Leaves its argument alone.
    ///
    /// @param replicates at least one
    public static Interval of(double[] replicates, double level) {
        Require.atLeast(1, "replicates", replicates.length);
        Require.strictlyWithin(0, 1, "level", level);
        double[] sorted = replicates.clone();
        Arrays.sort(sorted);
        Percentile quantiles = new Percentile().withEstimationType(EstimationType.R_7);
        quantiles.setData(sorted);
        double tail = 50 * (1 - level);
        return new Interval(quantiles.evaluate(tail), quantiles.evaluate(100 - tail));
    }
}
