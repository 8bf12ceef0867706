package org.mindgap.lab.ui;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.mindgap.lab.engine.UnderstudyDefect;
import org.mindgap.lab.engine.UnderstudyGauge;
import org.mindgap.widget.Escape;

/// The numbers that were bought: a row for each kind, a column for each generator.
final class SealedTable extends Div {
    private final UnderstudyWords words;

    /// @param value as it is shown
    record Bought(int generator, UnderstudyGauge gauge, String value) {}

    SealedTable(UnderstudyWords words) {
        this.words = words;
        addClassNames("understudy-table", "understudy-bought");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("lab.understudy.bought-numbers"));
        setVisible(false);
    }

    static String letter(int generator) {
        return Character.toString('A' + generator);
    }

    void show(Set<Bought> all) {
        Map<UnderstudyGauge, String[]> rows = new LinkedHashMap<>();
        int generators = UnderstudyDefect.values().length;
        all.forEach(one ->
                rows.computeIfAbsent(one.gauge(), gauge -> new String[generators])[one.generator()] = one.value());
        StringBuilder html = new StringBuilder("<table><thead><tr><th scope=\"col\">")
                .append(Escape.html(getTranslation("lab.understudy.gauge")))
                .append("</th>");
        for (int i = 0; i < generators; i++) {
            html.append("<th scope=\"col\">").append(letter(i)).append("</th>");
        }
        html.append("</tr></thead><tbody>");
        rows.forEach((gauge, values) -> {
            html.append("<tr><th scope=\"row\">")
                    .append(Escape.html(words.gauge(gauge)))
                    .append("</th>");
            for (String value : values) {
                html.append("<td>")
                        .append(value == null ? "–" : Escape.html(value))
                        .append("</td>");
            }
            html.append("</tr>");
        });
        getElement().setProperty("innerHTML", html.append("</tbody></table>").toString());
        setVisible(!all.isEmpty());
    }
}
