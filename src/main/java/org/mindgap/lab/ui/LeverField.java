package org.mindgap.lab.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.mindgap.lab.engine.Control;

/// One of many ways to do something, chosen from a list, and a sentence about the one that is chosen.
final class LeverField<S> extends Div {
    private final Control.Pick<S> pick;
    private final ChoiceField choice;
    private final Paragraph explanation = new Paragraph();

    /// @param id unique in the page
    LeverField(String id, Control.Pick<S> pick, Consumer<String> chosen) {
        this.pick = pick;
        Map<String, String> options = new LinkedHashMap<>();
        pick.options().forEach(option -> options.put(option, getTranslation(LabWords.option(pick.name(), option))));
        choice = new ChoiceField(id, getTranslation(LabWords.control(pick.name())), options);
        choice.onChange(chosen);
        choice.describedBy(id + "-why");
        explanation.setId(id + "-why");
        explanation.addClassName("lever-why");
        addClassName("lever");
        add(choice, explanation);
    }

    void show(S state) {
        String option = pick.value().apply(state);
        choice.choose(option);
        explanation.setText(getTranslation(LabWords.explanation(pick.name(), option)));
    }
}
