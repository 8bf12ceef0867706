package org.mindgap.assignment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// The browser's own field for a day, with a label.
class DayField extends Div {
    private final Input input = new Input();

    DayField(String label, String id) {
        addClassName("day-field");
        input.setType("date");
        input.setId(id);
        NativeLabel name = new NativeLabel(label);
        name.setFor(id);
        add(name, input);
    }

    Optional<LocalDate> day() {
        try {
            return input.getValue().isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(input.getValue()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    void set(LocalDate day) {
        input.setValue(day.toString());
    }

    void onChange(Runnable action) {
        input.addValueChangeListener(change -> action.run());
    }
}
