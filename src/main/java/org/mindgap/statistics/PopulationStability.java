package org.mindgap.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/// The population stability index Σ (q - p) ln(q/p) of two histograms with the same bins, p the reference's shares.
///
/// What an empty bin does is a convention that decides the result. Yurdakul B, Naranjo J. J Risk Model Valid
/// 2020;14(4):89-100.
public record PopulationStability(long[] reference, long[] current) {
    private static final double FLOOR = 0.0001;

    /// What is done about a bin without anybody.
    public enum ZeroPolicy {
        /// Nothing: the index is undefined.
        NONE,
        /// A share of 0 becomes 0.0001; the others stay as they are.
        FLOOR,
        /// One half is added to every count of both.
        ADD_HALF
    }

    public PopulationStability {
        Require.atLeast(1, "bins", reference.length);
        Require.within(reference.length, reference.length, "bins of the current counts", current.length);
        for (int bin = 0; bin < reference.length; bin++) {
            Require.within(0, 1e12, "count", reference[bin]);
            Require.within(0, 1e12, "count", current[bin]);
        }
    }

    /// From 0 up; empty when a histogram has no counts, and for an empty bin unless the policy says otherwise.
    public OptionalDouble index(ZeroPolicy policy) {
        double added = policy == ZeroPolicy.ADD_HALF ? 0.5 : 0;
        double all = Arrays.stream(reference).sum() + added * reference.length;
        double now = Arrays.stream(current).sum() + added * current.length;
        if (all == 0 || now == 0) {
            return OptionalDouble.empty();
        }
        double index = 0;
        for (int bin = 0; bin < reference.length; bin++) {
            double p = (reference[bin] + added) / all;
            double q = (current[bin] + added) / now;
            if (policy == ZeroPolicy.FLOOR) {
                p = p == 0 ? FLOOR : p;
                q = q == 0 ? FLOOR : q;
            }
            if (p == 0 || q == 0) {
                return OptionalDouble.empty();
            }
            index += (q - p) * Math.log(q / p);
        }
        return OptionalDouble.of(index);
    }
}
