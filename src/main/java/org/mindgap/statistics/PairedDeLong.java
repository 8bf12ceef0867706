package org.mindgap.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/// The AUCs of two scores of the same cases, with the covariance that being from the same cases gives them.
///
/// DeLong ER, DeLong DM, Clarke-Pearson DL. Biometrics 1988;44:837-845.
public record PairedDeLong(DeLong a, DeLong b, double covariance) {

    // Below this share of the variances the variance of the difference is rounding only.
    private static final double ROUNDING = 1e-14;

    public PairedDeLong {
        Require.within(-1, 1, "covariance", covariance);
    }

    /// Empty when a class has fewer than two members. Takes n log n steps.
    public static Optional<PairedDeLong> of(double[] scoresA, double[] scoresB, boolean[] events) {
        return DeLong.paired(scoresA, scoresB, events);
    }

    /// A minus B.
    public double difference() {
        return a.auc() - b.auc();
    }

    public double standardError() {
        double variance = a.variance() + b.variance() - 2 * covariance;
        return variance <= ROUNDING * (a.variance() + b.variance()) ? 0 : Math.sqrt(variance);
    }

    /// Empty when the difference has no variance.
    public OptionalDouble z() {
        return Ratio.of(difference(), standardError());
    }

    /// Two-sided; empty when the difference has no variance.
    public OptionalDouble p() {
        OptionalDouble z = z();
        return z.isPresent() ? OptionalDouble.of(2 * StandardNormal.upperTail(Math.abs(z.getAsDouble()))) : z;
    }

    /// The difference ± z standard errors, not clipped.
    public Interval wald(double level) {
        double half = StandardNormal.twoSidedQuantile(level) * standardError();
        return new Interval(difference() - half, difference() + half);
    }
}
