package org.mindgap.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.OptionalInt;
import org.mindgap.curriculum.Study;
import org.mindgap.curriculum.Study.Group;
import org.mindgap.practice.Reply.Guess;

/// "How many answered as you did?", for either group; both may stay empty.
final class GuessFields extends Div {
    private final IntegerField clinical;
    private final IntegerField technical;

    GuessFields(Study study) {
        clinical = field("practice.guess-clinical", study.size(Group.CLINICAL));
        technical = field("practice.guess-technical", study.size(Group.TECHNICAL));
        Paragraph question = new Paragraph(getTranslation("practice.guess"));
        question.setId("guess-question");
        getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "guess-question");
        addClassName("guess");
        add(question, clinical, technical);
    }

    private IntegerField field(String label, int size) {
        IntegerField field = new IntegerField(getTranslation(label, size));
        field.setMin(0);
        field.setMax(size);
        field.setStepButtonsVisible(true);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(getTranslation("practice.guess-range", size))
                .setMinErrorMessage(getTranslation("practice.guess-range", size))
                .setMaxErrorMessage(getTranslation("practice.guess-range", size)));
        return field;
    }

    boolean isValid() {
        return !clinical.isInvalid() && !technical.isInvalid();
    }

    /// Goes to the first field that says what is wrong with it.
    void correct() {
        (clinical.isInvalid() ? clinical : technical).focus();
    }

    Guess guess() {
        return new Guess(number(clinical), number(technical));
    }

    void fill(Guess guess) {
        guess.clinical().ifPresent(clinical::setValue);
        guess.technical().ifPresent(technical::setValue);
    }

    private static OptionalInt number(IntegerField field) {
        return field.getOptionalValue().map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
