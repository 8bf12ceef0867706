package org.mindgap.workbench.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.mindgap.curriculum.Workbench.Field;

/// One of a few words of the operation, or yes and no.
final class ChosenField implements FormField {
    private final Field field;
    private final RadioButtonGroup<String> input = new RadioButtonGroup<>();

    ChosenField(Field field) {
        this.field = field;
        List<String> words = List.copyOf(field.choices().keySet());
        input.setLabel(field.label());
        input.setHelperText(field.help());
        input.setItems(words);
        input.setItemLabelGenerator(word -> field.choices().getOrDefault(word, word));
        input.setManualValidation(true);
        input.setId("field-" + field.name());
        input.setValue(field.preset().isEmpty() ? words.getFirst() : field.preset());
    }

    @Override
    public Field field() {
        return field;
    }

    @Override
    public Component component() {
        return input;
    }

    @Override
    public String text() {
        return input.getValue() == null ? "" : input.getValue();
    }

    @Override
    public void fill(String text) {
        if (text.isBlank()) {
            input.setValue(List.copyOf(field.choices().keySet()).getFirst());
        } else if (field.choices().containsKey(text)) {
            input.setValue(text);
        }
    }

    @Override
    public void complain(String sentence) {
        input.setErrorMessage(sentence);
        input.setInvalid(!sentence.isEmpty());
    }
}
