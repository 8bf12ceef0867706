package org.mindgap.statistics;

import org.apache.commons.math3.distribution.TDistribution;

/// Testing many features that have nothing to do with the outcome, each at the same level.
public record FeatureScreening(int features, double level) {

    public FeatureScreening {
        Require.atLeast(1, "features", features);
        Require.strictlyWithin(0, 1, "level", level);
    }

    public double expectedFalsePositives() {
        return features * level;
    }

    /// The |t| that a two-sided test at this level needs with `patients` - 2 degrees of freedom.
    public double criticalT(int patients) {
        Require.atLeast(3, "patients", patients);
        return -new TDistribution(null, patients - 2, 1e-13).inverseCumulativeProbability(level / 2);
    }

    /// The same threshold as a correlation with the outcome: t / √(t² + n - 2).
    public double criticalCorrelation(int patients) {
        double t = criticalT(patients);
        return t / Math.sqrt(t * t + patients - 2);
    }
}
