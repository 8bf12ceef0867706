package org.mindgap.chart;

import java.util.List;
import org.mindgap.chart.ComparisonChart.Figure;
import org.mindgap.chart.ComparisonChart.Group;
import org.mindgap.chart.ComparisonChart.Learner;
import org.mindgap.chart.ComparisonChart.NotPrinted;
import org.mindgap.chart.ComparisonChart.Row;
import org.mindgap.chart.ComparisonChart.Share;

/// Draws one comparison large, with the counts over the marks, or one over and one under where both do not fit.
record SingleComparisonDrawing(ComparisonChart chart, Sheet sheet) {
    private static final double BETWEEN = 20;

    /// A label further from its mark than this no longer seems to belong to it.
    private static final double FARTHEST = 40;

    double draw() {
        Row row = chart.rows().getFirst();
        double radius = sheet.isNarrow() ? 11 : 14;
        Scale scale = new Scale(Axis.percent(""), 24, sheet.width() - 24);
        double y = 0;
        Learner learner = row.learner();
        if (learner != null) {
            sheet.pill(0, 0, learner.word());
            y = Sheet.pillHeight() + 8;
        }
        double most = sheet.width() - 4;
        List<String> clinical = Wrap.lines(words(row.clinical()), TextStyle.STRONG, most);
        List<String> technical = Wrap.lines(words(row.technical()), TextStyle.STRONG, most);
        double[] places = {place(row.clinical(), clinical, scale), place(row.technical(), technical, scale)};
        boolean together = partAside(places, clinical, technical);
        double lineHeight = TextStyle.STRONG.lineHeight();
        int linesAbove = together ? Math.max(clinical.size(), technical.size()) : clinical.size();
        double labelsEnd = y + linesAbove * lineHeight;
        draw(row.clinical(), Group.CLINICAL, places[0], labelsEnd - clinical.size() * lineHeight + 15, clinical);
        double middle = labelsEnd + 2 * radius + 16;
        double below = middle + 2 * radius + 10;
        if (together) {
            draw(
                    row.technical(),
                    Group.TECHNICAL,
                    places[1],
                    labelsEnd - technical.size() * lineHeight + 15,
                    technical);
        } else {
            draw(row.technical(), Group.TECHNICAL, places[1], below + 13, technical);
            below += technical.size() * lineHeight + 6;
        }
        double axisY = below + 10;
        drawAxis(scale, axisY);
        new PairOfMarks(sheet, scale, radius, 1.7).draw(row, middle);
        return axisY + 30;
    }

    private static String words(Figure figure) {
        return switch (figure) {
            case Share share -> share.words();
            case NotPrinted missing -> missing.words();
        };
    }

    /// The middle of a label: over its mark, or at the left end of the scale for a figure without one.
    private double place(Figure figure, List<String> lines, Scale scale) {
        double half = Wrap.width(lines, TextStyle.STRONG) / 2;
        double ideal = figure instanceof Share share ? scale.at(share.share()) : 0;
        return within(ideal, half);
    }

    private double within(double middle, double half) {
        return Math.clamp(middle, half, Math.max(half, sheet.width() - half));
    }

    /// Moves two labels on one line apart; false, and both unmoved, when they would end up too far from their marks.
    private boolean partAside(double[] places, List<String> clinical, List<String> technical) {
        double firstHalf = Wrap.width(clinical, TextStyle.STRONG) / 2;
        double secondHalf = Wrap.width(technical, TextStyle.STRONG) / 2;
        double needed = firstHalf + secondHalf + BETWEEN;
        double distance = places[1] - places[0];
        if (Math.abs(distance) >= needed) {
            return true;
        }
        double side = distance < 0 ? -1 : 1;
        double shift = (needed - Math.abs(distance)) / 2;
        double first = within(places[0] - side * shift, firstHalf);
        double second = within(first + side * needed, secondHalf);
        first = within(second - side * needed, firstHalf);
        if (Math.abs(second - first) < needed - 0.1
                || Math.abs(first - places[0]) > FARTHEST
                || Math.abs(second - places[1]) > FARTHEST) {
            return false;
        }
        places[0] = first;
        places[1] = second;
        return true;
    }

    private void draw(Figure figure, Group group, double middle, double baseline, List<String> lines) {
        String classes = figure instanceof Share
                ? "chart-text-" + PairOfMarks.tone(group).suffix()
                : "chart-text-quiet";
        sheet.lines(middle, baseline, Sheet.Anchor.MIDDLE, TextStyle.STRONG, classes, lines);
    }

    private void drawAxis(Scale scale, double y) {
        Ticks ticks = Ticks.of(scale.axis(), 5);
        StringBuilder lines = new StringBuilder(Shapes.line(scale.from(), y, scale.to(), y));
        for (double value : ticks.values()) {
            lines.append(Shapes.line(scale.at(value), y - 5, scale.at(value), y + 5));
        }
        sheet.path(lines.toString(), "chart-scale");
        Axes.labels(sheet, scale, ticks, y + 24);
    }
}
