package org.mindgap.statistics;

import java.util.OptionalDouble;

/// What sensitivity and specificity of a test appear to be against a reference that errs too, independently of the
/// test given the truth.
///
/// Staquet M, Rozencweig M, Lee YJ, Muggia FM. J Chronic Dis 1981;34:599-610.
public record ImperfectReference(
        double prevalence,
        double sensitivity,
        double specificity,
        double referenceSensitivity,
        double referenceSpecificity) {

    public ImperfectReference {
        Require.within(0, 1, "prevalence", prevalence);
        Require.within(0, 1, "sensitivity", sensitivity);
        Require.within(0, 1, "specificity", specificity);
        Require.within(0, 1, "referenceSensitivity", referenceSensitivity);
        Require.within(0, 1, "referenceSpecificity", referenceSpecificity);
    }

    /// Among those whom the reference calls positive; empty if there are none.
    public OptionalDouble apparentSensitivity() {
        double ill = prevalence * referenceSensitivity;
        double healthy = (1 - prevalence) * (1 - referenceSpecificity);
        return Ratio.of(ill * sensitivity + healthy * (1 - specificity), ill + healthy);
    }

    /// Among those whom the reference calls negative; empty if there are none.
    public OptionalDouble apparentSpecificity() {
        double ill = prevalence * (1 - referenceSensitivity);
        double healthy = (1 - prevalence) * referenceSpecificity;
        return Ratio.of(ill * (1 - sensitivity) + healthy * specificity, ill + healthy);
    }
}
