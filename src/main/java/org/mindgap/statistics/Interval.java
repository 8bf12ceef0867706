package org.mindgap.statistics;

/// A closed interval of real numbers.
public record Interval(double lower, double upper) {

    public Interval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("An interval from %s to %s has no inside".formatted(lower, upper));
        }
    }

    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    public double width() {
        return upper - lower;
    }
}
