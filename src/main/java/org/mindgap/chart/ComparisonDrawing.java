package org.mindgap.chart;

import java.util.List;
import org.mindgap.chart.ComparisonChart.Figure;
import org.mindgap.chart.ComparisonChart.Group;
import org.mindgap.chart.ComparisonChart.Learner;
import org.mindgap.chart.ComparisonChart.NotPrinted;
import org.mindgap.chart.ComparisonChart.Row;
import org.mindgap.chart.ComparisonChart.Share;

/// Draws a comparison with a row per option.
record ComparisonDrawing(ComparisonChart chart, Sheet sheet) {
    private static final double PADDING = 13;
    private static final double MARGIN = 18;
    private static final Axis SHARES = Axis.percent("");

    /// More rows than this separate the first from the axis too far: the numbers then stand above as well.
    private static final int ROWS_NEAR_THE_AXIS = 5;

    double draw() {
        return sheet.isNarrow() ? drawNarrow() : drawWide();
    }

    private double drawWide() {
        double wordsWidth = Math.clamp(widestWords(), 90, 190);
        double labelWidth = 206;
        Scale scale = new Scale(SHARES, labelWidth + 22 + MARGIN, sheet.width() - wordsWidth - 12 - MARGIN);
        double y = drawKey();
        if (chart.rows().size() > ROWS_NEAR_THE_AXIS) {
            ticks(scale, y + 14);
            y += 22;
        }
        double bandBottom = y;
        for (Row row : chart.rows()) {
            sheet.line(0, y, sheet.width(), y, "chart-grid");
            double labelHeight = labelHeight(row, labelWidth);
            double wordsHeight = wordsHeight(row, wordsWidth);
            double content = Math.max(50, Math.max(labelHeight, wordsHeight));
            double middle = y + PADDING + content / 2;
            drawLabel(row, middle - labelHeight / 2, labelWidth);
            bandBottom = y + PADDING + content;
            new PairOfMarks(sheet, scale, 9, 2).drawWithGrid(row, middle, y + PADDING, bandBottom);
            drawWords(row, sheet.width() - wordsWidth, middle - wordsHeight / 2, wordsWidth);
            y = bandBottom + PADDING;
        }
        ticks(scale, bandBottom + 19);
        return bandBottom + 26;
    }

    private double drawNarrow() {
        Scale scale = new Scale(SHARES, MARGIN, sheet.width() - MARGIN);
        double y = drawKey();
        if (chart.rows().size() > ROWS_NEAR_THE_AXIS) {
            ticks(scale, y + 14);
            y += 22;
        }
        for (int index = 0; index < chart.rows().size(); index++) {
            Row row = chart.rows().get(index);
            sheet.line(0, y, sheet.width(), y, "chart-grid");
            drawLabel(row, y + PADDING, sheet.width());
            double top = y + PADDING + labelHeight(row, sheet.width()) + 4;
            new PairOfMarks(sheet, scale, 9, 2).drawWithGrid(row, top + 24, top, top + 48);
            double below = top + 48;
            if (index == chart.rows().size() - 1) {
                ticks(scale, below + 18);
                below += 24;
            }
            drawWords(row, 0, below + 5, sheet.width());
            y = below + 5 + wordsHeight(row, sheet.width()) + PADDING;
        }
        return y - PADDING + 4;
    }

    private void ticks(Scale scale, double baseline) {
        Axes.labels(sheet, scale, Ticks.of(SHARES, 5), baseline);
    }

    private double drawKey() {
        double height = Key.draw(
                sheet,
                List.of(
                        new Key.Entry(
                                chart.clinical(), "", (left, middle) -> sheet.mark(Tone.CLINICAL, left + 7, middle, 6)),
                        new Key.Entry(
                                chart.technical(),
                                "",
                                (left, middle) -> sheet.mark(Tone.TECHNICAL, left + 7, middle, 6))),
                14);
        return height + 6;
    }

    private void drawLabel(Row row, double top, double width) {
        List<String> lines = Wrap.lines(row.label(), TextStyle.LABEL, width);
        double below = sheet.lines(0, top + 15, Sheet.Anchor.START, TextStyle.LABEL, "", lines) - 15;
        Learner learner = row.learner();
        if (learner != null) {
            sheet.pill(0, below + 4, learner.word());
        }
    }

    private double labelHeight(Row row, double width) {
        double lines = Wrap.lines(row.label(), TextStyle.LABEL, width).size() * TextStyle.LABEL.lineHeight();
        return row.learner() == null ? lines : lines + 4 + Sheet.pillHeight();
    }

    private double widestWords() {
        double widest = 0;
        for (Row row : chart.rows()) {
            for (Figure figure : List.of(row.clinical(), row.technical())) {
                widest = Math.max(
                        widest,
                        switch (figure) {
                            case Share share -> TextStyle.STRONG.widthOf(share.words());
                            case NotPrinted missing -> TextStyle.SMALL.widthOf(missing.words());
                        });
            }
        }
        return Math.ceil(widest) + 1;
    }

    private double wordsHeight(Row row, double width) {
        return height(row.clinical(), width) + height(row.technical(), width);
    }

    private static double height(Figure figure, double width) {
        return switch (figure) {
            case Share share -> Counts.lines(share, width) * TextStyle.LABEL.lineHeight();
            case NotPrinted missing ->
                Wrap.lines(missing.words(), TextStyle.SMALL, width).size() * TextStyle.LABEL.lineHeight();
        };
    }

    private void drawWords(Row row, double x, double top, double width) {
        double y = drawWords(row.clinical(), Group.CLINICAL, x, top, width);
        drawWords(row.technical(), Group.TECHNICAL, x, y, width);
    }

    private double drawWords(Figure figure, Group group, double x, double top, double width) {
        switch (figure) {
            case Share share -> Counts.draw(sheet, share, PairOfMarks.tone(group), x, top + 15, width);
            case NotPrinted missing -> {
                double y = top + 15;
                for (String line : Wrap.lines(missing.words(), TextStyle.SMALL, width)) {
                    sheet.text(x, y, Sheet.Anchor.START, TextStyle.SMALL, "", line);
                    y += TextStyle.LABEL.lineHeight();
                }
            }
        }
        return top + height(figure, width);
    }
}
