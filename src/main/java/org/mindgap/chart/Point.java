package org.mindgap.chart;

/// A place on two numeric axes.
public record Point(double x, double y) {

    public Point {
        Check.finite(x, "x");
        Check.finite(y, "y");
    }
}
