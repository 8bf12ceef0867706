package org.mindgap.chart;

import java.util.List;
import java.util.Locale;

/// Draws a chart as an SVG file that needs nothing else: title and subtitle above, source below, styles inside.
public final class ChartFile {
    private static final String ID = "chart";
    private static final double MARGIN = 24;
    private static final double GAP = 14;

    private ChartFile() {}

    /// @param styles rules for the classes of `chart.css`, with literal colours
    /// @return well-formed XML that refers to nothing outside itself
    public static String render(Chart chart, ChartWidth width, Locale locale, ChartWords words, String styles) {
        Sheet drawing = new Sheet(ID, width, locale, Sheet.Medium.FILE);
        double drawn = ChartRenderer.draw(chart, drawing, words);

        Sheet frame = new Sheet(ID, width, locale, Sheet.Medium.FILE);
        double y = write(frame, MARGIN, TextStyle.HEADLINE, "", chart.title());
        y = write(frame, y, TextStyle.LABEL, "chart-text-quiet", chart.subtitle()) + GAP;
        double top = y;
        y = write(frame, y + Math.ceil(drawn) + GAP, TextStyle.SMALL, "", chart.source());

        String pageWidth = Coordinates.of(width.units() + 2 * MARGIN);
        String pageHeight = Coordinates.of(Math.ceil(y + MARGIN - GAP / 2));
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"img\" aria-labelledby=\"" + ID
                + "-title\" aria-describedby=\"" + ID + "-desc\" width=\"" + pageWidth + "\" height=\"" + pageHeight
                + "\" viewBox=\"0 0 " + pageWidth + " " + pageHeight + "\"><title id=\"" + ID + "-title\">"
                + Xml.escape(chart.title()) + "</title><desc id=\"" + ID + "-desc\">"
                + Xml.escape(chart.description()) + "</desc><style>" + Xml.escape(styles)
                + "</style><rect class=\"chart-fill-paper\" width=\"" + pageWidth + "\" height=\"" + pageHeight + "\"/>"
                + moved(0, frame) + moved(top, drawing) + "</svg>";
    }

    /// Writes lines from the given height down, and returns the height below them.
    private static double write(Sheet sheet, double top, TextStyle style, String classes, String text) {
        List<String> lines = Wrap.lines(text, style, sheet.width());
        sheet.lines(0, top + style.size(), Sheet.Anchor.START, style, classes, lines);
        return top + lines.size() * style.lineHeight();
    }

    private static String moved(double down, Sheet sheet) {
        return "<g transform=\"translate(" + Coordinates.of(MARGIN) + " " + Coordinates.of(down) + ")\">"
                + sheet.content() + "</g>";
    }
}
