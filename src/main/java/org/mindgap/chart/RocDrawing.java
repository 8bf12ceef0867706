package org.mindgap.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mindgap.chart.RocChart.Curve;
import org.mindgap.chart.RocChart.OperatingPoint;

/// Draws ROC curves on a square, their names beside it, or above it on a phone.
record RocDrawing(RocChart chart, Sheet sheet) {
    private static final double SIDE = 320;
    private static final double SAMPLE = 30;
    private static final double INDENT = SAMPLE + 9;
    private static final double DOT = 5.5;

    /// A ring is larger, so that it can be seen around a dot in the same place.
    private static final double RING = 8;

    double draw() {
        Axis across = Axis.percent(chart.falsePositives());
        Axis upwards = Axis.percent(chart.truePositives());
        double left = Axes.gutter(sheet, upwards) + 2;
        double right = sheet.isNarrow() ? sheet.width() - 16 : left + SIDE;
        double y = sheet.isNarrow() ? drawNames(0, 0, sheet.width()) + 10 : 0;
        double top = y + Axes.title(sheet, chart.truePositives(), y) + 8;
        double bottom = top + right - left;
        Scale scaleAcross = new Scale(across, left, right);
        Scale scaleUpwards = new Scale(upwards, bottom, top);
        Axes.left(sheet, scaleUpwards, left, right);
        double below = Axes.below(sheet, scaleAcross, top, bottom);
        sheet.line(left, bottom, right, top, "chart-reference");
        for (int index = 0; index < chart.curves().size(); index++) {
            List<Point> line = chart.curves().get(index).points().stream()
                    .map(point -> new Point(scaleAcross.at(point.x()), scaleUpwards.at(point.y())))
                    .toList();
            if (line.size() > 1) {
                sheet.path(Shapes.polyline(line), lineClasses(index));
            }
        }
        chart.curves().stream()
                .flatMap(curve -> curve.operating().stream())
                .sorted(Comparator.comparingDouble(point -> -radius(point)))
                .forEach(point -> sheet.mark(
                        point.tone(),
                        scaleAcross.at(point.at().x()),
                        scaleUpwards.at(point.at().y()),
                        radius(point)));
        double names = sheet.isNarrow() ? 0 : drawNames(right + 44, top - 6, sheet.width());
        return Math.max(bottom + below + 6, names);
    }

    private static double radius(OperatingPoint point) {
        return point.tone() == Tone.QUIET ? RING : DOT;
    }

    private String lineClasses(int index) {
        return "chart-line chart-dash-" + index % 4 + " chart-stroke-"
                + chart.curves().get(index).tone().suffix();
    }

    /// What each line and mark stands for, one below the other; returns the lower end.
    private double drawNames(double left, double top, double right) {
        double width = right - left - INDENT;
        double y = top;
        List<Curve> curves = new ArrayList<>(chart.curves());
        for (int index = 0; index < curves.size(); index++) {
            Curve curve = curves.get(index);
            sheet.line(left, y + 10, left + SAMPLE, y + 10, lineClasses(index));
            y = write(left, y, TextStyle.STRONG, curve.label(), width);
            for (OperatingPoint point : curve.operating()) {
                sheet.mark(point.tone(), left + SAMPLE / 2, y + 10, radius(point));
                y = write(left, y, TextStyle.LABEL, point.label(), width);
            }
            y += 10;
        }
        sheet.line(left, y + 10, left + SAMPLE, y + 10, "chart-reference");
        return write(left, y, TextStyle.LABEL, chart.chance(), width);
    }

    private double write(double left, double top, TextStyle style, String words, double width) {
        return sheet.lines(left + INDENT, top + 15, Sheet.Anchor.START, style, "", Wrap.lines(words, style, width))
                - 15
                + 2;
    }
}
