package org.mindgap.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/// How strongly rows and columns of a whole table hang together: 0 not at all, 1 as far as they can.
///
/// Cramér H. Mathematical Methods of Statistics. Princeton University Press 1946, 21.9.
public record CramersV(ChiSquare test, int total, int smallerSide) {

    public CramersV {
        Require.atLeast(1, "total", total);
        Require.atLeast(2, "smallerSide", smallerSide);
    }

    /// From the statistic without correction.
    public static CramersV of(ContingencyTable table) {
        return new CramersV(ChiSquare.of(table), table.total(), Math.min(table.rows(), table.columns()));
    }

    /// √(χ² / (n (k - 1))), k the smaller number of rows or columns. In small samples it is too large on average.
    public double value() {
        return of(test.statistic());
    }

    /// The V of all populations whose λ = n (k - 1) V² makes the statistic neither too large nor too
    /// small, with half of `1 - level` on each side; approximate, as the test itself is. Empty when the
    /// rows are more alike than chance lets expect even where they do not differ: then nothing fits.
    ///
    /// Steiger JH. Psychol Methods 2004;9:164-182; Smithson M. Confidence Intervals. Sage 2003.
    public Optional<Interval> interval(double level) {
        double tail = (1 - Require.strictlyWithin(0, 1, "level", level)) / 2;
        OptionalDouble most = noncentrality(tail);
        if (most.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Interval(of(noncentrality(1 - tail).orElse(0)), of(most.getAsDouble())));
    }

    private OptionalDouble noncentrality(double probability) {
        return NoncentralChiSquare.noncentrality(test.statistic(), test.degreesOfFreedom(), probability);
    }

    private double of(double statistic) {
        return Math.min(1, Math.sqrt(statistic / (total * (smallerSide - 1.0))));
    }
}
