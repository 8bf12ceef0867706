package org.mindgap.chart;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The drawing under way: SVG elements in the order in which they are painted.
final class Sheet {

    /// Which point of a text lies at the given place.
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /// Where the drawing will be shown.
    enum Medium {
        /// In a page, by a browser.
        PAGE,
        /// In a file, by any program: many know no `paint-order`, so a text with a halo is written twice.
        FILE
    }

    private static final String HALO = "chart-halo";

    private final String id;
    private final ChartWidth width;
    private final Numbers numbers;
    private final Medium medium;
    private final StringBuilder elements = new StringBuilder();
    private final Map<String, String> patterns = new TreeMap<>();

    Sheet(String id, ChartWidth width, Locale locale, Medium medium) {
        this.id = id;
        this.width = width;
        this.numbers = new Numbers(locale);
        this.medium = medium;
    }

    double width() {
        return width.units();
    }

    boolean isNarrow() {
        return width == ChartWidth.NARROW;
    }

    Numbers numbers() {
        return numbers;
    }

    void path(String data, String classes) {
        if (!data.isEmpty()) {
            elements.append("<path class=\"")
                    .append(classes)
                    .append("\" d=\"")
                    .append(data)
                    .append("\"/>");
        }
    }

    void line(double x1, double y1, double x2, double y2, String classes) {
        path(Shapes.line(x1, y1, x2, y2), classes);
    }

    /// A large mark with an edge in the colour of the paper, so that it stands clear of lines behind it.
    void mark(Tone tone, double x, double y, double radius) {
        path(Shapes.mark(tone, x, y, radius), "chart-mark-" + tone.suffix());
    }

    /// An area in a hatching of its own, which needs no colour to be told from its neighbours.
    void hatched(String data, Tone tone) {
        int angle = switch (tone) {
            case INK -> 0;
            case QUIET -> 45;
            case CLINICAL -> 90;
            case TECHNICAL -> 135;
        };
        hatched(data, "hatch-" + tone.suffix(), "chart-hatch chart-stroke-" + tone.suffix(), angle, 6);
    }

    /// An area in lines at the given angle and distance; equal names mean equal hatchings.
    void hatched(String data, String name, String classes, int angle, double distance) {
        if (data.isEmpty()) {
            return;
        }
        String size = Coordinates.of(distance);
        String patternId = id + "-" + name;
        patterns.put(
                name,
                "<pattern id=\"" + patternId + "\" width=\"" + size + "\" height=\"" + size
                        + "\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(" + angle + ")\"><path class=\""
                        + classes
                        + "\" d=\"" + Shapes.line(distance / 2, 0, distance / 2, distance) + "\"/></pattern>");
        elements.append("<path fill=\"url(#")
                .append(patternId)
                .append(")\" d=\"")
                .append(data)
                .append("\"/>");
    }

    void pill(double x, double y, String text) {
        double textWidth = TextStyle.SMALL_STRONG.widthOf(text);
        elements.append("<rect class=\"chart-you\" x=\"")
                .append(Coordinates.of(x + 1))
                .append("\" y=\"")
                .append(Coordinates.of(y + 1))
                .append("\" width=\"")
                .append(Coordinates.of(textWidth + 18))
                .append("\" height=\"22\" rx=\"11\"/>");
        text(x + 10 + textWidth / 2, y + 17, Anchor.MIDDLE, TextStyle.SMALL_STRONG, "", text);
    }

    static double pillWidth(String text) {
        return TextStyle.SMALL_STRONG.widthOf(text) + 20;
    }

    static double pillHeight() {
        return 24;
    }

    /// Text on the given baseline; `classes` are added to those of the style.
    void text(double x, double baseline, Anchor anchor, TextStyle style, String classes, String text) {
        openText(x, baseline, anchor, style, classes);
        elements.append(Xml.escape(text)).append("</text>");
        if (medium == Medium.FILE && classes.contains(HALO)) {
            text(x, baseline, anchor, style, classes.replace(HALO, "").strip(), text);
        }
    }

    /// Text that starts with words in bold.
    void leadText(double x, double baseline, Anchor anchor, String classes, String lead, String rest) {
        openText(x, baseline, anchor, TextStyle.LABEL, classes);
        elements.append("<tspan class=\"chart-lead\">").append(Xml.escape(lead)).append("</tspan>");
        if (!rest.isEmpty()) {
            elements.append(' ').append(Xml.escape(rest));
        }
        elements.append("</text>");
    }

    /// Lines one below the other, the first baseline given; returns the place below the last.
    double lines(double x, double baseline, Anchor anchor, TextStyle style, String classes, List<String> lines) {
        double y = baseline;
        for (String line : lines) {
            text(x, y, anchor, style, classes, line);
            y += style.lineHeight();
        }
        return y;
    }

    private void openText(double x, double baseline, Anchor anchor, TextStyle style, String classes) {
        elements.append("<text class=\"").append(style.className());
        if (!classes.isEmpty()) {
            elements.append(' ').append(classes);
        }
        elements.append("\" x=\"").append(Coordinates.of(x)).append("\" y=\"").append(Coordinates.of(baseline));
        if (anchor != Anchor.START) {
            elements.append("\" text-anchor=\"").append(anchor == Anchor.MIDDLE ? "middle" : "end");
        }
        elements.append("\">");
    }

    String toSvg(Chart chart, String kind, double height) {
        StringBuilder svg = new StringBuilder(elements.length() + 1200);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"")
                .append(id)
                .append("-title\" aria-describedby=\"")
                .append(id)
                .append("-desc\" viewBox=\"0 0 ")
                .append(width.units())
                .append(' ')
                .append(Coordinates.of(Math.ceil(height)))
                .append("\" class=\"chart chart-")
                .append(kind)
                .append(isNarrow() ? " chart-narrow" : " chart-wide")
                .append("\"><title id=\"")
                .append(id)
                .append("-title\">")
                .append(Xml.escape(chart.title()))
                .append("</title><desc id=\"")
                .append(id)
                .append("-desc\">")
                .append(Xml.escape(chart.description()))
                .append("</desc>");
        return svg.append(content()).append("</svg>").toString();
    }

    /// What is drawn, with the hatchings it refers to.
    String content() {
        StringBuilder svg = new StringBuilder(elements.length() + 600);
        if (!patterns.isEmpty()) {
            svg.append("<defs>");
            patterns.values().forEach(svg::append);
            svg.append("</defs>");
        }
        return svg.append(elements).toString();
    }
}
