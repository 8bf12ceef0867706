package org.mindgap.chart;

/// What a sample allows, from low to high.
public record Interval(double low, double high) {

    public Interval {
        Check.finite(low, "low end of the interval");
        Check.finite(high, "high end of the interval");
        if (low > high) {
            throw new IllegalArgumentException("The interval runs from " + low + " to " + high);
        }
    }
}
