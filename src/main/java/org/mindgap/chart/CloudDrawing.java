package org.mindgap.chart;

import java.util.List;
import java.util.stream.Stream;

/// Draws marks on a plane, hollow ones first, with a key above.
record CloudDrawing(CloudChart chart, Sheet sheet) {
    private static final double HOLLOW = 4;
    private static final double FILLED = 3.2;
    private static final double SAMPLE = 14;

    double draw() {
        Axis across = chart.across().covering(points().mapToDouble(Point::x));
        Axis upwards = chart.upwards().covering(points().mapToDouble(Point::y));
        double left = Axes.gutter(sheet, upwards);
        double y = drawKey() + 10;
        y += Axes.title(sheet, chart.upwards().label(), y);
        double top = y + 8;
        double bottom = top + (sheet.isNarrow() ? 250 : 330);
        Scale scaleAcross = new Scale(across, left + 6, sheet.width() - 14);
        Scale scaleUpwards = new Scale(upwards, bottom, top);
        Axes.left(sheet, scaleUpwards, left, sheet.width());
        double height = bottom + 6 + Axes.below(sheet, scaleAcross, top, bottom + 6);
        for (boolean filled : new boolean[] {false, true}) {
            for (CloudChart.Group group : chart.groups()) {
                if (group.filled() == filled) {
                    drawGroup(group, scaleAcross, scaleUpwards);
                }
            }
        }
        return height;
    }

    private Stream<Point> points() {
        return chart.groups().stream().flatMap(group -> group.points().stream());
    }

    private void drawGroup(CloudChart.Group group, Scale across, Scale upwards) {
        StringBuilder marks = new StringBuilder();
        for (Point point : group.points()) {
            marks.append(mark(group, across.at(point.x()), upwards.at(point.y())));
        }
        sheet.path(marks.toString(), classes(group));
    }

    private static String classes(CloudChart.Group group) {
        return group.filled() ? "chart-dots-ink chart-dots-dense" : "chart-dots-hollow";
    }

    private static String mark(CloudChart.Group group, double x, double y) {
        double radius = group.filled() ? FILLED : HOLLOW;
        return switch (group.shape()) {
            case CIRCLE -> Shapes.circle(x, y, radius);
            case SQUARE -> Shapes.square(x, y, radius);
            case TRIANGLE -> Shapes.triangle(x, y, radius * 1.2);
        };
    }

    private double drawKey() {
        List<Key.Entry> entries = chart.groups().stream()
                .map(group -> new Key.Entry(
                        group.label(),
                        "",
                        (left, middle) -> sheet.path(mark(group, left + SAMPLE / 2, middle), classes(group))))
                .toList();
        return Key.draw(sheet, entries, SAMPLE);
    }
}
