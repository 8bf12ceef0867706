package org.mindgap.statistics;

import org.apache.commons.math3.special.Gamma;

/// Pearson's test of whether the rows of a table differ: the statistic and its degrees of freedom.
///
/// Pearson K. Philosophical Magazine 1900;50:157-175.
public record ChiSquare(double statistic, int degreesOfFreedom) {

    public ChiSquare {
        Require.within(0, Double.MAX_VALUE, "statistic", statistic);
        Require.atLeast(1, "degreesOfFreedom", degreesOfFreedom);
    }

    /// Σ (observed - expected)² / expected, without correction; (rows - 1)(columns - 1) degrees of freedom.
    public static ChiSquare of(ContingencyTable table) {
        return of(table, 0);
    }

    /// The same for a 2 x 2 table with each distance from the expected count shortened by one half, but not below zero.
    ///
    /// Yates F. Supplement to the Journal of the Royal Statistical Society 1934;1:217-235.
    public static ChiSquare withYatesCorrection(ContingencyTable table) {
        Require.within(2, 2, "rows", table.rows());
        Require.within(2, 2, "columns", table.columns());
        return of(table, 0.5);
    }

    private static ChiSquare of(ContingencyTable table, double correction) {
        double statistic = 0;
        for (int row = 0; row < table.rows(); row++) {
            for (int column = 0; column < table.columns(); column++) {
                double expected = table.expected(row, column);
                double observed = table.counts().get(row).get(column);
                double distance = Math.max(0, Math.abs(observed - expected) - correction);
                statistic += distance * distance / expected;
            }
        }
        return new ChiSquare(statistic, (table.rows() - 1) * (table.columns() - 1));
    }

    /// The chance of a statistic at least as large if the rows do not differ, by the chi-square distribution.
    public double p() {
        return Gamma.regularizedGammaQ(degreesOfFreedom / 2.0, statistic / 2);
    }
}
