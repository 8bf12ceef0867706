package org.mindgap.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.mindgap.chart.StripChart.Row;
import org.mindgap.chart.StripChart.Tick;

/// Draws rows of stacked dots; dots grow smaller, then closer, where a stack would be too high.
record StripDrawing(StripChart chart, Sheet sheet) {
    private static final double MARGIN = 18;
    private static final double LABEL_INDENT = 6;
    private static final double[] RADII = {4.2, 3.6, 3, 2.5, 2};

    /// Dots of one row by the column in which they stand.
    private record Stacks(double radius, double rise, Map<Long, Integer> counts) {

        double pitch() {
            return pitch(radius);
        }

        static double pitch(double radius) {
            return 2 * radius + 1;
        }

        double height() {
            return heightOf(
                    counts.values().stream().mapToInt(Integer::intValue).max().orElse(0));
        }

        /// The tallest stack whose dots begin left of x.
        double heightLeftOf(double x, double origin) {
            return heightOf(counts.entrySet().stream()
                    .filter(entry -> origin + entry.getKey() * pitch() - radius < x)
                    .mapToInt(Map.Entry::getValue)
                    .max()
                    .orElse(0));
        }

        private double heightOf(int most) {
            return most == 0 ? 0 : (most - 1) * rise + 2 * radius;
        }
    }

    double draw() {
        Axis axis = chart.axis()
                .covering(DoubleStream.concat(
                        chart.rows().stream().flatMapToDouble(StripDrawing::figures),
                        chart.references().stream().mapToDouble(Reference::at)));
        Scale scale = new Scale(axis, MARGIN, sheet.width() - MARGIN);
        Flags flags = Flags.layout(
                References.flags(chart.references(), scale), 0, sheet.width(), TextStyle.SMALL, TextStyle.SMALL_STRONG);
        double radius = radius(scale);
        double top = flags.height();
        List<Double> baselines = new ArrayList<>();
        double y = top;
        for (Row row : chart.rows()) {
            Stacks stacks = stacks(row, scale, radius);
            double labelWidth = labelWidth(row);
            double labelHeight = labelHeight(row);
            double under = stacks.heightLeftOf(MARGIN + LABEL_INDENT + labelWidth + 8, scale.from());
            y += 14 + Math.max(labelHeight + 8 + under, stacks.height());
            baselines.add(y);
            y += row.mean() == null ? 12 : 30;
        }
        double bottom = y;
        double height = bottom + Axes.below(sheet, scale, top, bottom);
        y = top;
        for (int index = 0; index < chart.rows().size(); index++) {
            drawDots(chart.rows().get(index), scale, radius, baselines.get(index));
        }
        flags.drawStems(sheet, 0, bottom, "chart-reference");
        for (int index = 0; index < chart.rows().size(); index++) {
            Row row = chart.rows().get(index);
            drawLabel(row, y + 14);
            drawMean(row, scale, baselines.get(index));
            y = baselines.get(index) + (row.mean() == null ? 12 : 30);
        }
        flags.drawLabels(sheet, 0);
        return height;
    }

    private static DoubleStream figures(Row row) {
        DoubleStream values = row.values().stream().mapToDouble(Double::doubleValue);
        Tick mean = row.mean();
        return mean == null ? values : DoubleStream.concat(values, DoubleStream.of(mean.at()));
    }

    private double tallest() {
        return sheet.isNarrow() ? 120 : 140;
    }

    /// One radius for all rows, so that their dots weigh the same.
    private double radius(Scale scale) {
        for (double radius : RADII) {
            double highest = chart.rows().stream()
                    .mapToDouble(row -> {
                        Stacks stacks = new Stacks(radius, Stacks.pitch(radius), counts(row, scale, radius));
                        return stacks.height();
                    })
                    .max()
                    .orElse(0);
            if (highest <= tallest()) {
                return radius;
            }
        }
        return RADII[RADII.length - 1];
    }

    private static Map<Long, Integer> counts(Row row, Scale scale, double radius) {
        Map<Long, Integer> counts = new TreeMap<>();
        for (double value : row.values()) {
            counts.merge(Math.round((scale.at(value) - scale.from()) / Stacks.pitch(radius)), 1, Integer::sum);
        }
        return counts;
    }

    private Stacks stacks(Row row, Scale scale, double radius) {
        Map<Long, Integer> counts = counts(row, scale, radius);
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        double rise = Math.min(Stacks.pitch(radius), (tallest() - 2 * radius) / Math.max(1, most - 1));
        return new Stacks(radius, rise, counts);
    }

    private void drawDots(Row row, Scale scale, double radius, double baseline) {
        Stacks stacks = stacks(row, scale, radius);
        StringBuilder dots = new StringBuilder();
        double drawnRadius = row.tone() == Tone.QUIET ? radius - 0.6 : radius;
        stacks.counts().forEach((column, count) -> {
            List<Double> heights = new ArrayList<>();
            for (int index = 0; index < count; index++) {
                heights.add(baseline - radius - index * stacks.rise());
            }
            double x = scale.from() + column * stacks.pitch();
            Tone shape = row.tone();
            dots.append(
                    Shapes.stack(shape, x, heights, shape == Tone.TECHNICAL ? radius / Shapes.DIAMOND : drawnRadius));
        });
        sheet.path(dots.toString(), "chart-dots-" + row.tone().suffix());
    }

    private double labelLimit() {
        return sheet.isNarrow() ? sheet.width() - MARGIN - LABEL_INDENT : sheet.width() * 0.45;
    }

    private double labelWidth(Row row) {
        return Math.max(
                Wrap.width(Wrap.lines(row.label(), TextStyle.STRONG, labelLimit()), TextStyle.STRONG),
                Wrap.width(Wrap.lines(row.sublabel(), TextStyle.SMALL, labelLimit()), TextStyle.SMALL));
    }

    private double labelHeight(Row row) {
        return Wrap.lines(row.label(), TextStyle.STRONG, labelLimit()).size() * TextStyle.STRONG.lineHeight()
                + Wrap.lines(row.sublabel(), TextStyle.SMALL, labelLimit()).size() * TextStyle.SMALL.lineHeight();
    }

    private void drawLabel(Row row, double top) {
        double below = sheet.lines(
                MARGIN + LABEL_INDENT,
                top + 15,
                Sheet.Anchor.START,
                TextStyle.STRONG,
                "chart-halo"
                        + (row.tone() == Tone.CLINICAL || row.tone() == Tone.TECHNICAL
                                ? " chart-text-" + row.tone().suffix()
                                : ""),
                Wrap.lines(row.label(), TextStyle.STRONG, labelLimit()));
        sheet.lines(
                MARGIN + LABEL_INDENT,
                below - 2,
                Sheet.Anchor.START,
                TextStyle.SMALL,
                "chart-halo",
                Wrap.lines(row.sublabel(), TextStyle.SMALL, labelLimit()));
    }

    private void drawMean(Row row, Scale scale, double baseline) {
        Tick mean = row.mean();
        if (mean == null) {
            return;
        }
        double x = scale.at(mean.at());
        sheet.line(x, baseline + 2, x, baseline + 22, "chart-mean-edge");
        sheet.line(x, baseline + 4, x, baseline + 20, "chart-mean");
        double width = TextStyle.SMALL.widthOf(mean.label());
        boolean toTheRight = x + 8 + width <= sheet.width();
        sheet.text(
                toTheRight ? x + 8 : x - 8,
                baseline + 18,
                toTheRight ? Sheet.Anchor.START : Sheet.Anchor.END,
                TextStyle.SMALL,
                "chart-halo chart-num",
                mean.label());
    }
}
