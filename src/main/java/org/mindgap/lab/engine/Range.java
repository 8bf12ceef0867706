package org.mindgap.lab.engine;

/// The values a continuous control can take, bounds included.
public record Range(double from, double to) {

    public Range {
        if (!(from < to)) {
            throw new IllegalArgumentException("A range from %s to %s is empty".formatted(from, to));
        }
    }

    double require(String name, double value) {
        if (!(value >= from && value <= to)) {
            throw new IllegalArgumentException("%s must be between %s and %s, not %s".formatted(name, from, to, value));
        }
        return value;
    }
}
