package org.mindgap.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.mindgap.chart.DensityChart.Curve;

/// Draws densities, with labels of peaks and references above them.
record DensityDrawing(DensityChart chart, Sheet sheet) {

    double draw() {
        Axis axis = chart.axis()
                .covering(DoubleStream.concat(
                        chart.curves().stream()
                                .flatMap(curve -> curve.points().stream())
                                .mapToDouble(Point::x),
                        chart.references().stream().mapToDouble(Reference::at)));
        double highest = chart.curves().stream()
                .flatMap(curve -> curve.points().stream())
                .mapToDouble(Point::y)
                .max()
                .orElse(0);
        Scale across = new Scale(axis, 18, sheet.width() - 18);
        List<Flags.Flag> wanted = new ArrayList<>(References.flags(chart.references(), across));
        List<Flags.Flag> peaks = new ArrayList<>();
        List<Double> peakHeights = new ArrayList<>();
        for (Curve curve : chart.curves()) {
            if (!curve.points().isEmpty()) {
                Point peak = peak(curve);
                peaks.add(new Flags.Flag(across.at(peak.x()), "", curve.label(), curve.tone()));
                peakHeights.add(peak.y());
            }
        }
        wanted.addAll(peaks);
        Flags flags = Flags.layout(wanted, 0, sheet.width(), TextStyle.SMALL, TextStyle.SMALL_STRONG);
        double top = flags.height() + 10;
        double bottom = top + (sheet.isNarrow() ? 150 : 200);
        Scale upwards = new Scale(new Axis("", 0, highest == 0 ? 1 : highest, Notation.DECIMAL), bottom, top);
        double height = bottom + Axes.below(sheet, across, top, bottom);
        for (int index = 0; index < chart.curves().size(); index++) {
            drawCurve(index, across, upwards);
        }
        sheet.line(0, bottom, sheet.width(), bottom, "chart-base");
        for (Flags.Placed label : flags.placed()) {
            double x = label.flag().x();
            int peak = peaks.indexOf(label.flag());
            if (peak < 0) {
                sheet.line(x, flags.top(label), x, bottom, "chart-stem-edge");
                sheet.line(x, flags.top(label), x, bottom, "chart-reference");
            } else {
                Tone tone = label.flag().tone();
                double foot = upwards.at(peakHeights.get(peak));
                sheet.line(x, flags.top(label), x, foot, "chart-stem chart-stroke-" + tone.suffix());
            }
        }
        flags.drawLabels(sheet, 0);
        return height;
    }

    private static Point peak(Curve curve) {
        return curve.points().stream().max(Comparator.comparingDouble(Point::y)).orElseThrow();
    }

    private void drawCurve(int index, Scale across, Scale upwards) {
        Curve curve = chart.curves().get(index);
        List<Point> line = curve.points().stream()
                .map(point -> new Point(across.at(point.x()), upwards.at(point.y())))
                .toList();
        if (line.isEmpty()) {
            return;
        }
        if (line.size() == 1) {
            sheet.mark(curve.tone(), line.getFirst().x(), line.getFirst().y(), 4.5);
            return;
        }
        List<Point> area = new ArrayList<>();
        area.add(new Point(line.getFirst().x(), upwards.from()));
        area.addAll(line);
        area.add(new Point(line.getLast().x(), upwards.from()));
        String data = Shapes.polyline(area) + "z";
        if (index == 0) {
            sheet.path(data, "chart-area chart-fill-" + curve.tone().suffix());
        } else {
            sheet.hatched(data, curve.tone());
        }
        sheet.path(
                Shapes.polyline(line),
                "chart-line chart-dash-" + index % 4 + " chart-stroke-"
                        + curve.tone().suffix());
    }
}
