package org.mindgap.lab.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.mindgap.curriculum.RichText;
import org.mindgap.widget.Markup;

/// What was on offer, what of it was right and what was given, and why.
final class Explanations extends UnorderedList {
    Explanations() {
        addClassName("explanations");
    }

    /// @param mark the words for right or not, given or not
    Explanations add(String mark, RichText option, RichText why, boolean right, boolean given) {
        Span marked = new Span(mark);
        marked.addClassName("explained-mark");
        ListItem entry = new ListItem(
                new Div(marked, Markup.inline(option).named("explained-option")),
                Markup.block(why).named("why"));
        entry.addClassName(right ? "is-right" : "is-wrong");
        if (given) {
            entry.addClassName("is-given");
        }
        add(entry);
        return this;
    }
}
