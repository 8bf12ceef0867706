package org.mindgap.workbench.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.mindgap.chart.Chart;
import org.mindgap.curriculum.Workbench.Tool;
import org.mindgap.widget.ChartFigure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What was found: in sentences, as pictures, as a table, and to take along.
final class ResultPanel extends Section {
    private final Tool tool;
    private final Span announcement = new Span();
    private final Div content = new Div();

    ResultPanel(Tool tool) {
        this.tool = tool;
        addClassName("tool-result");
        announcement.getElement().setAttribute("role", "status");
        announcement.addClassName("heard");
        add(announcement, content);
    }

    void clear() {
        content.removeAll();
        announcement.setText("");
    }

    /// @param json the operation's answer, byte for byte
    /// @param typed what the form holds, for a link to it
    void show(ObjectNode input, byte[] json, Map<String, String> typed) {
        JsonNode result = JsonMapper.shared().readTree(json);
        Reading reading = new Reading(tool, input, result, getLocale(), (key, values) -> getTranslation(key, values));
        content.removeAll();
        H2 heading = new H2(getTranslation("workbench.result"));
        content.add(heading, headline(reading.headline()));
        List<Chart> charts = new Pictures(reading).charts();
        for (int i = 0; i < charts.size(); i++) {
            content.add(new ChartFigure("picture-" + i, charts.get(i))
                    .downloadable(tool.operation() + "-" + (i + 1), getTranslation("workbench.work", tool.title())));
        }
        content.add(new ResultTable(reading), new TakeAlong(tool, reading, input, json, typed));
        announcement.setText(reading.headline().getFirst());
        // On a phone the result lies below what is seen; the focus stays where it was.
        heading.getElement().executeJs("""
                if (this.getBoundingClientRect().top > window.innerHeight * 0.7) {
                    this.scrollIntoView({block: 'start'});
                }""");
    }

    private static Div headline(List<String> sentences) {
        Div headline = new Div();
        headline.addClassName("headline");
        sentences.stream().map(Paragraph::new).forEach(headline::add);
        return headline;
    }
}
