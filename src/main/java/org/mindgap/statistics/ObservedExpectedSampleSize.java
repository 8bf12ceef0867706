package org.mindgap.statistics;

/// How many patients a validation needs for an observed-to-expected ratio of some precision, if the model is
/// calibrated: (1 - φ)/(φ SE²), SE that of the ratio's logarithm.
///
/// Riley RD, Debray TPA, Collins GS, et al. Stat Med 2021;40:4230-4251.
public record ObservedExpectedSampleSize(double outcomeProportion, double standardError) {
    private static final double ROUNDING = 1e-12;

    public ObservedExpectedSampleSize {
        Require.strictlyWithin(0, 1, "outcomeProportion", outcomeProportion);
        Require.strictlyWithin(0, Double.MAX_VALUE, "standardError", standardError);
    }

    public double exact() {
        return (1 - outcomeProportion) / (outcomeProportion * standardError * standardError);
    }

    /// The next whole number; what is above one by rounding only is that number.
    public long required() {
        return Math.max(1, (long) Math.ceil(exact() * (1 - ROUNDING)));
    }
}
