package org.mindgap.chart;

/// Where the values of an axis lie on the sheet.
record Scale(Axis axis, double from, double to) {

    double at(double value) {
        return from + (value - axis.low()) / (axis.high() - axis.low()) * (to - from);
    }
}
