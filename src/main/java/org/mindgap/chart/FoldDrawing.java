package org.mindgap.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Draws a row of marks per fold; a block that is too wide for its column goes on in a second line of the same row.
final class FoldDrawing {
    private static final double LEAST_PITCH = 9;
    private static final double AMPLE_PITCH = 11;
    private static final int MANY_LINES = 4;
    private static final double LARGEST_PITCH = 24;
    private static final double LARGEST_RADIUS = 6;
    private static final double BETWEEN_ROWS = 12;
    private static final double BESIDE = 12;
    private static final double AROUND = 9;
    private static final double MARGIN = 7;

    /// Half the side of a square that looks as large as a circle of radius 1.
    private static final double SQUARE = 0.9;

    private final FoldScheme chart;
    private final Sheet sheet;
    private final boolean labelsAbove;
    private final double left;
    private final Blocks outer;
    private final Blocks inner;
    private final double pitch;
    private final double radius;

    private final StringBuilder training = new StringBuilder();
    private final StringBuilder test = new StringBuilder();
    private final StringBuilder tuning = new StringBuilder();

    FoldDrawing(FoldScheme chart, Sheet sheet) {
        this.chart = chart;
        this.sheet = sheet;
        double limit = sheet.isNarrow() ? 80 : 150;
        labelsAbove = labels().anyMatch(
                        label -> label.isCutBy(limit) || label.lines(limit).size() > 2);
        double widest = labels().mapToDouble(label -> Wrap.width(label.lines(limit), label.style()))
                .max()
                .orElse(0);
        left = labelsAbove ? 1 : widest + BESIDE;
        outer = new Blocks(chart.blocks(), left, sheet.width() - MARGIN, gap(chart.folds()));
        inner = new Blocks(
                chart.innerBlocks(),
                outer.columnLeft(1),
                sheet.width() - MARGIN,
                chart.isNested() ? gap(chart.innerFolds()) : 0);
        pitch = chart.isNested() ? Math.min(outer.pitch(), inner.pitch()) : outer.pitch();
        radius = Math.min(LARGEST_RADIUS, pitch * 0.36);
    }

    private double gap(int folds) {
        double gap = sheet.isNarrow() ? 10 : 20;
        return folds > 8 ? gap * 0.4 : gap;
    }

    /// The label of a row.
    private record Label(String text, TextStyle style) {

        boolean isCutBy(double width) {
            return Wrap.breaksWords(text, style, width);
        }

        List<String> lines(double width) {
            return Wrap.lines(text, style, width);
        }

        double height(double width) {
            return lines(width).size() * style.lineHeight();
        }
    }

    /// Blocks of patients in columns of equal width.
    private record Blocks(List<Integer> sizes, double left, double right, double gap) {

        double columnWidth() {
            return (right - left - (sizes.size() - 1) * gap) / sizes.size();
        }

        double columnLeft(int block) {
            return left + block * (columnWidth() + gap);
        }

        /// How many marks stand side by side, in as few lines as leave them ample room, or enough where lines are many.
        int perLine() {
            int most = sizes.getFirst();
            int ample = Math.clamp((int) (columnWidth() / AMPLE_PITCH), 1, most);
            int tight = Math.clamp((int) (columnWidth() / LEAST_PITCH), 1, most);
            int lines = parts(most, parts(most, ample) <= MANY_LINES ? ample : tight);
            return parts(most, lines);
        }

        private static int parts(int whole, int size) {
            return (whole + size - 1) / size;
        }

        int lines() {
            return parts(sizes.getFirst(), perLine());
        }

        double pitch() {
            return Math.min(LARGEST_PITCH, columnWidth() / perLine());
        }
    }

    private Label fold(int fold) {
        return new Label(chart.words().fold().apply(fold + 1), TextStyle.LABEL);
    }

    private Label innerFold(int fold) {
        return new Label(chart.words().innerFold().apply(fold + 1), TextStyle.SMALL);
    }

    private Stream<Label> labels() {
        List<Label> labels = new ArrayList<>();
        for (int fold = 0; fold < chart.folds(); fold++) {
            labels.add(fold(fold));
        }
        for (int fold = 0; fold < chart.innerFolds(); fold++) {
            labels.add(innerFold(fold));
        }
        return labels.stream();
    }

    double draw() {
        FoldScheme.Words words = chart.words();
        // Above its names, the first label stays clear of the frame around the inner rounds.
        double top = labelsAbove ? drawLabel(fold(0), 0, 0, sheet.width()) + 4 : 0;
        Flags names = names(
                0,
                new Flags.Flag(outer.columnLeft(0), "", words.test(), Tone.INK),
                new Flags.Flag(outer.columnLeft(1), "", words.training(), Tone.INK));
        double frameTop = top + names.height() + 4;
        names.drawStems(sheet, top, frameTop, "chart-join");
        span(outer.columnLeft(0), blockRight(outer, 0), frameTop);
        double y = frameTop + AROUND;
        if (labelsAbove) {
            y = drawMarks(outer, 0, testMark(), y);
        } else {
            y = drawRow(fold(0), 0, outer, 0, testMark(), y);
        }
        if (chart.isNested()) {
            y = drawInside(y + BETWEEN_ROWS, frameTop);
        } else {
            span(outer.columnLeft(1), blockRight(outer, chart.folds() - 1), frameTop);
        }
        names.drawLabels(sheet, top);
        for (int fold = 1; fold < chart.folds(); fold++) {
            y = drawRow(fold(fold), 0, outer, fold, testMark(), y + BETWEEN_ROWS);
        }
        sheet.path(training.toString(), "chart-dots-ink");
        sheet.path(test.toString(), "chart-dots-quiet");
        sheet.path(tuning.toString(), "chart-dots-quiet");
        return y + 2;
    }

    private Flags names(double from, Flags.Flag... flags) {
        return Flags.layout(List.of(flags), from, sheet.width(), TextStyle.SMALL, TextStyle.SMALL_STRONG);
    }

    private void span(double from, double to, double y) {
        sheet.line(from, y, to, y, "chart-join");
    }

    private double blockRight(Blocks blocks, int block) {
        return blocks.columnLeft(block) + blocks.perLine() * pitch;
    }

    /// The inner rounds in a frame with the training part they deal again, the sealed patients outside of it.
    private double drawInside(double top, double frameTop) {
        FoldScheme.Words words = chart.words();
        Flags names = names(
                inner.columnLeft(0),
                new Flags.Flag(inner.columnLeft(0), "", words.tuning(), Tone.INK),
                new Flags.Flag(inner.columnLeft(1), "", words.training(), Tone.INK));
        Seal seal = Seal.of(
                words.sealed(), outer.columnWidth(), labelsAbove ? 0 : left, sheet.width() - outer.columnLeft(0));
        double start = top + Math.max(names.height(), seal.heightAbove()) + 4;
        double namesTop = start - 4 - names.height();
        names.drawStems(sheet, namesTop, start, "chart-join");
        span(inner.columnLeft(0), blockRight(inner, 0), start);
        span(inner.columnLeft(1), blockRight(inner, chart.innerFolds() - 1), start);
        double y = start + AROUND - BETWEEN_ROWS;
        for (int fold = 0; fold < chart.innerFolds(); fold++) {
            double labelLeft = labelsAbove ? inner.columnLeft(0) : 0;
            y = drawRow(innerFold(fold), labelLeft, inner, fold, tuningMark(), y + BETWEEN_ROWS);
        }
        y += AROUND;
        double frameLeft = outer.columnLeft(1) - Math.min(MARGIN, outer.gap() / 2);
        sheet.path(Shapes.rectangle(frameLeft, frameTop, sheet.width() - 1, y), "chart-join");
        String sealed = Shapes.rectangle(outer.columnLeft(0), start, blockRight(outer, 0), y);
        sheet.hatched(sealed, "sealed", "chart-sealed", 45, 6);
        sheet.path(sealed, "chart-sealed");
        names.drawLabels(sheet, namesTop);
        return seal.draw(sheet, outer.columnLeft(0), start, y) + 4;
    }

    /// The name of the sealed part: over its column, left of it, or below it where there is most room.
    private record Seal(List<String> lines, Place place) {

        private enum Place {
            OVER,
            LEFT,
            BELOW
        }

        private static final TextStyle STYLE = TextStyle.SMALL_STRONG;

        static Seal of(String name, double column, double leftOfColumn, double below) {
            double over = column - MARGIN;
            if (!Wrap.breaksWords(name, STYLE, over)
                    && Wrap.lines(name, STYLE, over).size() <= 3) {
                return new Seal(Wrap.lines(name, STYLE, over), Place.OVER);
            }
            if (STYLE.widthOf(name) <= leftOfColumn - MARGIN) {
                return new Seal(List.of(name), Place.LEFT);
            }
            return new Seal(Wrap.lines(name, STYLE, below), Place.BELOW);
        }

        double heightAbove() {
            return place == Place.BELOW ? 0 : lines.size() * STYLE.lineHeight() + 6;
        }

        /// Returns the place below the sealed part and its name.
        double draw(Sheet sheet, double x, double top, double bottom) {
            if (place == Place.BELOW) {
                return sheet.lines(x, bottom + 16, Sheet.Anchor.START, STYLE, "", lines) - 12;
            }
            double textTop = top - 4 - heightAbove();
            sheet.line(x, textTop, x, top, "chart-join");
            sheet.lines(
                    place == Place.OVER ? x + MARGIN : x - MARGIN,
                    textTop + STYLE.size(),
                    place == Place.OVER ? Sheet.Anchor.START : Sheet.Anchor.END,
                    STYLE,
                    "",
                    lines);
            return bottom;
        }
    }

    /// Adds a mark at the given middle.
    private interface Mark {
        void add(double x, double y);
    }

    private Mark testMark() {
        return (x, y) -> test.append(Shapes.circle(x, y, radius));
    }

    private Mark tuningMark() {
        double half = SQUARE * radius;
        return (x, y) -> tuning.append(Shapes.rectangle(x - half, y - half, x + half, y + half));
    }

    /// A label with the marks of its round beside or under it; returns the place below.
    private double drawRow(Label label, double labelLeft, Blocks blocks, int heldOut, Mark heldOutMark, double top) {
        if (labelsAbove) {
            double marksTop = drawLabel(label, labelLeft, top, sheet.width() - labelLeft - MARGIN) + 4;
            return drawMarks(blocks, heldOut, heldOutMark, marksTop);
        }
        double labelWidth = left - BESIDE;
        double labelHeight = label.height(labelWidth);
        double marksHeight = blocks.lines() * pitch;
        double height = Math.max(labelHeight, marksHeight);
        drawLabel(label, labelLeft, top + (height - labelHeight) / 2, labelWidth);
        drawMarks(blocks, heldOut, heldOutMark, top + (height - marksHeight) / 2);
        return top + height;
    }

    private double drawLabel(Label label, double x, double top, double width) {
        TextStyle style = label.style();
        sheet.lines(x, top + style.size(), Sheet.Anchor.START, style, "", label.lines(width));
        return top + label.height(width);
    }

    private double drawMarks(Blocks blocks, int heldOut, Mark heldOutMark, double top) {
        for (int block = 0; block < blocks.sizes().size(); block++) {
            for (int patient = 0; patient < blocks.sizes().get(block); patient++) {
                double x = blocks.columnLeft(block) + (patient % blocks.perLine() + 0.5) * pitch;
                double y = top + (patient / blocks.perLine() + 0.5) * pitch;
                if (block == heldOut) {
                    heldOutMark.add(x, y);
                } else {
                    training.append(Shapes.circle(x, y, radius));
                }
            }
        }
        return top + blocks.lines() * pitch;
    }
}
