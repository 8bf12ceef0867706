package org.mindgap.statistics;

import org.apache.commons.math3.distribution.HypergeometricDistribution;

/// The exact test of a 2 x 2 table with rows (a, b) and (c, d), its margins fixed.
public record FisherExact(int a, int b, int c, int d) {

    /// Probabilities that differ by rounding only count as equal.
    private static final double TIE = 1 + 1e-7;

    public FisherExact {
        Require.atLeast(0, "a", a);
        Require.atLeast(0, "b", b);
        Require.atLeast(0, "c", c);
        Require.atLeast(0, "d", d);
        Require.atLeast(1, "total", a + b + c + d);
    }

    /// Two-sided: the sum over all tables that are no more probable than the observed one; 1 when a row or column is
    /// empty, because no other table has these margins.
    ///
    /// Fisher RA. Statistical Methods for Research Workers. 5th ed. Oliver and Boyd 1934.
    public double p() {
        var cell = new HypergeometricDistribution(null, a + b + c + d, a + c, a + b);
        if (cell.getSupportLowerBound() == cell.getSupportUpperBound()) {
            return 1;
        }
        double observed = cell.probability(a);
        double sum = 0;
        for (int value = cell.getSupportLowerBound(); value <= cell.getSupportUpperBound(); value++) {
            double probability = cell.probability(value);
            if (probability <= observed * TIE) {
                sum += probability;
            }
        }
        return Math.min(1, sum);
    }
}
