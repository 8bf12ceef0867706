package org.mindgap.statistics;

/// The difference between two independent shares, the first minus the second.
public record TwoProportions(Proportion first, Proportion second) {

    public double difference() {
        return first.value() - second.value();
    }

    /// The hybrid score interval, which joins the two Wilson intervals: the difference minus
    /// √((p₁-l₁)² + (u₂-p₂)²), and plus √((u₁-p₁)² + (p₂-l₂)²); without continuity correction.
    ///
    /// Newcombe RG. Stat Med 1998;17:873-890, method 10.
    public Interval newcombe(double level) {
        Interval ofFirst = first.wilson(level);
        Interval ofSecond = second.wilson(level);
        double below = Math.hypot(first.value() - ofFirst.lower(), ofSecond.upper() - second.value());
        double above = Math.hypot(ofFirst.upper() - first.value(), second.value() - ofSecond.lower());
        return new Interval(Math.max(-1, difference() - below), Math.min(1, difference() + above));
    }
}
