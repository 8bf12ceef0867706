package org.mindgap.study.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.Locale;
import org.mindgap.study.Comparison.Counted;
import org.mindgap.study.Gap;
import org.mindgap.widget.Markup;

/// How to read a dot with its whiskers, shown on one answer of the study; the numbers in the drawing are those of the
/// sentences beside it.
final class ReadingExample extends Div {
    private static final double LEFT = 20;
    private static final double WIDTH = 310;
    private static final int CLINICAL = 58;
    private static final int GAP = 72;
    private static final int TECHNICAL = 86;

    private final Gap gap;

    ReadingExample(Gap gap) {
        this.gap = gap;
        addClassName("reading-example");
        StudyWords words = new StudyWords(this, getLocale());
        Counted clinical = gap.clinical();
        Div picture = new Div(Markup.trusted("div", svg()));
        picture.getElement().setAttribute("aria-hidden", "true");
        OrderedList sentences = new OrderedList(
                new ListItem(getTranslation(
                        "explorer.reading-dot", clinical.count(), clinical.of(), words.percent(clinical.share(), 0))),
                new ListItem(getTranslation(
                        "explorer.reading-whisker",
                        clinical.of(),
                        words.percent(clinical.interval().lower(), 0),
                        words.percent(clinical.interval().upper(), 0))),
                new ListItem(getTranslation("explorer.reading-gap", words.points(gap))));
        add(picture, sentences);
    }

    private String svg() {
        Counted clinical = gap.clinical();
        Counted technical = gap.technical();
        double from = at(clinical.share());
        double to = at(technical.share());
        double quarter = from + (to - from) / 4;
        StringBuilder svg = new StringBuilder("<svg class=\"chart\" viewBox=\"0 0 350 160\">");
        line(svg, "chart-gap", from, GAP, to, GAP);
        whisker(svg, clinical, CLINICAL, "clinical");
        whisker(svg, technical, TECHNICAL, "technical");
        add(svg, "<circle class=\"chart-mark-clinical\" cx=\"%.1f\" cy=\"%d\" r=\"11\"/>", from, CLINICAL);
        add(svg, "<path class=\"chart-mark-technical\" d=\"M%.1f %dl13 13-13 13-13-13z\"/>", to, TECHNICAL - 13);
        badge(svg, 1, from, 18, CLINICAL - 12);
        badge(svg, 2, at(clinical.interval().lower()) + 14, 18, CLINICAL - 2);
        badge(svg, 3, quarter, 114, GAP + 6);
        line(svg, "chart-scale", LEFT, 134, LEFT + WIDTH, 134);
        for (int percent = 0; percent <= 100; percent += 50) {
            double x = at(percent / 100.0);
            line(svg, "chart-scale", x, 130, x, 138);
            String number = percent == 100 ? "100%" : String.valueOf(percent);
            add(
                    svg,
                    "<text class=\"chart-small chart-num\" text-anchor=\"middle\" x=\"%.1f\" y=\"155\">%s</text>",
                    x,
                    number);
        }
        return svg.append("</svg>").toString();
    }

    private static double at(double share) {
        return LEFT + share * WIDTH;
    }

    private static void whisker(StringBuilder svg, Counted counted, int y, String group) {
        String classes = "chart-whisker chart-stroke-" + group;
        line(
                svg,
                classes,
                at(counted.interval().lower()),
                y,
                at(counted.interval().upper()),
                y);
    }

    /// A number, and a line from it to what it speaks of.
    private static void badge(StringBuilder svg, int number, double x, int y, int end) {
        int start = y < end ? y + 11 : y - 11;
        line(svg, "chart-stem chart-stroke-ink", x, start, x, end);
        add(svg, "<circle class=\"reading-badge\" cx=\"%.1f\" cy=\"%d\" r=\"11\"/>", x, y);
        add(
                svg,
                "<text class=\"chart-small-strong\" text-anchor=\"middle\" x=\"%.1f\" y=\"%d\">%d</text>",
                x,
                y + 5,
                number);
    }

    private static void line(StringBuilder svg, String classes, double x1, int y1, double x2, int y2) {
        add(svg, "<path class=\"%s\" d=\"M%.1f %dL%.1f %d\"/>", classes, x1, y1, x2, y2);
    }

    private static void add(StringBuilder svg, String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }
}
