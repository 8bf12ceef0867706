package org.mindgap.statistics;

import org.apache.commons.math3.distribution.BetaDistribution;

/// A share of a known whole: `count` out of `of`.
public record Proportion(int count, int of) {

    public Proportion {
        Require.atLeast(1, "of", of);
        Require.within(0, of, "count", count);
    }

    public double value() {
        return (double) count / of;
    }

    /// The score interval without continuity correction: (k + z²/2 ± z √(k(n-k)/n + z²/4)) / (n + z²).
    /// Exactly 0 below when nothing was counted, exactly 1 above when everything was.
    ///
    /// Wilson EB. J Am Stat Assoc 1927;22:209-212.
    public Interval wilson(double level) {
        double z = StandardNormal.twoSidedQuantile(level);
        double square = z * z;
        double centre = (count + square / 2) / (of + square);
        double half = z * Math.sqrt((double) count * (of - count) / of + square / 4) / (of + square);
        return new Interval(count == 0 ? 0 : centre - half, count == of ? 1 : centre + half);
    }

    /// The exact interval from beta quantiles: at least the stated coverage, usually more.
    ///
    /// Clopper CJ, Pearson ES. Biometrika 1934;26:404-413.
    public Interval clopperPearson(double level) {
        double tail = (1 - Require.strictlyWithin(0, 1, "level", level)) / 2;
        return new Interval(
                count == 0 ? 0 : betaQuantile(count, of - count + 1, tail),
                count == of ? 1 : betaQuantile(count + 1, of - count, 1 - tail));
    }

    /// p ± z √(p(1-p)/n), not clipped: shown because it is common, and because it is wrong near 0 and 1.
    public Interval wald(double level) {
        double half = StandardNormal.twoSidedQuantile(level) * Math.sqrt(value() * (1 - value()) / of);
        return new Interval(value() - half, value() + half);
    }

    private static double betaQuantile(double alpha, double beta, double probability) {
        return new BetaDistribution(null, alpha, beta, 1e-14).inverseCumulativeProbability(probability);
    }
}
