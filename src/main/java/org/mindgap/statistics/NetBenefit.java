package org.mindgap.statistics;

/// What acting on a threshold is worth, in true positives per patient once false ones are paid for at the threshold's
/// odds: TP/n - FP/n · t/(1 - t).
///
/// Vickers AJ, Elkin EB. Med Decis Making 2006;26:565-574.
public record NetBenefit(ConfusionCounts counts, double threshold) {

    public NetBenefit {
        Require.atLeast(1, "patients", counts.total());
        if (!(threshold >= 0 && threshold < 1)) {
            throw new IllegalArgumentException("threshold must be at least 0 and below 1, not " + threshold);
        }
    }

    /// Risks at or above the threshold are acted on.
    public static NetBenefit of(double[] risks, boolean[] events, double threshold) {
        return new NetBenefit(ConfusionCounts.at(threshold, risks, events), threshold);
    }

    public double model() {
        return worth(counts.truePositives(), counts.falsePositives());
    }

    public double treatAll() {
        return worth(counts.positives(), counts.negatives());
    }

    private double worth(int right, int wrong) {
        return (right - wrong * threshold / (1 - threshold)) / counts.total();
    }
}
