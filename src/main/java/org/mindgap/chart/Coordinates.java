package org.mindgap.chart;

/// Coordinates in tenths of a unit, written as briefly as SVG allows.
final class Coordinates {
    private Coordinates() {}

    static long tenths(double value) {
        return Math.round(value * 10);
    }

    static String of(double value) {
        return ofTenths(tenths(value));
    }

    static String ofTenths(long tenths) {
        long whole = Math.abs(tenths) / 10;
        long digit = Math.abs(tenths) % 10;
        if (digit == 0) {
            return (tenths < 0 ? "-" : "") + whole;
        }
        return (tenths < 0 ? "-" : "") + (whole == 0 ? "" : whole) + "." + digit;
    }

    /// Two coordinates, with a space only where a minus does not already part them.
    static String pair(double x, double y) {
        String second = of(y);
        return of(x) + (second.startsWith("-") ? "" : " ") + second;
    }
}
