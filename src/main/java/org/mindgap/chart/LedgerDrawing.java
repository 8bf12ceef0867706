package org.mindgap.chart;

import java.util.List;
import org.mindgap.chart.LedgerChart.Row;
import org.mindgap.chart.LedgerChart.Section;

/// Draws a ledger: under each section's name its bars, each with its label, number and change above it.
record LedgerDrawing(LedgerChart chart, Sheet sheet) {
    private static final double BAR = 13;
    private static final double BETWEEN = 9;

    // A change thinner than this is no more than a rounded number says.
    private static final double VISIBLE = 2;

    double draw() {
        double y = 0;
        for (Section section : chart.sections()) {
            if (y > 0) {
                y += 6;
            }
            List<String> label = Wrap.lines(section.label(), TextStyle.STRONG, sheet.width());
            y = sheet.lines(0, y + 15, Sheet.Anchor.START, TextStyle.STRONG, "", label) - 13;
            double most = Math.max(section.most(), 1e-9);
            for (Row row : section.rows()) {
                y = draw(row, y, sheet.width() / most) + BETWEEN;
            }
        }
        return y;
    }

    /// Returns the lower end of the bar.
    private double draw(Row row, double y, double perUnit) {
        List<String> change = Wrap.lines(row.change(), TextStyle.SMALL, sheet.width() * 0.45);
        double below =
                sheet.lines(sheet.width(), y + 15, Sheet.Anchor.END, TextStyle.SMALL, "chart-num chart-halo", change);
        String number = sheet.numbers().value(row.now(), Notation.COUNT);
        double indent = TextStyle.STRONG.widthOf(number) + 7;
        double room = sheet.width() - Wrap.width(change, TextStyle.SMALL) - 8 - indent;
        List<String> label = Wrap.lines(row.label(), TextStyle.LABEL, room);
        sheet.text(0, y + 15, Sheet.Anchor.START, TextStyle.STRONG, "chart-num", number);
        double end = sheet.lines(indent, y + 15, Sheet.Anchor.START, TextStyle.LABEL, "", label);
        double top = Math.max(below, end) - 13;
        double kept = Math.min(row.before(), row.now()) * perUnit;
        double before = row.before() * perUnit;
        double now = row.now() * perUnit;
        if (kept > 0) {
            sheet.path(Shapes.rectangle(0, top, kept, top + BAR), "chart-fill-quiet");
        }
        if (now - before > VISIBLE) {
            String added = Shapes.rectangle(kept, top, now, top + BAR);
            sheet.hatched(added, Tone.INK);
            sheet.path(added, "chart-edge chart-stroke-ink");
        } else if (before - now > VISIBLE) {
            sheet.path(Shapes.rectangle(kept, top + 0.75, before - 0.75, top + BAR - 0.75), "chart-gone");
        }
        return top + BAR;
    }
}
