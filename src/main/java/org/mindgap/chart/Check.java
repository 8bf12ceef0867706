package org.mindgap.chart;

/// What the records of this package refuse.
final class Check {
    private Check() {}

    static void filled(String text, String name) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("The " + name + " is blank");
        }
    }

    static void finite(double value, String name) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("The " + name + " is not a finite number: " + value);
        }
    }

    static void share(double value, String name) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("The " + name + " is not between 0 and 1: " + value);
        }
    }

    static void notNegative(double value, String name) {
        finite(value, name);
        if (value < 0) {
            throw new IllegalArgumentException("The " + name + " is below zero: " + value);
        }
    }
}
