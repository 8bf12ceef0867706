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
    private static final double BARE_PADDING = 7;
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
        double y = drawHead(scale);
        for (int index = 0; index < chart.rows().size(); index++) {
            Row row = chart.rows().get(index);
            boolean bare = row.isBare();
            sheet.line(0, y, sheet.width(), y, "chart-grid");
            double labelHeight = labelHeight(row, bare ? sheet.width() - wordsWidth - 22 : labelWidth);
            double wordsHeight = wordsHeight(row, wordsWidth);
            double padding = bare ? BARE_PADDING : PADDING;
            double content = Math.max(bare ? 0 : 50, Math.max(labelHeight, wordsHeight));
            double middle = y + padding + content / 2;
            drawLabel(row, middle - labelHeight / 2, bare ? sheet.width() - wordsWidth - 22 : labelWidth);
            double bottom = y + padding + content;
            if (!bare) {
                new PairOfMarks(sheet, scale, 9, 2).drawWithGrid(row, middle, y + padding, bottom);
            }
            drawWords(row, sheet.width() - wordsWidth, middle - wordsHeight / 2, wordsWidth);
            y = bottom + padding;
            if (index == lastMarked()) {
                ticks(scale, bottom + 19);
                y = bottom + 32;
            }
        }
        return y;
    }

    private double drawNarrow() {
        Scale scale = new Scale(SHARES, MARGIN, sheet.width() - MARGIN);
        double y = drawHead(scale);
        for (int index = 0; index < chart.rows().size(); index++) {
            Row row = chart.rows().get(index);
            double padding = row.isBare() ? BARE_PADDING : PADDING;
            sheet.line(0, y, sheet.width(), y, "chart-grid");
            drawLabel(row, y + padding, sheet.width());
            double below = y + padding + labelHeight(row, sheet.width());
            if (!row.isBare()) {
                double top = below + 4;
                new PairOfMarks(sheet, scale, 9, 2).drawWithGrid(row, top + 24, top, top + 48);
                below = top + 53;
                if (index == lastMarked()) {
                    ticks(scale, below + 13);
                    below += 24;
                }
            }
            drawWords(row, 0, below, sheet.width());
            y = below + wordsHeight(row, sheet.width()) + padding;
        }
        return y - BARE_PADDING + 4;
    }

    private double drawHead(Scale scale) {
        double y = lastMarked() < 0 ? 0 : drawKey();
        if (lastMarked() >= ROWS_NEAR_THE_AXIS) {
            ticks(scale, y + 14);
            y += 22;
        }
        return y;
    }

    /// The axis stands below the last row with marks; -1 when there is none.
    private int lastMarked() {
        for (int index = chart.rows().size() - 1; index >= 0; index--) {
            if (!chart.rows().get(index).isBare()) {
                return index;
            }
        }
        return -1;
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
        return height(row.clinical(), width) + (saysTheSame(row) ? 0 : height(row.technical(), width));
    }

    /// What is missing on both sides is said once.
    private static boolean saysTheSame(Row row) {
        return row.isBare() && row.clinical().equals(row.technical());
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
        if (!saysTheSame(row)) {
            drawWords(row.technical(), Group.TECHNICAL, x, y, width);
        }
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
