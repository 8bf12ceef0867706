package org.mindgap.chart;

import java.util.ArrayList;
import java.util.List;

/// Gridlines, tick labels and axis labels.
final class Axes {
    private Axes() {}

    /// Draws the axis under a plot from top to bottom and returns the height it takes below the plot.
    static double below(Sheet sheet, Scale scale, double top, double bottom) {
        grid(sheet, scale, top, bottom);
        return numbersBelow(sheet, scale, bottom);
    }

    /// Gridlines alone.
    static void grid(Sheet sheet, Scale scale, double top, double bottom) {
        StringBuilder grid = new StringBuilder();
        for (double value : ticksThatFit(sheet, scale).values()) {
            grid.append(Shapes.line(scale.at(value), top, scale.at(value), bottom));
        }
        sheet.path(grid.toString(), "chart-grid");
    }

    /// The axis without gridlines; returns the height it takes.
    static double numbersBelow(Sheet sheet, Scale scale, double bottom) {
        labels(sheet, scale, ticksThatFit(sheet, scale), bottom + 20);
        return 26 + label(sheet, scale.axis().label(), scale.to(), bottom + 41);
    }

    /// Tick labels alone, on the given baseline.
    static void labels(Sheet sheet, Scale scale, Ticks ticks, double baseline) {
        for (int index = 0; index < ticks.values().size(); index++) {
            String text = label(sheet, scale.axis(), ticks, index);
            double half = TextStyle.SMALL.widthOf(text) / 2;
            double x = Math.clamp(scale.at(ticks.values().get(index)), half, sheet.width() - half);
            sheet.text(x, baseline, Sheet.Anchor.MIDDLE, TextStyle.SMALL, "chart-num", text);
        }
    }

    static Ticks ticksThatFit(Sheet sheet, Scale scale) {
        for (int most = 11; most > 2; most--) {
            Ticks ticks = Ticks.of(scale.axis(), most);
            double width = 0;
            for (int index = 0; index < ticks.values().size(); index++) {
                width += TextStyle.SMALL.widthOf(label(sheet, scale.axis(), ticks, index))
                        + (sheet.isNarrow() ? 18 : 44);
            }
            if (width <= scale.to() - scale.from() || most == 3) {
                return ticks;
            }
        }
        return Ticks.of(scale.axis(), 2);
    }

    private static String label(Sheet sheet, Axis axis, Ticks ticks, int index) {
        double value = ticks.values().get(index);
        return index == ticks.values().size() - 1
                ? sheet.numbers().lastTick(value, ticks.decimals(), axis.notation())
                : sheet.numbers().tick(value, ticks.decimals(), axis.notation());
    }

    /// The name of a horizontal axis, at its right end; returns the height it takes.
    private static double label(Sheet sheet, String label, double right, double baseline) {
        List<String> lines = Wrap.lines(label, TextStyle.SMALL, right - 4);
        double end = sheet.lines(right, baseline, Sheet.Anchor.END, TextStyle.SMALL, "", lines);
        return lines.isEmpty() ? 0 : end - baseline + 3;
    }

    /// The room that tick labels of an upward axis need at the left.
    static double gutter(Sheet sheet, Axis axis) {
        return tickLabels(sheet, axis).stream()
                        .mapToDouble(TextStyle.SMALL::widthOf)
                        .max()
                        .orElse(0)
                + 9;
    }

    private static List<String> tickLabels(Sheet sheet, Axis axis) {
        Ticks ticks = Ticks.of(axis, UPWARD_TICKS);
        List<String> labels = new ArrayList<>();
        for (int index = 0; index < ticks.values().size(); index++) {
            labels.add(label(sheet, axis, ticks, index));
        }
        return labels;
    }

    /// Draws an upward axis at the left of a plot: lines across it, numbers beside it.
    static void left(Sheet sheet, Scale scale, double left, double right) {
        Ticks ticks = Ticks.of(scale.axis(), UPWARD_TICKS);
        List<String> labels = tickLabels(sheet, scale.axis());
        StringBuilder grid = new StringBuilder();
        for (int index = 0; index < labels.size(); index++) {
            double y = scale.at(ticks.values().get(index));
            grid.append(Shapes.line(left, y, right, y));
            sheet.text(left - 8, y + 4.5, Sheet.Anchor.END, TextStyle.SMALL, "chart-num", labels.get(index));
        }
        sheet.path(grid.toString(), "chart-grid");
    }

    /// The name of an upward axis, above it; returns the height it takes.
    static double title(Sheet sheet, String label, double top) {
        List<String> lines = Wrap.lines(label, TextStyle.SMALL, sheet.width());
        sheet.lines(0, top + 14, Sheet.Anchor.START, TextStyle.SMALL, "", lines);
        return lines.isEmpty() ? 0 : lines.size() * TextStyle.SMALL.lineHeight() + 8;
    }

    private static final int UPWARD_TICKS = 6;
}
