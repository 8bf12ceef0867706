package org.mindgap.statistics;

import java.util.OptionalDouble;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.Variance;

/// The t test for differences from repeated splits of the same patients.
///
/// Training sets overlap, so that the plain variance of the mean, s²/J, is too small; s²(1/J + test/train) corrects for
/// it. Both versions have J - 1 degrees of freedom.
///
/// Nadeau C, Bengio Y. Mach Learn 2003;52:239-281.
public record CorrectedResampledT(int differences, double mean, double variance, int testSize, int trainSize) {

    public CorrectedResampledT {
        Require.atLeast(2, "differences", differences);
        Require.finite("mean", mean);
        Require.within(0, Double.MAX_VALUE, "variance", variance);
        Require.atLeast(1, "testSize", testSize);
        Require.atLeast(1, "trainSize", trainSize);
    }

    /// One difference per split; the variance is the sample variance.
    public static CorrectedResampledT of(double[] differences, int testSize, int trainSize) {
        Require.atLeast(2, "differences", differences.length);
        return new CorrectedResampledT(
                differences.length,
                new Mean().evaluate(differences),
                new Variance().evaluate(differences),
                testSize,
                trainSize);
    }

    public double naiveStandardError() {
        return Math.sqrt(variance / differences);
    }

    public double standardError() {
        return Math.sqrt(variance * (1.0 / differences + (double) testSize / trainSize));
    }

    /// Empty when all differences are equal.
    public OptionalDouble naiveT() {
        return ratio(naiveStandardError());
    }

    /// Empty when all differences are equal.
    public OptionalDouble t() {
        return ratio(standardError());
    }

    /// Two-sided; empty when all differences are equal.
    public OptionalDouble naiveP() {
        return twoSided(naiveT());
    }

    /// Two-sided; empty when all differences are equal.
    public OptionalDouble p() {
        return twoSided(t());
    }

    private OptionalDouble ratio(double standardError) {
        return standardError == 0 ? OptionalDouble.empty() : OptionalDouble.of(mean / standardError);
    }

    private OptionalDouble twoSided(OptionalDouble t) {
        return t.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        2 * new TDistribution(null, differences - 1).cumulativeProbability(-Math.abs(t.getAsDouble())));
    }
}
