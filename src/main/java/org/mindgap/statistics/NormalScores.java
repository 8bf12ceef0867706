package org.mindgap.statistics;

import java.util.OptionalDouble;

/// A group whose scores are normal with standard deviation 1 in both classes; at or above the threshold is flagged.
public record NormalScores(double negativeMean, double positiveMean, double prevalence) {
    private static final double ACROSS = Math.sqrt(2);

    public NormalScores {
        Require.finite("negativeMean", negativeMean);
        Require.finite("positiveMean", positiveMean);
        Require.within(0, 1, "prevalence", prevalence);
    }

    /// The threshold that flags this share of the positives, strictly between 0 and 1.
    public double thresholdFor(double sensitivity) {
        Require.strictlyWithin(0, 1, "sensitivity", sensitivity);
        return positiveMean - StandardNormal.quantile(sensitivity);
    }

    public double sensitivity(double threshold) {
        return StandardNormal.upperTail(threshold - positiveMean);
    }

    public double falsePositiveRate(double threshold) {
        return StandardNormal.upperTail(threshold - negativeMean);
    }

    /// Empty where nobody is flagged.
    public OptionalDouble positivePredictiveValue(double threshold) {
        return new PredictiveValues(sensitivity(threshold), 1 - falsePositiveRate(threshold), prevalence).positive();
    }

    /// Φ((positive mean - negative mean)/√2).
    public double auc() {
        return StandardNormal.cumulative((positiveMean - negativeMean) / ACROSS);
    }
}
