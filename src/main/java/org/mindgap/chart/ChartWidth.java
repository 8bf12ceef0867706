package org.mindgap.chart;

/// The two widths for which each chart is drawn anew, in units that are CSS pixels when shown unscaled.
///
/// A wide chart is meant for 720 to 960 pixels, a narrow one for a phone.
public enum ChartWidth {
    WIDE(800),
    NARROW(350);

    private final int units;

    ChartWidth(int units) {
        this.units = units;
    }

    int units() {
        return units;
    }
}
