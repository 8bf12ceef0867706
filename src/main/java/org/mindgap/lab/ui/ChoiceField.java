package org.mindgap.lab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// One of many words, chosen from a native list.
@Tag("div")
final class ChoiceField extends Component implements HasStyle {
    private static final String VALUE = "value";

    private final Element select = new Element("select");
    private final Map<String, String> options;

    /// @param id unique in the page
    /// @param options the words to show by the value each stands for; the first is chosen to begin with
    ChoiceField(String id, String label, Map<String, String> options) {
        this.options = options;
        addClassName("choice-field");
        Element caption = new Element("label");
        caption.setText(label);
        caption.setAttribute("for", id);
        select.setAttribute("id", id);
        options.forEach((value, words) -> {
            Element option = new Element("option");
            option.setAttribute(VALUE, value);
            option.setText(words);
            select.appendChild(option);
        });
        select.addPropertyChangeListener(VALUE, "change", change -> {});
        getElement().appendChild(caption, select);
    }

    /// Nothing where a page sent what is not on the list.
    Optional<String> value() {
        String first = options.keySet().stream().findFirst().orElse("");
        return Optional.of(select.getProperty(VALUE, first)).filter(options::containsKey);
    }

    /// Tells the value that the learner chooses.
    void onChange(Consumer<String> listener) {
        select.addPropertyChangeListener(VALUE, "change", change -> {
            if (change.isUserOriginated()) {
                value().ifPresent(listener);
            }
        });
    }

    /// @param described the id of the words about the choice
    void describedBy(String described) {
        select.setAttribute("aria-describedby", described);
    }

    void focus() {
        select.callJsFunction("focus");
    }

    void choose(String value) {
        select.setProperty(VALUE, value);
    }
}
