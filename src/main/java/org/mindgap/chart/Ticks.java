package org.mindgap.chart;

import java.util.ArrayList;
import java.util.List;

/// Round numbers along an axis, at steps of 1, 2, 2.5 or 5 times a power of ten.
record Ticks(List<Double> values, int decimals) {

    static Ticks of(Axis axis, int most) {
        double step = step(axis.high() - axis.low(), most, axis.notation());
        List<Double> values = new ArrayList<>();
        double tolerance = step * 1e-6;
        for (long multiple = (long) Math.ceil((axis.low() - tolerance) / step);
                multiple * step <= axis.high() + tolerance;
                multiple++) {
            values.add(multiple * step);
        }
        return new Ticks(List.copyOf(values), decimals(axis.notation() == Notation.PERCENT ? step * 100 : step));
    }

    /// The smallest round step that divides the range into fewer than `most` parts.
    static double step(double range, int most, Notation notation) {
        double least = range / Math.max(1, most - 1) * (1 - 1e-9);
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double mantissa : new double[] {1, 2, 2.5, 5, 10}) {
            double step = mantissa * power;
            boolean whole = Math.abs(step - Math.rint(step)) < 1e-9;
            if (step >= least && (notation != Notation.COUNT || whole)) {
                return step;
            }
        }
        return Math.max(1, 10 * power);
    }

    private static int decimals(double step) {
        for (int decimals = 0; decimals < 9; decimals++) {
            double scaled = step * Math.pow(10, decimals);
            if (Math.abs(scaled - Math.rint(scaled)) < 1e-6 * scaled) {
                return decimals;
            }
        }
        return 9;
    }
}
