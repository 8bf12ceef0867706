package org.mindgap.chart;

import java.util.List;
import java.util.stream.DoubleStream;

/// Draws a bar chart: upright where every label fits under its bar, flat otherwise.
record BarDrawing(BarChart chart, Sheet sheet) {
    private static final double WHISKER = 5;

    double draw() {
        return uprightFits() ? drawUpright() : drawFlat();
    }

    private boolean uprightFits() {
        double band =
                (sheet.width() - Axes.gutter(sheet, axis())) / chart.bars().size();
        return chart.bars().stream()
                .allMatch(bar -> TextStyle.SMALL_STRONG.widthOf(value(bar)) <= band - 4
                        && !Wrap.breaksWords(bar.label(), TextStyle.LABEL, band - 10)
                        && Wrap.lines(bar.label(), TextStyle.LABEL, band - 10).size() <= 3);
    }

    private Axis axis() {
        return chart.values()
                .covering(chart.bars().stream()
                        .flatMapToDouble(bar -> DoubleStream.of(
                                bar.value(),
                                bar.interval() == null ? 0 : bar.interval().high())));
    }

    private String value(BarChart.Bar bar) {
        return sheet.numbers()
                .alike(
                        chart.bars().stream().mapToDouble(BarChart.Bar::value),
                        chart.values().notation())
                .apply(bar.value());
    }

    private double drawUpright() {
        double left = Axes.gutter(sheet, axis());
        double top = Axes.title(sheet, chart.values().label(), 0) + 24;
        double bottom = top + (sheet.isNarrow() ? 200 : 260);
        Scale scale = new Scale(axis(), bottom, top);
        Axes.left(sheet, scale, left, sheet.width());
        double band = (sheet.width() - left) / chart.bars().size();
        double thickness = Math.min(band * 0.62, 72);
        double labelsEnd = bottom;
        for (int index = 0; index < chart.bars().size(); index++) {
            BarChart.Bar bar = chart.bars().get(index);
            double middle = left + band * (index + 0.5);
            double end = scale.at(bar.value());
            fill(bar, Shapes.rectangle(middle - thickness / 2, end, middle + thickness / 2, bottom));
            Interval interval = bar.interval();
            double labelY = end;
            if (interval != null) {
                double low = scale.at(interval.low());
                double high = scale.at(interval.high());
                whisker(Shapes.line(middle, low, middle, high)
                        + Shapes.line(middle - WHISKER, high, middle + WHISKER, high)
                        + Shapes.line(middle - WHISKER, low, middle + WHISKER, low));
                labelY = Math.min(high, end);
            }
            sheet.text(
                    middle,
                    labelY - 7,
                    Sheet.Anchor.MIDDLE,
                    TextStyle.SMALL_STRONG,
                    "chart-halo chart-num",
                    value(bar));
            List<String> lines = Wrap.lines(bar.label(), TextStyle.LABEL, band - 10);
            labelsEnd = Math.max(
                    labelsEnd, sheet.lines(middle, bottom + 22, Sheet.Anchor.MIDDLE, TextStyle.LABEL, "", lines));
        }
        sheet.line(left, bottom, sheet.width(), bottom, "chart-base");
        return labelsEnd - 8;
    }

    private double drawFlat() {
        double valueRoom = chart.bars().stream()
                        .mapToDouble(bar -> TextStyle.SMALL_STRONG.widthOf(value(bar)))
                        .max()
                        .orElse(0)
                + 12;
        double labelRoom = sheet.isNarrow() ? 0 : 240;
        double left = labelRoom + 2;
        Scale scale = new Scale(axis(), left, sheet.width() - valueRoom);
        // The grid lies behind the bars, but its length follows from the labels: measure them first.
        double bottom = 0;
        for (BarChart.Bar bar : chart.bars()) {
            bottom += rowHeight(bar);
        }
        double height = bottom + Axes.below(sheet, scale, 0, bottom);
        double y = 0;
        for (BarChart.Bar bar : chart.bars()) {
            List<String> lines = labelLines(bar);
            double labelHeight = lines.size() * TextStyle.LABEL.lineHeight();
            double middle = sheet.isNarrow() ? y + labelHeight + 16 : y + rowHeight(bar) / 2;
            if (sheet.isNarrow()) {
                sheet.lines(0, y + 16, Sheet.Anchor.START, TextStyle.LABEL, "chart-halo", lines);
            } else {
                sheet.lines(0, middle - labelHeight / 2 + 15, Sheet.Anchor.START, TextStyle.LABEL, "", lines);
            }
            double end = scale.at(bar.value());
            fill(bar, Shapes.rectangle(left, middle - 9, end, middle + 9));
            sheet.line(left, middle - 13, left, middle + 13, "chart-base");
            double labelX = end;
            Interval interval = bar.interval();
            if (interval != null) {
                double low = scale.at(interval.low());
                double high = scale.at(interval.high());
                whisker(Shapes.line(low, middle, high, middle)
                        + Shapes.line(low, middle - WHISKER, low, middle + WHISKER)
                        + Shapes.line(high, middle - WHISKER, high, middle + WHISKER));
                labelX = Math.max(high, end);
            }
            sheet.text(
                    labelX + 8,
                    middle + 5,
                    Sheet.Anchor.START,
                    TextStyle.SMALL_STRONG,
                    "chart-halo chart-num",
                    value(bar));
            y += rowHeight(bar);
        }
        return height;
    }

    private List<String> labelLines(BarChart.Bar bar) {
        return Wrap.lines(bar.label(), TextStyle.LABEL, sheet.isNarrow() ? sheet.width() : 224);
    }

    private double rowHeight(BarChart.Bar bar) {
        double labelHeight = labelLines(bar).size() * TextStyle.LABEL.lineHeight();
        return sheet.isNarrow() ? labelHeight + 38 : Math.max(labelHeight, 20) + 16;
    }

    private void fill(BarChart.Bar bar, String rectangle) {
        if (bar.value() == 0) {
            return;
        }
        if (bar.tone() == Tone.QUIET || bar.tone() == Tone.TECHNICAL) {
            sheet.path(rectangle, "chart-fill-paper");
            sheet.hatched(rectangle, bar.tone());
            sheet.path(rectangle, "chart-edge chart-stroke-" + bar.tone().suffix());
        } else {
            sheet.path(rectangle, "chart-fill-" + bar.tone().suffix());
        }
    }

    /// A whisker lies partly on its bar: an edge of paper keeps it visible there.
    private void whisker(String data) {
        sheet.path(data, "chart-whisker-edge");
        sheet.path(data, "chart-whisker chart-stroke-ink");
    }
}
