package org.mindgap.statistics;

/// Refuses arguments outside their range, with the value in the message.
final class Require {

    private Require() {}

    static int atLeast(int least, String name, int value) {
        if (value < least) {
            throw new IllegalArgumentException("%s must be at least %d, not %d".formatted(name, least, value));
        }
        return value;
    }

    static int within(int least, int most, String name, int value) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "%s must be between %d and %d, not %d".formatted(name, least, most, value));
        }
        return value;
    }

    /// Bounds included; NaN is refused.
    static double within(double least, double most, String name, double value) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(
                    "%s must be between %s and %s, not %s".formatted(name, least, most, value));
        }
        return value;
    }

    /// Bounds excluded; NaN is refused.
    static double strictlyWithin(double least, double most, String name, double value) {
        if (!(value > least && value < most)) {
            throw new IllegalArgumentException(
                    "%s must be strictly between %s and %s, not %s".formatted(name, least, most, value));
        }
        return value;
    }

    static double finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("%s must be a finite number, not %s".formatted(name, value));
        }
        return value;
    }
}
