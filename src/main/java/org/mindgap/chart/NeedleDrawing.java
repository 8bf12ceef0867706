package org.mindgap.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/// Draws readings as needles on one scale, their names and numbers above.
record NeedleDrawing(NeedleScale chart, Sheet sheet) {
    private static final double RADIUS = 7;

    double draw() {
        Axis axis = chart.axis().covering(chart.needles().stream().mapToDouble(NeedleScale.Needle::value));
        Scale scale = new Scale(axis, 18, sheet.width() - 18);
        DoubleFunction<String> number =
                sheet.numbers().alike(chart.needles().stream().mapToDouble(NeedleScale.Needle::value), axis.notation());
        List<Flags.Flag> wanted = chart.needles().stream()
                .map(needle -> new Flags.Flag(
                        scale.at(needle.value()), needle.label(), number.apply(needle.value()), needle.tone()))
                .toList();
        Flags flags = Flags.layout(wanted, 0, sheet.width(), TextStyle.LABEL, TextStyle.STRONG);
        List<Double> rises = rises(flags);
        double stack = rises.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double y = flags.height() + 14 + stack;
        Ticks ticks = Axes.ticksThatFit(sheet, scale);
        StringBuilder line = new StringBuilder(Shapes.line(scale.from(), y, scale.to(), y));
        for (double value : ticks.values()) {
            line.append(Shapes.line(scale.at(value), y, scale.at(value), y + 6));
        }
        sheet.path(line.toString(), "chart-scale");
        for (int index = 0; index < rises.size(); index++) {
            Flags.Placed label = flags.placed().get(index);
            double x = label.flag().x();
            Tone tone = label.flag().tone();
            sheet.line(x, flags.top(label), x, y - rises.get(index), "chart-stem chart-stroke-" + tone.suffix());
        }
        for (int index = 0; index < rises.size(); index++) {
            Flags.Placed label = flags.placed().get(index);
            sheet.mark(label.flag().tone(), label.flag().x(), y - rises.get(index), RADIUS);
        }
        flags.drawLabels(sheet, 0);
        return y + 6 + Axes.below(sheet, scale, y, y + 6);
    }

    /// Marks that would cover each other stand on each other instead.
    private static List<Double> rises(Flags flags) {
        List<Double> rises = new ArrayList<>();
        for (int index = 0; index < flags.placed().size(); index++) {
            double x = flags.placed().get(index).flag().x();
            double rise = 0;
            for (int before = 0; before < index; before++) {
                if (x - flags.placed().get(before).flag().x() < 2 * RADIUS * Shapes.DIAMOND) {
                    rise = Math.max(rise, rises.get(before) + 2 * RADIUS * Shapes.DIAMOND + 1);
                }
            }
            rises.add(rise);
        }
        return rises;
    }
}
