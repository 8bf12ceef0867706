package org.mindgap.statistics;

/// From which calibrated risk on a case is flagged when one missed case costs as much as `ratio` false alarms.
///
/// Pauker SG, Kassirer JP. N Engl J Med 1975;293:229-234.
public record CostThreshold(double ratio) {

    public CostThreshold {
        Require.strictlyWithin(0, Double.MAX_VALUE, "ratio", ratio);
    }

    /// 1 / (1 + ratio).
    public double risk() {
        return 1 / (1 + ratio);
    }

    /// The same on the scale of log odds: -ln(ratio).
    public double logit() {
        return -Math.log(ratio);
    }
}
