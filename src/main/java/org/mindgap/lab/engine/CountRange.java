package org.mindgap.lab.engine;

/// The values a control for a whole number can take, bounds included.
public record CountRange(int from, int to) {

    public CountRange {
        if (from > to) {
            throw new IllegalArgumentException("A range from %d to %d is empty".formatted(from, to));
        }
    }

    int require(String name, int value) {
        if (value < from || value > to) {
            throw new IllegalArgumentException("%s must be between %d and %d, not %d".formatted(name, from, to, value));
        }
        return value;
    }
}
