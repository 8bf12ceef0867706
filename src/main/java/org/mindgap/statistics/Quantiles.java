package org.mindgap.statistics;

import java.util.Arrays;

/// Middles of lists.
final class Quantiles {

    private Quantiles() {}

    /// The middle value, or the mean of the two middle ones; leaves its argument alone.
    static double median(double[] values) {
        Require.atLeast(1, "values", values.length);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
