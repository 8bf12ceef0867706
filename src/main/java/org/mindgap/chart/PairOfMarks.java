package org.mindgap.chart;

import org.mindgap.chart.ComparisonChart.Figure;
import org.mindgap.chart.ComparisonChart.Group;
import org.mindgap.chart.ComparisonChart.Row;
import org.mindgap.chart.ComparisonChart.Share;

/// A circle and a diamond with their whiskers, and the gap between them.
///
/// @param radius of the circle
/// @param spread how far the two lie apart vertically, in radii
record PairOfMarks(Sheet sheet, Scale scale, double radius, double spread) {

    static Tone tone(Group group) {
        return group == Group.CLINICAL ? Tone.CLINICAL : Tone.TECHNICAL;
    }

    void drawWithGrid(Row row, double middle, double top, double bottom) {
        StringBuilder grid = new StringBuilder();
        for (double value : Ticks.of(scale.axis(), 5).values()) {
            grid.append(Shapes.line(scale.at(value), top, scale.at(value), bottom));
        }
        sheet.path(grid.toString(), "chart-grid");
        draw(row, middle);
    }

    void draw(Row row, double middle) {
        if (row.clinical() instanceof Share clinical && row.technical() instanceof Share technical) {
            double from = scale.at(clinical.share());
            double to = scale.at(technical.share());
            if (Coordinates.tenths(from) != Coordinates.tenths(to)) {
                sheet.line(from, middle, to, middle, "chart-gap");
            }
        }
        double offset = radius * spread / 2 + 1;
        drawGroup(row, row.clinical(), Group.CLINICAL, middle - offset);
        drawGroup(row, row.technical(), Group.TECHNICAL, middle + offset);
    }

    private void drawGroup(Row row, Figure figure, Group group, double y) {
        if (!(figure instanceof Share share)) {
            return;
        }
        Tone tone = tone(group);
        double x = scale.at(share.share());
        sheet.line(
                scale.at(share.interval().low()),
                y,
                scale.at(share.interval().high()),
                y,
                "chart-whisker chart-stroke-" + tone.suffix());
        sheet.mark(tone, x, y, radius);
        if (row.isRinged(group)) {
            sheet.path(Shapes.circle(x, y, radius + 6), "chart-you");
        }
    }
}
