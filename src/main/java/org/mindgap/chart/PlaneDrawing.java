package org.mindgap.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.mindgap.chart.PlaneChart.Dot;

/// Draws points on two axes, the unnamed ones small and first, so that the named ones lie on top.
record PlaneDrawing(PlaneChart chart, Sheet sheet) {
    private static final double NARROW_HEIGHT = 190;
    private static final double WIDE_HEIGHT = 300;
    private static final double SMALL = 4;
    private static final double LARGE = 7;
    private static final double ASIDE = 12;

    double draw() {
        Axis across = chart.across()
                .covering(chart.dots().stream().mapToDouble(dot -> dot.at().x()));
        Axis upwards = chart.upwards()
                .covering(chart.dots().stream().mapToDouble(dot -> dot.at().y()));
        double left = Axes.gutter(sheet, upwards) + 2;
        double right = sheet.width() - 10;
        Scale scaleAcross = new Scale(across, left + LARGE + 2, right);
        double title = Axes.title(sheet, upwards.label(), 0) + 6;
        Flags flags = Flags.layout(
                References.flags(chart.references(), scaleAcross),
                0,
                sheet.width(),
                TextStyle.SMALL,
                TextStyle.SMALL_STRONG);
        double top = title + flags.height();
        double bottom = top + (sheet.isNarrow() ? NARROW_HEIGHT : WIDE_HEIGHT);
        Scale scaleUpwards = new Scale(upwards, bottom, top);
        Axes.left(sheet, scaleUpwards, left, right);
        double below = Axes.below(sheet, scaleAcross, top, bottom);
        flags.drawStems(sheet, title, bottom, "chart-reference");
        flags.drawLabels(sheet, title);
        String small = chart.dots().stream()
                .filter(dot -> !dot.named())
                .map(dot -> Shapes.circle(
                        scaleAcross.at(dot.at().x()), scaleUpwards.at(dot.at().y()), SMALL))
                .collect(Collectors.joining());
        sheet.path(small, "chart-dots-quiet");
        List<Dot> named = chart.dots().stream()
                .filter(Dot::named)
                .sorted(Comparator.comparing(Dot::tone).reversed())
                .toList();
        for (Dot dot : named) {
            sheet.mark(
                    dot.tone(),
                    scaleAcross.at(dot.at().x()),
                    scaleUpwards.at(dot.at().y()),
                    LARGE);
        }
        drawNames(named, scaleAcross, scaleUpwards, top, bottom);
        return bottom + below;
    }

    /// A name in its lines, to the side of its point that has more room.
    private record Name(double x, double y, boolean leftward, List<String> lines) {}

    /// Beside the points, and never on top of each other.
    private void drawNames(List<Dot> named, Scale across, Scale upwards, double top, double bottom) {
        List<Name> names = named.stream()
                .map(dot -> name(dot, across, upwards.at(dot.at().y())))
                .sorted(Comparator.comparingDouble(Name::y))
                .toList();
        double[] wishes = names.stream().mapToDouble(Name::y).toArray();
        double[] sizes = names.stream()
                .mapToDouble(name -> name.lines().size() * TextStyle.SMALL.lineHeight())
                .toArray();
        double[] middles = Apart.spread(wishes, sizes, top, bottom);
        for (int index = 0; index < names.size(); index++) {
            Name name = names.get(index);
            double first = middles[index] - sizes[index] / 2 + TextStyle.SMALL.size();
            sheet.lines(
                    name.leftward() ? name.x() - ASIDE : name.x() + ASIDE,
                    first,
                    name.leftward() ? Sheet.Anchor.END : Sheet.Anchor.START,
                    TextStyle.SMALL_STRONG,
                    "chart-halo",
                    name.lines());
        }
    }

    private Name name(Dot dot, Scale across, double y) {
        double x = across.at(dot.at().x());
        boolean leftward = x > (across.from() + sheet.width()) / 2;
        double room = (leftward ? x - across.from() - 6 : sheet.width() - x) - ASIDE;
        return new Name(x, y, leftward, Wrap.lines(dot.label(), TextStyle.SMALL_STRONG, room));
    }
}
