package org.mindgap.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.mindgap.chart.LineChart.Series;

/// Draws a line chart: labels at the ends of the lines, or as a key above them on a phone.
record LineDrawing(LineChart chart, Sheet sheet) {
    private static final double LABEL_WIDTH = 170;
    private static final double SAMPLE = 26;

    /// The side of a plot whose two axes are the same scale, such as a ROC curve.
    private static final double SQUARE = 400;

    private static final int MOST_MARKED_POINTS = 15;

    /// A series with the place of its label.
    private record End(int index, List<String> lines, double x, double y) {

        double height() {
            return lines.size() * TextStyle.LABEL.lineHeight() + 6;
        }
    }

    double draw() {
        Axis across = chart.across()
                .covering(DoubleStream.concat(
                        points().stream().mapToDouble(Point::x), references(Reference.Along.ACROSS)));
        Axis upwards = chart.upwards()
                .covering(DoubleStream.concat(
                        DoubleStream.concat(
                                points().stream().mapToDouble(Point::y), references(Reference.Along.UPWARDS)),
                        chart.series().stream()
                                .flatMap(series -> series.intervals().stream())
                                .flatMapToDouble(interval -> DoubleStream.of(interval.low(), interval.high()))));
        double left = Axes.gutter(sheet, upwards);
        double labels = sheet.isNarrow() ? 0 : widestLabel();
        double right = sheet.width() - (sheet.isNarrow() ? 14 : labels + 10 + SAMPLE + 8);
        boolean square = across.low() == upwards.low() && across.high() == upwards.high();
        if (square) {
            right = Math.min(right, left + 2 + SQUARE);
        }
        Scale scaleAcross = new Scale(across, left + 2, right);
        Flags flags = Flags.layout(
                References.flags(chart.references(), scaleAcross),
                0,
                sheet.isNarrow() ? sheet.width() : right,
                TextStyle.SMALL,
                TextStyle.SMALL_STRONG);
        double y = sheet.isNarrow() ? drawKey() : 0;
        y += Axes.title(sheet, chart.upwards().label(), y);
        double flagsTop = y;
        double top = y + flags.height() + 8;
        double bottom = top + (square ? right - left - 2 : sheet.isNarrow() ? 230 : 300);
        Scale scaleUpwards = new Scale(upwards, bottom, top);
        Axes.left(sheet, scaleUpwards, left, right);
        flags.drawStems(sheet, flagsTop, bottom, "chart-reference");
        List<Reference> flat = chart.references().stream()
                .filter(reference -> reference.along() == Reference.Along.UPWARDS)
                .toList();
        for (Reference reference : flat) {
            sheet.line(
                    left, scaleUpwards.at(reference.at()), right, scaleUpwards.at(reference.at()), "chart-reference");
        }
        List<List<Point>> drawn = new ArrayList<>();
        for (Series series : chart.series()) {
            drawn.add(series.points().stream()
                    .map(point -> new Point(scaleAcross.at(point.x()), scaleUpwards.at(point.y())))
                    .toList());
        }
        for (int index = 0; index < drawn.size(); index++) {
            drawBand(index, drawn.get(index), scaleUpwards);
        }
        for (int index = 0; index < drawn.size(); index++) {
            drawLine(index, drawn.get(index));
        }
        flags.drawLabels(sheet, flagsTop);
        List<List<Point>> obstacles = new ArrayList<>(drawn);
        for (Flags.Placed flag : flags.placed()) {
            double x = flag.flag().x();
            obstacles.add(List.of(new Point(x, top), new Point(x, bottom)));
        }
        new FlatLabels(sheet, left, right, top, bottom, obstacles).draw(flat, scaleUpwards);
        if (!sheet.isNarrow()) {
            bottom = Math.max(bottom, drawEndLabels(drawn, right, top, bottom) - 24);
        }
        double plotBottom = scaleUpwards.from();
        return Math.max(bottom + 24, plotBottom + 6 + Axes.below(sheet, scaleAcross, plotBottom, plotBottom + 6));
    }

    private List<Point> points() {
        return chart.series().stream()
                .flatMap(series -> series.points().stream())
                .toList();
    }

    private DoubleStream references(Reference.Along along) {
        return chart.references().stream()
                .filter(reference -> reference.along() == along)
                .mapToDouble(Reference::at);
    }

    private double widestLabel() {
        return chart.series().stream()
                .mapToDouble(
                        series -> Wrap.width(Wrap.lines(series.label(), TextStyle.LABEL, LABEL_WIDTH), TextStyle.LABEL))
                .max()
                .orElse(0);
    }

    private void drawBand(int index, List<Point> line, Scale upwards) {
        List<Interval> intervals = chart.series().get(index).intervals();
        if (intervals.isEmpty()) {
            return;
        }
        List<Point> outline = new ArrayList<>();
        for (int point = 0; point < line.size(); point++) {
            outline.add(new Point(
                    line.get(point).x(), upwards.at(intervals.get(point).high())));
        }
        for (int point = line.size() - 1; point >= 0; point--) {
            outline.add(new Point(
                    line.get(point).x(), upwards.at(intervals.get(point).low())));
        }
        Tone tone = chart.series().get(index).tone();
        String data = Shapes.polyline(outline) + "z";
        if (line.size() == 1) {
            Point first = outline.getFirst();
            sheet.line(
                    first.x(),
                    first.y(),
                    first.x(),
                    outline.getLast().y(),
                    "chart-whisker chart-stroke-" + tone.suffix());
        } else if (index == 0) {
            sheet.path(data, "chart-area chart-fill-" + tone.suffix());
        } else {
            sheet.hatched(data, tone);
        }
    }

    private void drawLine(int index, List<Point> line) {
        if (line.isEmpty()) {
            return;
        }
        Tone tone = chart.series().get(index).tone();
        if (line.size() > 1) {
            sheet.path(Shapes.polyline(line), lineClasses(index));
        }
        List<Point> marked = isMarked(line) ? line : List.of();
        for (Point point : marked) {
            sheet.mark(tone, point.x(), point.y(), 4.5);
        }
    }

    /// A line through two points is straight by nature: marks would claim measurements.
    private static boolean isMarked(List<Point> points) {
        return points.size() <= MOST_MARKED_POINTS && points.size() != 2;
    }

    private String lineClasses(int index) {
        return "chart-line chart-dash-" + index % 4 + " chart-stroke-"
                + chart.series().get(index).tone().suffix();
    }

    private void drawSample(int index, double x, double y) {
        Series series = chart.series().get(index);
        sheet.line(x, y, x + SAMPLE, y, lineClasses(index));
        if (isMarked(series.points())) {
            sheet.mark(series.tone(), x + SAMPLE / 2, y, 4.5);
        }
    }

    private double drawKey() {
        List<Key.Entry> entries = new ArrayList<>();
        for (int index = 0; index < chart.series().size(); index++) {
            int current = index;
            entries.add(new Key.Entry(
                    chart.series().get(index).label(),
                    textClasses(index),
                    (left, middle) -> drawSample(current, left, middle)));
        }
        return Key.draw(sheet, entries, SAMPLE) + 8;
    }

    private String textClasses(int index) {
        Tone tone = chart.series().get(index).tone();
        return tone == Tone.INK ? "" : "chart-text-" + tone.suffix();
    }

    /// Labels at the heights where their lines end, moved apart where these are too close; returns their lower end.
    private double drawEndLabels(List<List<Point>> drawn, double right, double top, double bottom) {
        List<End> ends = new ArrayList<>();
        for (int index = 0; index < drawn.size(); index++) {
            if (!drawn.get(index).isEmpty()) {
                Point last = drawn.get(index).getLast();
                List<String> lines = Wrap.lines(chart.series().get(index).label(), TextStyle.LABEL, LABEL_WIDTH);
                ends.add(new End(index, lines, last.x(), last.y()));
            }
        }
        // Lines that end together are told apart by how high they ran before.
        ends.sort((one, other) -> {
            int byEnd = Long.compare(Math.round(one.y() / 4), Math.round(other.y() / 4));
            return byEnd != 0
                    ? byEnd
                    : Double.compare(meanHeight(drawn.get(one.index())), meanHeight(drawn.get(other.index())));
        });
        double[] middles = Apart.spread(
                ends.stream().mapToDouble(End::y).toArray(),
                ends.stream().mapToDouble(End::height).toArray(),
                top - 8,
                bottom);
        double lowest = 0;
        boolean displaced = false;
        for (int index = 0; index < ends.size(); index++) {
            End end = ends.get(index);
            displaced |= Math.abs(end.y() - middles[index]) > 12 || right - end.x() > 12;
        }
        for (int index = 0; index < ends.size(); index++) {
            End end = ends.get(index);
            double x = right + 10;
            double textX = displaced ? x + SAMPLE + 8 : x;
            if (displaced) {
                drawSample(end.index(), x, middles[index]);
            }
            double first = middles[index] - (end.lines().size() - 1) * TextStyle.LABEL.lineHeight() / 2 + 5;
            lowest = sheet.lines(
                    textX, first, Sheet.Anchor.START, TextStyle.LABEL, textClasses(end.index()), end.lines());
        }
        return lowest;
    }

    private static double meanHeight(List<Point> line) {
        return line.stream().mapToDouble(Point::y).average().orElse(0);
    }
}
