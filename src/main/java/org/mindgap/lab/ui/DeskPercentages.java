package org.mindgap.lab.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.mindgap.lab.engine.DeskShare;
import org.mindgap.lab.engine.DeskState;

/// Percentages of a real study, each to be flagged.
final class DeskPercentages extends Div {
    private final Map<DeskShare, NativeButton> flags = new EnumMap<>(DeskShare.class);

    /// @param id unique in the page
    /// @param pressed hears which flag was raised or lowered
    DeskPercentages(String id, DeskWords words, Texts texts, Consumer<DeskShare> pressed) {
        addClassNames("desk-sheet", "desk-percentages");
        Paragraph running = new Paragraph(texts.of("lab.desk.study"));
        running.addClassName("desk-running");
        UnorderedList list = new UnorderedList();
        list.addClassName("desk-shares");
        for (DeskShare share : DeskShare.values()) {
            Span percent = new Span(words.percent(share));
            percent.addClassName("desk-percent");
            Span group = new Span(words.group(share));
            group.addClassName("desk-group");
            Span topic = new Span(words.topic(share));
            NativeButton flag = new NativeButton(texts.of("lab.desk.flag"), click -> pressed.accept(share));
            flag.setId(id + "-" + share.word());
            flag.addClassName("desk-flag");
            flag.getElement()
                    .setAttribute(
                            "aria-label",
                            texts.of(
                                    "lab.desk.flag-this",
                                    words.percent(share),
                                    words.group(share),
                                    words.topic(share)));
            flags.put(share, flag);
            list.add(new ListItem(new Div(percent, group), topic, flag));
        }
        add(running, list);
    }

    void show(DeskState state) {
        flags.forEach((share, flag) -> {
            boolean flagged = state.flagged().contains(share);
            flag.getElement().setAttribute("aria-pressed", Boolean.toString(flagged));
        });
    }
}
