package org.mindgap.lab.ui;

import com.vaadin.flow.component.html.Div;
import java.util.OptionalDouble;
import org.mindgap.lab.engine.UnderstudyGauge;
import org.mindgap.lab.engine.UnderstudyOutcome;
import org.mindgap.widget.Escape;

/// The numbers of an audition as tables: whom the model finds, and all gauges.
record UnderstudyTables(Texts texts, UnderstudyWords words) {

    /// The sensitivity for each malignant subtype, in truth and on the synthetic patients.
    String sensitivities(UnderstudyOutcome outcome) {
        StringBuilder html = open("lab.understudy.sensitivities");
        head(html, "lab.understudy.subtype", "lab.understudy.in-truth", "lab.understudy.on-synthetic");
        row(
                html,
                texts.of("lab.understudy.common"),
                words.value(
                        UnderstudyGauge.COMMON_SENSITIVITY,
                        OptionalDouble.of(outcome.cohort().commonSensitivity())),
                words.value(UnderstudyGauge.COMMON_SENSITIVITY, outcome));
        row(
                html,
                texts.of("lab.understudy.rare"),
                words.value(
                        UnderstudyGauge.RARE_SENSITIVITY,
                        OptionalDouble.of(outcome.cohort().rareSensitivity())),
                outcome.verdict().rareSensitivity().isPresent()
                        ? words.value(UnderstudyGauge.RARE_SENSITIVITY, outcome)
                        : texts.of("lab.understudy.nobody"));
        return html.append("</tbody></table>").toString();
    }

    /// Every gauge with its value and its meaning.
    String gauges(UnderstudyOutcome outcome) {
        StringBuilder html = open("lab.understudy.gauges");
        head(html, "lab.understudy.gauge", "lab.understudy.reading", "lab.understudy.what-it-says");
        for (UnderstudyGauge gauge : UnderstudyGauge.values()) {
            String meaning = words.meaning(gauge);
            int left = outcome.leak().withoutRatio();
            if (gauge == UnderstudyGauge.MEDIAN_RATIO && left > 0) {
                meaning += " " + texts.of("lab.understudy.without-ratio", left);
            }
            row(html, words.gauge(gauge), words.value(gauge, outcome), meaning);
        }
        return html.append("</tbody></table>").toString();
    }

    private StringBuilder open(String caption) {
        return new StringBuilder("<table><caption>")
                .append(Escape.html(texts.of(caption)))
                .append("</caption>");
    }

    private void head(StringBuilder html, String... keys) {
        html.append("<thead><tr>");
        for (String key : keys) {
            html.append("<th scope=\"col\">").append(Escape.html(texts.of(key))).append("</th>");
        }
        html.append("</tr></thead><tbody>");
    }

    private static void row(StringBuilder html, String name, String... cells) {
        html.append("<tr><th scope=\"row\">").append(Escape.html(name)).append("</th>");
        for (String cell : cells) {
            html.append("<td>").append(Escape.html(cell)).append("</td>");
        }
        html.append("</tr>");
    }

    /// A place for one of them.
    static Div place() {
        Div place = new Div();
        place.addClassName("understudy-table");
        return place;
    }
}
