package org.mindgap.statistics;

import java.util.OptionalDouble;

/// What a result means where the condition is as frequent as `prevalence`: Bayes' theorem for a test.
///
/// Altman DG, Bland JM. BMJ 1994;309:102.
public record PredictiveValues(double sensitivity, double specificity, double prevalence) {

    /// @throws IllegalArgumentException for anything outside 0 to 1
    public PredictiveValues {
        Require.within(0, 1, "sensitivity", sensitivity);
        Require.within(0, 1, "specificity", specificity);
        Require.within(0, 1, "prevalence", prevalence);
    }

    /// The share of the positive results that are right; empty where there are no positive results.
    public OptionalDouble positive() {
        return share(sensitivity * prevalence, (1 - specificity) * (1 - prevalence));
    }

    /// The share of the negative results that are right; empty where there are no negative results.
    public OptionalDouble negative() {
        return share(specificity * (1 - prevalence), (1 - sensitivity) * prevalence);
    }

    /// sensitivity / (1 - specificity); empty for a specificity of 1.
    ///
    /// Deeks JJ, Altman DG. BMJ 2004;329:168-169.
    public OptionalDouble positiveLikelihoodRatio() {
        return Ratio.of(sensitivity, 1 - specificity);
    }

    /// (1 - sensitivity) / specificity; empty for a specificity of 0.
    public OptionalDouble negativeLikelihoodRatio() {
        return Ratio.of(1 - sensitivity, specificity);
    }

    /// The share of all results that are positive, right or wrong.
    public double positives() {
        return sensitivity * prevalence + (1 - specificity) * (1 - prevalence);
    }

    private static OptionalDouble share(double right, double wrong) {
        return right + wrong == 0 ? OptionalDouble.empty() : OptionalDouble.of(right / (right + wrong));
    }
}
