package org.mindgap.chart;

import java.util.List;

/// The key of a chart: samples with their words, side by side as far as they fit.
final class Key {
    private Key() {}

    /// Paints a sample whose left end and middle are given.
    interface Sample {
        void paint(double left, double middle);
    }

    record Entry(String words, String classes, Sample sample) {}

    /// Draws the entries and returns the height they take.
    static double draw(Sheet sheet, List<Entry> entries, double sampleWidth) {
        TextStyle style = TextStyle.LABEL;
        double indent = sampleWidth + 7;
        double x = 0;
        double y = 0;
        double below = 0;
        for (Entry entry : entries) {
            List<String> lines = Wrap.lines(entry.words(), style, sheet.width() - indent);
            double width = indent + Wrap.width(lines, style);
            if (x > 0 && x + width > sheet.width()) {
                x = 0;
                y = below;
            }
            entry.sample().paint(x, y + 10);
            double end = sheet.lines(x + indent, y + 15, Sheet.Anchor.START, style, entry.classes(), lines);
            below = Math.max(below, end - 13);
            x += width + 20;
        }
        return below;
    }
}
