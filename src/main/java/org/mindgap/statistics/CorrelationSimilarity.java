package org.mindgap.statistics;

/// How alike two correlations are: 1 - |r1 - r2| / 2, from 0 to 1. Lenient: 0.62 beside 0.18 still scores 0.78.
public final class CorrelationSimilarity {
    private CorrelationSimilarity() {}

    public static double of(double correlation, double other) {
        Require.within(-1, 1, "correlation", correlation);
        Require.within(-1, 1, "other", other);
        return 1 - Math.abs(correlation - other) / 2;
    }
}
