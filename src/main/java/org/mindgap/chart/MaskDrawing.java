package org.mindgap.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.mindgap.chart.MaskPanels.Measure;
import org.mindgap.chart.MaskPanels.Panel;
import org.mindgap.chart.MaskPanels.Pixel;
import org.mindgap.chart.MaskPanels.Span;

/// Draws outlines side by side as far as their pixels stay large enough, all at one scale, with their numbers below.
record MaskDrawing(MaskPanels chart, Sheet sheet) {
    private static final double GAP = 28;
    private static final double SMALLEST_CELL = 4;
    private static final double LARGEST_CELL = 14;
    /// From here on single pixels are set apart.
    private static final double COUNTABLE_CELL = 8;

    private static final double LEAST_ROOM = 150;
    private static final double USUAL_WORDS = 240;
    private static final double SAMPLE = 22;
    private static final double LARGEST_END = 3;
    private static final String BETWEEN = " · ";

    double draw() {
        int count = chart.panels().size();
        int columns = chart.panels().stream().mapToInt(Panel::columns).max().orElseThrow();
        double least = Math.max(roomForNumbers(), columns * SMALLEST_CELL);
        int fitting = Math.clamp((int) ((sheet.width() + GAP) / (least + GAP)), 1, count);
        int bands = (count + fitting - 1) / fitting;
        int perBand = (count + bands - 1) / bands;
        double width = (sheet.width() - GAP * (perBand - 1)) / perBand;
        double cell = Math.min(LARGEST_CELL, Math.floor(10 * width / columns) / 10);
        width = Math.min(width, Math.max(cell * columns, USUAL_WORDS));
        double y = drawKey() + 16;
        for (int first = 0; first < count; first += perBand) {
            y = drawBand(chart.panels().subList(first, Math.min(first + perBand, count)), width, cell, y) + 22;
        }
        return y - 22;
    }

    /// So wide that no name of a measure needs a second line, as far as a usual column goes.
    private double roomForNumbers() {
        double room = LEAST_ROOM;
        for (Panel panel : chart.panels()) {
            for (int index = 0; index < chart.measures().size(); index++) {
                Measure measure = chart.measures().get(index);
                room = Math.max(
                        room,
                        TextStyle.LABEL.widthOf(measure.name())
                                + TextStyle.STRONG.widthOf(
                                        valueOf(measure, panel.values().get(index)))
                                + 10);
            }
        }
        return Math.min(room, USUAL_WORDS);
    }

    /// Returns the place below the numbers.
    private double drawBand(List<Panel> panels, double width, double cell, double top) {
        int lines = 1;
        int rows = 1;
        for (Panel panel : panels) {
            lines = Math.max(lines, title(panel, width).size());
            rows = Math.max(rows, panel.rows().size());
        }
        double y = top + lines * TextStyle.STRONG.lineHeight() + 4;
        double bottom = y;
        for (int index = 0; index < panels.size(); index++) {
            Panel panel = panels.get(index);
            double x = index * (width + GAP);
            List<String> title = title(panel, width);
            // A shorter title stands just above its picture.
            double baseline = y - 8 - (title.size() - 1) * TextStyle.STRONG.lineHeight();
            sheet.lines(x, baseline, Sheet.Anchor.START, TextStyle.STRONG, "", title);
            drawPixels(panel, x, y, cell);
            bottom = Math.max(bottom, drawNumbers(panel, x, y + rows * cell + 20, wordsWidth(panel, cell, width)));
        }
        return bottom;
    }

    /// Numbers end where the picture does, unless it is too narrow for them.
    private static double wordsWidth(Panel panel, double cell, double width) {
        return Math.min(width, Math.max(panel.columns() * cell, USUAL_WORDS));
    }

    private static List<String> title(Panel panel, double width) {
        return Wrap.lines(panel.title(), TextStyle.STRONG, width);
    }

    private void drawPixels(Panel panel, double x, double y, double cell) {
        double right = x + panel.columns() * cell;
        double bottom = y + panel.rows().size() * cell;
        String vessel = PixelOutline.path(panel.rows(), Pixel.VESSEL, x, y, cell);
        String program = PixelOutline.path(panel.rows(), Pixel.PROGRAM, x, y, cell);
        String reference = PixelOutline.path(panel.rows(), Pixel.REFERENCE, x, y, cell);
        sheet.path(Shapes.rectangle(x, y, right, bottom), "chart-grid");
        sheet.path(vessel, "chart-mask-vessel");
        sheet.path(PixelOutline.path(panel.rows(), Pixel.BOTH, x, y, cell), "chart-mask-both");
        hatch(program, Pixel.PROGRAM);
        hatch(reference, Pixel.REFERENCE);
        if (cell >= COUNTABLE_CELL) {
            StringBuilder grid = new StringBuilder();
            for (int column = 1; column < panel.columns(); column++) {
                grid.append(Shapes.line(x + column * cell, y + 1, x + column * cell, bottom - 1));
            }
            for (int row = 1; row < panel.rows().size(); row++) {
                grid.append(Shapes.line(x + 1, y + row * cell, right - 1, y + row * cell));
            }
            sheet.path(grid.toString(), "chart-mask-grid");
        }
        sheet.path(program, "chart-mask-edge chart-mask-program");
        sheet.path(reference, "chart-mask-edge chart-mask-reference");
        Span farthest = panel.farthest();
        if (farthest != null) {
            drawSpan(
                    x + (farthest.fromColumn() + 0.5) * cell,
                    y + (farthest.fromRow() + 0.5) * cell,
                    x + (farthest.toColumn() + 0.5) * cell,
                    y + (farthest.toRow() + 0.5) * cell,
                    Math.min(LARGEST_END, cell / 2 - 0.1));
        }
    }

    private void hatch(String area, Pixel pixel) {
        if (pixel == Pixel.PROGRAM) {
            sheet.hatched(area, "mask-program", "chart-hatch chart-mask-program", 45, 5);
        } else {
            sheet.hatched(area, "mask-reference", "chart-mask-dots chart-mask-reference", 0, 4);
        }
    }

    private void drawSpan(double fromX, double fromY, double toX, double toY, double radius) {
        String line = Shapes.line(fromX, fromY, toX, toY);
        String ends = Shapes.circle(fromX, fromY, radius) + Shapes.circle(toX, toY, radius);
        sheet.path(line, "chart-mask-span-edge");
        sheet.path(ends, "chart-mask-span-edge");
        sheet.path(line, "chart-mask-span");
        sheet.path(ends, "chart-fill-ink");
    }

    /// The counts in a line, then each measure with its value at the right.
    private double drawNumbers(Panel panel, double x, double baseline, double width) {
        double right = x + width;
        List<String> counts = new ArrayList<>();
        for (int index = 0; index < chart.counts().size(); index++) {
            counts.add(words(chart.counts().get(index), panel.counts().get(index)));
        }
        double y = sheet.lines(
                x,
                baseline,
                Sheet.Anchor.START,
                TextStyle.SMALL,
                "chart-num",
                Wrap.lines(String.join(BETWEEN, counts), TextStyle.SMALL, right - x));
        y += 3;
        for (int index = 0; index < chart.measures().size(); index++) {
            Measure measure = chart.measures().get(index);
            String value = valueOf(measure, panel.values().get(index));
            double room = right - x - TextStyle.STRONG.widthOf(value) - 10;
            sheet.text(right, y, Sheet.Anchor.END, TextStyle.STRONG, "chart-num", value);
            y = sheet.lines(
                    x, y, Sheet.Anchor.START, TextStyle.LABEL, "", Wrap.lines(measure.name(), TextStyle.LABEL, room));
        }
        return y - 12;
    }

    private String words(Measure measure, OptionalDouble value) {
        return measure.name() + " " + valueOf(measure, value);
    }

    private String valueOf(Measure measure, OptionalDouble value) {
        String unit = value.isEmpty() || measure.unit().isBlank() ? "" : " " + measure.unit();
        return chart.value(measure, value, sheet.numbers()) + unit;
    }

    private double drawKey() {
        List<Key.Entry> entries = new ArrayList<>();
        if (chart.shows(Pixel.BOTH)) {
            entries.add(new Key.Entry(
                    chart.key().both(), "", (left, middle) -> sheet.path(sample(left, middle), "chart-mask-both")));
        }
        if (chart.shows(Pixel.PROGRAM)) {
            entries.add(new Key.Entry(chart.key().program(), "", (left, middle) -> {
                hatch(sample(left, middle), Pixel.PROGRAM);
                sheet.path(sample(left, middle), "chart-mask-edge chart-mask-program");
            }));
        }
        if (chart.shows(Pixel.REFERENCE)) {
            entries.add(new Key.Entry(chart.key().reference(), "", (left, middle) -> {
                hatch(sample(left, middle), Pixel.REFERENCE);
                sheet.path(sample(left, middle), "chart-mask-edge chart-mask-reference");
            }));
        }
        if (chart.shows(Pixel.VESSEL)) {
            entries.add(new Key.Entry(
                    chart.key().vessel(), "", (left, middle) -> sheet.path(sample(left, middle), "chart-mask-vessel")));
        }
        if (chart.panels().stream().anyMatch(panel -> panel.farthest() != null)) {
            entries.add(new Key.Entry(
                    chart.key().farthest(),
                    "",
                    (left, middle) -> drawSpan(left + 3, middle, left + SAMPLE - 3, middle, LARGEST_END)));
        }
        return entries.isEmpty() ? 0 : Key.draw(sheet, entries, SAMPLE);
    }

    private static String sample(double left, double middle) {
        return Shapes.rectangle(left + 1, middle - 8, left + SAMPLE - 1, middle + 8);
    }
}
