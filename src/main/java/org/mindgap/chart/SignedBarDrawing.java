package org.mindgap.chart;

import java.util.List;
import java.util.function.DoubleFunction;
import org.mindgap.chart.SignedBars.Bar;

/// Draws bars to either side of zero, each with its label above it and its number at the right.
record SignedBarDrawing(SignedBars chart, Sheet sheet) {
    private static final double BAR = 14;
    private static final double LABEL = 22;
    private static final double BETWEEN = 10;

    double draw() {
        Axis axis = chart.values().covering(chart.bars().stream().mapToDouble(Bar::value));
        DoubleFunction<String> number =
                sheet.numbers().alike(chart.bars().stream().mapToDouble(Bar::value), axis.notation());
        Scale scale = new Scale(axis, 4, sheet.width() - 4);
        double numbers = chart.bars().stream()
                .mapToDouble(bar -> TextStyle.STRONG.widthOf(number.apply(bar.value())))
                .max()
                .orElse(0);
        double room = sheet.width() - numbers - 12;
        double bottom = chart.bars().stream()
                .mapToDouble(bar -> LABEL + lower(lines(bar, room)) + BAR + BETWEEN)
                .sum();
        double below = Axes.below(sheet, scale, 0, bottom);
        double zero = scale.at(0);
        sheet.line(zero, 0, zero, bottom, "chart-base");
        double y = 0;
        for (Bar bar : chart.bars()) {
            List<String> label = lines(bar, room);
            sheet.lines(0, y + 16, Sheet.Anchor.START, TextStyle.LABEL, "chart-halo", label);
            sheet.text(
                    sheet.width(),
                    y + 16,
                    Sheet.Anchor.END,
                    TextStyle.STRONG,
                    "chart-num chart-halo",
                    number.apply(bar.value()));
            y += lower(label);
            double end = scale.at(bar.value());
            if (Math.abs(end - zero) >= 0.5) {
                sheet.path(
                        Shapes.rectangle(Math.min(zero, end), y + LABEL, Math.max(zero, end), y + LABEL + BAR),
                        "chart-fill-quiet");
            }
            y += LABEL + BAR + BETWEEN;
        }
        return bottom + below;
    }

    private static List<String> lines(Bar bar, double room) {
        return Wrap.lines(bar.label(), TextStyle.LABEL, room);
    }

    /// By how much further lines move a bar down.
    private static double lower(List<String> label) {
        return (label.size() - 1) * TextStyle.LABEL.lineHeight();
    }
}
