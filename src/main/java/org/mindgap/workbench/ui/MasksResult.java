package org.mindgap.workbench.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.mindgap.curriculum.Workbench.Tool;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What was found about two files: in sentences, as a table, and to take along.
final class MasksResult extends Section {
    private final Tool tool;
    private final Span announcement = new Span();
    private final Div content = new Div();

    MasksResult(Tool tool) {
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

    /// @param options the operation's input without its masks
    /// @param json the operation's answer, byte for byte
    void show(ObjectNode options, byte[] json, List<String> notes) {
        Reading reading = new Reading(
                tool,
                options,
                JsonMapper.shared().readTree(json),
                getLocale(),
                (key, values) -> getTranslation(key, values));
        content.removeAll();
        Div headline = new Div();
        headline.addClassName("headline");
        reading.headline().stream().map(Paragraph::new).forEach(headline::add);
        content.add(new H2(getTranslation("workbench.result")), headline);
        notes.forEach(note -> {
            Paragraph small = new Paragraph(note);
            small.addClassName("small");
            content.add(small);
        });
        content.add(new ResultTable(reading), new TakeAlong(tool, reading, json));
        announcement.setText(reading.headline().getFirst());
    }
}
