package org.mindgap.quiz.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mindgap.curriculum.ChoiceItem;
import org.mindgap.quiz.grading.Response;
import org.mindgap.widget.Focus;

/// Any number of options.
final class SeveralForm extends AnswerForm {
    private final CheckboxGroup<ChoiceItem.Option> options = new CheckboxGroup<>();

    SeveralForm(ChoiceItem item, UUID order) {
        options.setItems(OptionLabel.inOrder(item, order));
        options.setItemLabelGenerator(option -> option.text().plain());
        options.setRenderer(OptionLabel.renderer(item));
        options.setAriaLabel(item.stem().plain());
        options.setHelperText(getTranslation("item.several"));
        options.addClassName("options");
        add(options);
    }

    @Override
    Optional<Response> read() {
        Set<ChoiceItem.Option> chosen = options.getValue();
        options.setInvalid(chosen.isEmpty());
        options.setErrorMessage(getTranslation("item.choose-some"));
        return chosen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Response.Chosen(
                        chosen.stream().map(ChoiceItem.Option::id).collect(Collectors.toSet())));
    }

    @Override
    void enter() {
        Focus.within(options);
    }
}
