package org.mindgap.lab.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.mindgap.lab.engine.ConsoleLamps;

/// Three lamps in words and shapes: what is equal, and how far apart it is where it is not.
final class ConsoleLampRow extends UnorderedList {
    private static final double POINTS = 100;

    private final Texts texts;

    ConsoleLampRow(Texts texts) {
        this.texts = texts;
        addClassName("console-lamps");
        getElement().setAttribute("aria-label", texts.of("lab.console.lamps"));
    }

    void show(ConsoleLamps lamps) {
        removeAll();
        add(
                lamp("lab.rate.sensitivity", lamps.sensitivity(), lamps.sensitivityGap()),
                lamp("lab.rate.false-positives", lamps.falsePositives(), lamps.falsePositiveGap()),
                lamp("lab.rate.ppv", lamps.ppv(), lamps.ppvGap()));
    }

    private ListItem lamp(String name, boolean on, double gap) {
        Span bulb = new Span();
        bulb.addClassName("console-bulb");
        bulb.getElement().setAttribute("aria-hidden", "true");
        Span what = new Span(texts.of(name));
        what.addClassName("console-lamp-name");
        Span state = new Span(texts.of(on ? "lab.console.on" : "lab.console.off", Math.abs(gap) * POINTS));
        state.addClassName("console-lamp-state");
        ListItem item = new ListItem(bulb, what, state);
        item.addClassName(on ? "is-on" : "is-off");
        return item;
    }
}
