package org.mindgap.chart;

import java.util.stream.DoubleStream;

/// Draws a histogram with its reference lines.
record HistogramDrawing(Histogram chart, Sheet sheet) {

    double draw() {
        Axis counts = new Axis("", 0, 1, Notation.COUNT)
                .covering(chart.bins().stream().mapToDouble(Histogram.Bin::count));
        Axis axis = chart.axis()
                .covering(DoubleStream.concat(
                        chart.bins().stream().flatMapToDouble(bin -> DoubleStream.of(bin.low(), bin.high())),
                        chart.references().stream().mapToDouble(Reference::at)));
        double left = Axes.gutter(sheet, counts);
        Scale across = new Scale(axis, left + 4, sheet.width() - 20);
        Flags flags = Flags.layout(
                References.flags(chart.references(), across),
                0,
                sheet.width(),
                TextStyle.SMALL,
                TextStyle.SMALL_STRONG);
        double titleHeight = Axes.title(sheet, chart.counts(), 0);
        double top = titleHeight + flags.height() + 8;
        double bottom = top + (sheet.isNarrow() ? 190 : 240);
        Scale upwards = new Scale(counts, bottom, top);
        Axes.left(sheet, upwards, left, sheet.width());
        StringBuilder bars = new StringBuilder();
        for (Histogram.Bin bin : chart.bins()) {
            if (bin.count() > 0) {
                double from = across.at(bin.low());
                double to = across.at(bin.high());
                double gap = to - from > 4 ? 0.5 : 0;
                bars.append(Shapes.rectangle(from + gap, upwards.at(bin.count()), to - gap, bottom));
            }
        }
        if (chart.tone() == Tone.QUIET || chart.tone() == Tone.TECHNICAL) {
            sheet.hatched(bars.toString(), chart.tone());
            sheet.path(
                    bars.toString(), "chart-edge chart-stroke-" + chart.tone().suffix());
        } else {
            sheet.path(bars.toString(), "chart-fill-" + chart.tone().suffix());
        }
        sheet.line(left, bottom, sheet.width(), bottom, "chart-base");
        flags.drawStems(sheet, titleHeight, bottom, "chart-stem-edge");
        flags.drawStems(sheet, titleHeight, bottom, "chart-reference");
        flags.drawLabels(sheet, titleHeight);
        return bottom + 6 + Axes.below(sheet, across, bottom, bottom + 6);
    }
}
