package org.mindgap.quiz.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mindgap.curriculum.ChoiceItem;
import org.mindgap.quiz.grading.Response;
import org.mindgap.widget.Focus;

/// One option of several.
final class SingleForm extends AnswerForm {
    private final RadioButtonGroup<ChoiceItem.Option> options = new RadioButtonGroup<>();

    SingleForm(ChoiceItem item, UUID order) {
        options.setItems(OptionLabel.inOrder(item, order));
        options.setRenderer(OptionLabel.renderer(item));
        options.setAriaLabel(item.stem().plain());
        options.addClassName("options");
        add(options);
    }

    @Override
    Optional<Response> read() {
        options.setInvalid(options.isEmpty());
        options.setErrorMessage(getTranslation("item.choose-one"));
        return options.getOptionalValue().map(chosen -> new Response.Chosen(Set.of(chosen.id())));
    }

    @Override
    void enter() {
        Focus.within(options);
    }
}
