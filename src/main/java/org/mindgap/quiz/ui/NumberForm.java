package org.mindgap.quiz.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.mindgap.curriculum.NumericItem;
import org.mindgap.quiz.grading.Reading;
import org.mindgap.quiz.grading.Response;
import org.mindgap.quiz.grading.TypedNumber;

/// A number, as people type it.
final class NumberForm extends AnswerForm {
    private final TextField number;
    private final String unit;

    NumberForm(NumericItem item) {
        unit = item.unit();
        number = new TextField(getTranslation("item.your-number"));
        number.addClassName("number");
        number.getElement().setAttribute("inputmode", "decimal");
        number.setAutocomplete(Autocomplete.OFF);
        number.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        if (!unit.isEmpty()) {
            number.setSuffixComponent(new Div(unit));
        }
        add(number);
    }

    @Override
    Optional<Response> read() {
        return switch (TypedNumber.read(number.getValue(), unit)) {
            case Reading.Understood understood -> {
                number.setInvalid(false);
                yield Optional.of(new Response.Entered(understood.value()));
            }
            case Reading.Unclear unclear -> {
                number.setInvalid(true);
                number.setErrorMessage(getTranslation(key(unclear.reason()), unit));
                yield Optional.empty();
            }
        };
    }

    private String key(Reading.Reason reason) {
        return switch (reason) {
            case EMPTY -> "number.empty";
            case TOO_LONG -> "number.too-long";
            case NO_NUMBER -> "number.no-number";
            case THOUSANDS_OR_DECIMAL -> "number.thousands-or-decimal";
            case SEVERAL_NUMBERS -> "number.several";
            case OTHER_UNIT -> unit.isEmpty() ? "number.no-unit" : "number.other-unit";
            case ABOUT -> "number.about";
            case TOO_LARGE -> "number.too-large";
            case MORE_THAN_A_NUMBER -> "number.more";
        };
    }

    @Override
    Optional<String> typed() {
        return Optional.of(number.getValue().strip());
    }

    @Override
    void whenEntered(Runnable action) {
        number.addKeyPressListener(Key.ENTER, pressed -> action.run());
    }

    @Override
    void enter() {
        number.focus();
    }
}
