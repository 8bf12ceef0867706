package org.mindgap.chart;

import java.util.List;
import java.util.stream.Stream;
import org.mindgap.chart.ConfusionPanels.Panel;

/// Draws confusion matrices side by side; the two cells in which the decision errs have a hatched edge to their left.
record ConfusionDrawing(ConfusionPanels chart, Sheet sheet) {
    private static final double BETWEEN = 18;
    private static final double EDGE = 9;
    private static final double WIDEST = 300;

    double draw() {
        int count = chart.panels().size();
        double width = Math.min(WIDEST, (sheet.width() - (count - 1) * BETWEEN) / count);
        double below = 0;
        for (int index = 0; index < count; index++) {
            List<String> label = Wrap.lines(chart.panels().get(index).label(), TextStyle.STRONG, width);
            double left = index * (width + BETWEEN);
            below = Math.max(below, sheet.lines(left, 15, Sheet.Anchor.START, TextStyle.STRONG, "", label));
        }
        double top = below - 8;
        double cell = cellHeight(width / 2);
        for (int index = 0; index < count; index++) {
            draw(chart.panels().get(index), index * (width + BETWEEN), top, width / 2, cell);
        }
        return top + 2 * cell + 2;
    }

    private double cellHeight(double width) {
        ConfusionPanels.Words words = chart.words();
        int lines = Stream.of(words.found(), words.missed(), words.alarms(), words.reassured())
                .mapToInt(word -> lines(word, width).size())
                .max()
                .orElse(1);
        return 34 + lines * TextStyle.SMALL.lineHeight();
    }

    private static List<String> lines(String words, double width) {
        return Wrap.lines(words, TextStyle.SMALL, width - EDGE - 12);
    }

    private void draw(Panel panel, double left, double top, double half, double cell) {
        ConfusionPanels.Words words = chart.words();
        cell(left, top, half, cell, panel.found(), words.found(), false);
        cell(left + half, top, half, cell, panel.missed(), words.missed(), true);
        cell(left, top + cell, half, cell, panel.alarms(), words.alarms(), true);
        cell(left + half, top + cell, half, cell, panel.reassured(), words.reassured(), false);
    }

    private void cell(
            double left, double top, double width, double height, double people, String words, boolean error) {
        sheet.path(Shapes.rectangle(left + 1, top + 1, left + width - 1, top + height - 1), "chart-box");
        double edge = 0;
        if (error) {
            sheet.hatched(Shapes.rectangle(left + 2, top + 2, left + 2 + EDGE, top + height - 2), Tone.QUIET);
            edge = EDGE;
        }
        double x = left + edge + 8;
        String number = sheet.numbers().value(people, Notation.COUNT);
        sheet.text(x, top + 24, Sheet.Anchor.START, TextStyle.STRONG, "chart-num", number);
        sheet.lines(x, top + 43, Sheet.Anchor.START, TextStyle.SMALL, "", lines(words, width));
    }
}
