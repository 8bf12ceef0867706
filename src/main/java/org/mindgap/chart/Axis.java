package org.mindgap.chart;

import java.util.stream.DoubleStream;

/// A numeric scale that shows at least the range from low to high; figures outside widen it.
///
/// The label names quantity and unit and may be empty when title or subtitle already do.
public record Axis(String label, double low, double high, Notation notation) {

    public Axis {
        Check.finite(low, "low end");
        Check.finite(high, "high end");
        if (low >= high) {
            throw new IllegalArgumentException("The axis runs from " + low + " to " + high);
        }
    }

    /// From 0 to 100%.
    public static Axis percent(String label) {
        return new Axis(label, 0, 1, Notation.PERCENT);
    }

    /// From 0 to 1, such as an area under a curve or a Dice score.
    public static Axis unit(String label) {
        return new Axis(label, 0, 1, Notation.DECIMAL);
    }

    /// This axis, widened to round numbers where values lie outside.
    Axis covering(DoubleStream values) {
        double[] ends = {low, high};
        values.forEach(value -> {
            ends[0] = Math.min(ends[0], value);
            ends[1] = Math.max(ends[1], value);
        });
        double step = Ticks.step(ends[1] - ends[0], 8, notation);
        double from = ends[0] < low ? Math.floor(ends[0] / step) * step : low;
        double to = ends[1] > high ? Math.ceil(ends[1] / step) * step : high;
        return new Axis(label, from, to, notation);
    }
}
