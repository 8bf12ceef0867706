package org.mindgap.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.mindgap.chart.HeatStrip.Cell;

/// Draws a heat strip: with the values under the cells, or hatched with a key where the cells are too many.
record HeatDrawing(HeatStrip chart, Sheet sheet) {
    private static final int LEVELS = 5;
    private static final int MOST_NAMED_CELLS = 40;
    private static final double CELL_HEIGHT = 34;
    private static final double[] HATCH_DISTANCES = {8, 4.6, 2.8};

    double draw() {
        return chart.cells().size() <= MOST_NAMED_CELLS ? drawNamed() : drawDense();
    }

    private Axis axis() {
        return chart.axis().covering(chart.cells().stream().mapToDouble(Cell::value));
    }

    private int level(double value) {
        Axis axis = axis();
        return (int) Math.clamp(Math.floor((value - axis.low()) / (axis.high() - axis.low()) * LEVELS), 0, LEVELS - 1);
    }

    private String value(double value) {
        return sheet.numbers()
                .alike(
                        chart.cells().stream().mapToDouble(Cell::value),
                        chart.axis().notation())
                .apply(value);
    }

    private double drawNamed() {
        double needed = 34;
        for (Cell cell : chart.cells()) {
            needed = Math.max(needed, TextStyle.SMALL_STRONG.widthOf(value(cell.value())) + 8);
            needed = Math.max(needed, Math.min(72, TextStyle.SMALL.widthOf(cell.label()) + 8));
        }
        int columns = (int) Math.min(chart.cells().size(), Math.floor(sheet.width() / needed));
        double pitch = Math.min(sheet.width() / columns, 110);
        double y = 0;
        List<StringBuilder> byLevel = emptyPaths();
        for (int first = 0; first < chart.cells().size(); first += columns) {
            List<Cell> line = chart.cells()
                    .subList(first, Math.min(first + columns, chart.cells().size()));
            int labelLines = line.stream()
                    .mapToInt(cell ->
                            Wrap.lines(cell.label(), TextStyle.SMALL, pitch - 6).size())
                    .max()
                    .orElse(0);
            double cellTop = y + labelLines * TextStyle.SMALL.lineHeight() + 4;
            for (int index = 0; index < line.size(); index++) {
                Cell cell = line.get(index);
                double left = index * pitch;
                List<String> label = Wrap.lines(cell.label(), TextStyle.SMALL, pitch - 6);
                double baseline = cellTop - 7 - (label.size() - 1) * TextStyle.SMALL.lineHeight();
                sheet.lines(left + pitch / 2, baseline, Sheet.Anchor.MIDDLE, TextStyle.SMALL, "", label);
                byLevel.get(level(cell.value()))
                        .append(Shapes.rectangle(left + 1, cellTop, left + pitch - 1, cellTop + CELL_HEIGHT));
                sheet.text(
                        left + pitch / 2,
                        cellTop + CELL_HEIGHT + 17,
                        Sheet.Anchor.MIDDLE,
                        TextStyle.SMALL_STRONG,
                        "chart-num",
                        value(cell.value()));
            }
            y = cellTop + CELL_HEIGHT + 38;
        }
        paint(sheet, byLevel);
        return y - 14;
    }

    private double drawDense() {
        double pitch = (sheet.width() - 2) / chart.cells().size();
        List<StringBuilder> byLevel = emptyPaths();
        for (int index = 0; index < chart.cells().size(); index++) {
            double left = 1 + index * pitch;
            byLevel.get(level(chart.cells().get(index).value()))
                    .append(Shapes.rectangle(left, 1, left + pitch, 1 + CELL_HEIGHT + 10));
        }
        double bottom = 1 + CELL_HEIGHT + 10;
        sheet.text(
                0,
                bottom + 20,
                Sheet.Anchor.START,
                TextStyle.SMALL,
                "",
                firstLine(chart.cells().getFirst()));
        sheet.text(
                sheet.width(),
                bottom + 20,
                Sheet.Anchor.END,
                TextStyle.SMALL,
                "",
                firstLine(chart.cells().getLast()));
        double keyTop = bottom + 40;
        StringBuilder frames = new StringBuilder();
        double x = 1;
        double y = keyTop;
        Axis axis = axis();
        for (int level = 0; level < LEVELS; level++) {
            String words = sheet.numbers()
                    .interval(
                            new Interval(
                                    axis.low() + (axis.high() - axis.low()) * level / LEVELS,
                                    axis.low() + (axis.high() - axis.low()) * (level + 1) / LEVELS),
                            axis.notation());
            double width = 30 + TextStyle.SMALL.widthOf(words) + 16;
            if (x > 1 && x + width > sheet.width()) {
                x = 1;
                y += 26;
            }
            String swatch = Shapes.rectangle(x, y, x + 22, y + 16);
            byLevel.get(level).append(swatch);
            frames.append(swatch);
            sheet.text(x + 30, y + 13, Sheet.Anchor.START, TextStyle.SMALL, "chart-num", words);
            x += width;
        }
        engrave(sheet, byLevel);
        sheet.path(frames + Shapes.rectangle(1, 1, sheet.width() - 1, bottom), "chart-edge chart-stroke-quiet");
        return y + 22;
    }

    private String firstLine(Cell cell) {
        return Wrap.firstLine(cell.label(), TextStyle.SMALL, sheet.width() / 2 - 10);
    }

    private static List<StringBuilder> emptyPaths() {
        List<StringBuilder> paths = new ArrayList<>();
        IntStream.range(0, LEVELS).forEach(_ -> paths.add(new StringBuilder()));
        return Collections.unmodifiableList(paths);
    }

    private static void paint(Sheet sheet, List<StringBuilder> byLevel) {
        for (int level = 0; level < LEVELS; level++) {
            sheet.path(byLevel.get(level).toString(), "chart-cell chart-level-" + level);
        }
    }

    /// As engravers do: nothing, then closer and closer lines, then full ink.
    private static void engrave(Sheet sheet, List<StringBuilder> byLevel) {
        for (int level = 1; level < LEVELS - 1; level++) {
            sheet.hatched(
                    byLevel.get(level).toString(),
                    "level-" + level,
                    "chart-cell-hatch",
                    45,
                    HATCH_DISTANCES[level - 1]);
        }
        sheet.path(byLevel.getLast().toString(), "chart-fill-ink");
    }
}
