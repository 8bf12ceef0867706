package org.mindgap.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Locale;
import java.util.Optional;
import org.mindgap.quiz.Confidence;
import org.mindgap.widget.Focus;

/// Asks how sure somebody is of their answer.
final class SureField extends RadioButtonGroup<Confidence> {
    SureField() {
        setLabel(getTranslation("sure.question"));
        setItems(Confidence.values());
        setItemLabelGenerator(level -> getTranslation("sure.level-" + word(level)));
        setRenderer(new ComponentRenderer<Component, Confidence>(this::label));
        setHelperText(getTranslation("sure.promise"));
        setErrorMessage(getTranslation("sure.missing"));
        addClassName("sure");
    }

    private Span label(Confidence level) {
        Span range = new Span(getTranslation("sure.range-" + word(level)));
        range.addClassName("sure-range");
        Span label = new Span(new Span(getTranslation("sure.level-" + word(level))), range);
        label.addClassName("sure-label");
        label.getElement().setAttribute("data-option", level.name());
        return label;
    }

    private static String word(Confidence level) {
        return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// How sure; empty while nothing is said, and then asks for it.
    Optional<Confidence> read() {
        setInvalid(isEmpty());
        if (isEmpty()) {
            Focus.within(this);
        }
        return getOptionalValue();
    }
}
