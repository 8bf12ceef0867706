package org.mindgap.chart;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.mindgap.chart.IntervalChart.Band;
import org.mindgap.chart.IntervalChart.Row;

/// Draws estimates and intervals: label, marks and numbers side by side, or one below the other on a phone.
record IntervalDrawing(IntervalChart chart, Sheet sheet) {
    private static final double PADDING = 11;
    private static final double MARGIN = 18;
    private static final double RADIUS = 7;
    private static final double LABEL_WIDTH = 206;
    private static final double BETWEEN = 10;
    private static final double BAND = 34;
    private static final double BRIEF_BAND = 26;
    private static final double BRIEF_PADDING = 7;
    private static final double BAND_HALF = 12;

    /// Value and interval of a row as they are written.
    private record Written(String value, String interval) {

        double valueWidth() {
            return TextStyle.STRONG.widthOf(value);
        }

        double intervalWidth() {
            return TextStyle.LABEL.widthOf(interval);
        }
    }

    double draw() {
        List<Written> written = written();
        return sheet.isNarrow() ? drawNarrow(written) : drawWide(written);
    }

    private List<Written> written() {
        DoubleFunction<String> number =
                sheet.numbers().alike(chart.rows().stream().flatMapToDouble(IntervalDrawing::figures), notation());
        return chart.rows().stream()
                .map(row -> new Written(
                        number.apply(row.value()),
                        number.apply(row.interval().low()) + " – "
                                + number.apply(row.interval().high())))
                .toList();
    }

    private Notation notation() {
        return chart.axis().notation();
    }

    private static DoubleStream figures(Row row) {
        return DoubleStream.of(row.value(), row.interval().low(), row.interval().high());
    }

    private Axis axis() {
        return chart.axis()
                .covering(DoubleStream.concat(
                        chart.rows().stream().flatMapToDouble(IntervalDrawing::figures),
                        chart.references().stream().mapToDouble(Reference::at)));
    }

    private Flags flags(Scale scale) {
        return Flags.layout(
                References.flags(chart.references(), scale), 0, sheet.width(), TextStyle.SMALL, TextStyle.SMALL_STRONG);
    }

    private double drawWide(List<Written> written) {
        double values = written.stream().mapToDouble(Written::valueWidth).max().orElse(0);
        double intervals =
                written.stream().mapToDouble(Written::intervalWidth).max().orElse(0);
        double numbersLeft = sheet.width() - Math.ceil(values + BETWEEN + intervals);
        Scale scale = new Scale(axis(), LABEL_WIDTH + 8 + MARGIN, numbersLeft - 12 - MARGIN);
        Flags flags = flags(scale);
        double top = flags.height();
        double bottom = top;
        for (Row row : chart.rows()) {
            bottom += rowHeight(row);
        }
        double height = bottom + Axes.below(sheet, scale, top, bottom);
        flags.drawStems(sheet, 0, bottom, "chart-reference");
        double y = top;
        for (int index = 0; index < written.size(); index++) {
            Row row = chart.rows().get(index);
            double middle = y + rowHeight(row) / 2;
            if (index > 0) {
                sheet.line(0, y, LABEL_WIDTH, y, "chart-grid");
                sheet.line(numbersLeft, y, sheet.width(), y, "chart-grid");
            }
            List<String> label = Wrap.lines(row.label(), TextStyle.LABEL, LABEL_WIDTH);
            double labelTop = middle - label.size() * TextStyle.LABEL.lineHeight() / 2;
            sheet.lines(0, labelTop + 15, Sheet.Anchor.START, TextStyle.LABEL, "", label);
            drawMarks(row, scale, middle);
            Written numbers = written.get(index);
            drawValue(numbers, numbersLeft + values, middle + 5, Sheet.Anchor.END);
            drawInterval(numbers, numbersLeft + values + BETWEEN, middle + 5);
            y += rowHeight(row);
        }
        flags.drawLabels(sheet, 0);
        return height;
    }

    private static double rowHeight(Row row) {
        int lines = Wrap.lines(row.label(), TextStyle.LABEL, LABEL_WIDTH).size();
        return Math.max(22, lines * TextStyle.LABEL.lineHeight()) + 2 * PADDING;
    }

    /// Grid and references only cross the marks: they leave out the words between.
    private double drawNarrow(List<Written> written) {
        Scale scale = new Scale(axis(), MARGIN, sheet.width() - MARGIN);
        Flags flags = flags(scale);
        double y = flags.height();
        flags.drawStems(sheet, 0, y, "chart-reference");
        flags.drawLabels(sheet, 0);
        boolean brief = isBrief(written);
        double padding = brief ? BRIEF_PADDING : PADDING;
        double band = brief ? BRIEF_BAND : BAND;
        for (int index = 0; index < written.size(); index++) {
            Row row = chart.rows().get(index);
            if (index > 0 || y > 0) {
                sheet.line(0, y, sheet.width(), y, "chart-grid");
            }
            List<String> label = Wrap.lines(row.label(), TextStyle.LABEL, sheet.width());
            double first = y + padding + 15;
            double below = sheet.lines(0, first, Sheet.Anchor.START, TextStyle.LABEL, "", label);
            double top = brief
                    ? drawNumbersBeside(written.get(index), first) + 8
                    : drawNumbersBelow(written.get(index), below) + 10;
            y = top + band;
            Axes.grid(sheet, scale, top, y);
            sheet.path(references(scale, top, y), "chart-reference");
            drawMarks(row, scale, top + band / 2);
            y += index < written.size() - 1 ? padding : 0;
        }
        return y + Axes.numbersBelow(sheet, scale, y);
    }

    /// Whether every row shall have its label and its numbers on one line, and they fit.
    private boolean isBrief(List<Written> written) {
        if (!chart.brief()) {
            return false;
        }
        for (int index = 0; index < written.size(); index++) {
            Written numbers = written.get(index);
            double label = TextStyle.LABEL.widthOf(chart.rows().get(index).label());
            double beside = numbers.valueWidth() + BETWEEN + numbers.intervalWidth();
            if (label + 2 * BETWEEN + beside > sheet.width()) {
                return false;
            }
        }
        return true;
    }

    /// At the right end of the label's line; returns its baseline.
    private double drawNumbersBeside(Written written, double baseline) {
        double interval = sheet.width() - written.intervalWidth();
        drawValue(written, interval - BETWEEN, baseline, Sheet.Anchor.END);
        drawInterval(written, interval, baseline);
        return baseline;
    }

    /// On one line where they fit; returns the last baseline.
    private double drawNumbersBelow(Written written, double baseline) {
        double offset = written.valueWidth() + BETWEEN;
        boolean fits = offset + written.intervalWidth() <= sheet.width();
        double second = fits ? baseline : baseline + TextStyle.LABEL.lineHeight();
        drawValue(written, 0, baseline, Sheet.Anchor.START);
        drawInterval(written, fits ? offset : 0, second);
        return second;
    }

    private String references(Scale scale, double top, double bottom) {
        return chart.references().stream()
                .map(reference -> Shapes.line(scale.at(reference.at()), top, scale.at(reference.at()), bottom))
                .collect(Collectors.joining());
    }

    private void drawMarks(Row row, Scale scale, double y) {
        double low = scale.at(row.interval().low());
        double high = scale.at(row.interval().high());
        Band band = row.band();
        if (band != null) {
            double from = scale.at(band.range().low());
            double to = scale.at(band.range().high());
            sheet.hatched(Shapes.rectangle(from, y - BAND_HALF, to, y + BAND_HALF), Tone.QUIET);
            sheet.line(low, y, high, y, "chart-whisker-edge");
        }
        sheet.line(low, y, high, y, "chart-whisker chart-stroke-ink");
        sheet.mark(Tone.INK, scale.at(row.value()), y, RADIUS);
    }

    private void drawValue(Written written, double x, double baseline, Sheet.Anchor anchor) {
        sheet.text(x, baseline, anchor, TextStyle.STRONG, "chart-num", written.value());
    }

    private void drawInterval(Written written, double x, double baseline) {
        String classes = "chart-num chart-text-quiet";
        sheet.text(x, baseline, Sheet.Anchor.START, TextStyle.LABEL, classes, written.interval());
    }
}
