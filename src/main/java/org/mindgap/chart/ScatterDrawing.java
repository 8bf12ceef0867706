package org.mindgap.chart;

import java.util.List;
import java.util.stream.DoubleStream;

/// Draws points and the lines to read them against, with labels where they hide least.
record ScatterDrawing(ScatterChart chart, Sheet sheet) {
    private static final int MANY = 60;

    double draw() {
        Axis across = chart.across()
                .covering(DoubleStream.concat(
                        chart.points().stream().mapToDouble(Point::x), references(Reference.Along.ACROSS)));
        Axis upwards = chart.upwards()
                .covering(DoubleStream.concat(
                        chart.points().stream().mapToDouble(Point::y), references(Reference.Along.UPWARDS)));
        double left = Axes.gutter(sheet, upwards);
        double right = sheet.width() - 14;
        Scale scaleAcross = new Scale(across, left + 12, right);
        Flags flags = Flags.layout(
                References.flags(chart.references(), scaleAcross),
                0,
                sheet.width(),
                TextStyle.SMALL,
                TextStyle.SMALL_STRONG);
        double flagsTop = Axes.title(sheet, chart.upwards().label(), 0);
        double top = flagsTop + flags.height() + 8;
        double bottom = top + (sheet.isNarrow() ? 250 : 320);
        Scale scaleUpwards = new Scale(upwards, bottom, top);
        Axes.left(sheet, scaleUpwards, left, right);
        flags.drawStems(sheet, flagsTop, bottom, "chart-reference");
        List<Reference> flat = chart.references().stream()
                .filter(reference -> reference.along() == Reference.Along.UPWARDS)
                .toList();
        for (Reference reference : flat) {
            double y = scaleUpwards.at(reference.at());
            sheet.line(left, y, right, y, "chart-reference");
        }
        double radius = chart.points().size() > MANY ? 3 : 5;
        List<Point> drawn = chart.points().stream()
                .map(point -> new Point(scaleAcross.at(point.x()), scaleUpwards.at(point.y())))
                .toList();
        drawn.forEach(point -> sheet.mark(Tone.INK, point.x(), point.y(), radius));
        flags.drawLabels(sheet, flagsTop);
        new FlatLabels(sheet, left, right, top, bottom, obstacles(drawn)).draw(flat, scaleUpwards);
        return bottom + 6 + Axes.below(sheet, scaleAcross, bottom, bottom + 6);
    }

    private DoubleStream references(Reference.Along along) {
        return chart.references().stream()
                .filter(reference -> reference.along() == along)
                .mapToDouble(Reference::at);
    }

    /// Each point as a short line, which labels avoid.
    private static List<List<Point>> obstacles(List<Point> points) {
        return points.stream()
                .map(point -> List.of(new Point(point.x() - 5, point.y()), new Point(point.x() + 5, point.y())))
                .toList();
    }
}
