package org.mindgap.teaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mindgap.review.ReviewDays;

/// After how many days a group is asked again: the usual days, its own, or none.
class ReviewDaysForm extends Section {
    private final RadioButtonGroup<Choice> choices = new RadioButtonGroup<>();
    private final TextField own = new TextField();
    private final Span status = new Span();
    private final ReviewDays standard;
    private final Predicate<ReviewDays> keep;

    private enum Choice {
        STANDARD,
        OWN,
        OFF
    }

    /// @param keep whether the days were kept
    ReviewDaysForm(ReviewDays standard, ReviewDays now, Predicate<ReviewDays> keep) {
        this.standard = standard;
        this.keep = keep;
        addClassName("review-days");
        choices.setLabel(getTranslation("group-review.days"));
        choices.setItems(Choice.values());
        choices.setItemLabelGenerator(choice -> switch (choice) {
            case STANDARD -> getTranslation("group-review.standard", written(standard));
            case OWN -> getTranslation("group-review.own");
            case OFF -> getTranslation("group-review.off");
        });
        own.setLabel(getTranslation("group-review.own-days"));
        own.setHelperText(getTranslation("group-review.own-help"));
        own.setErrorMessage(getTranslation("group-review.own-wrong"));
        choices.addValueChangeListener(change -> own.setVisible(change.getValue() == Choice.OWN));
        own.setVisible(false);
        if (now.isOff()) {
            choices.setValue(Choice.OFF);
        } else if (now.equals(standard)) {
            choices.setValue(Choice.STANDARD);
        } else {
            choices.setValue(Choice.OWN);
            own.setValue(written(now));
        }
        status.addClassName("small");
        status.getElement().setAttribute("role", "status");
        Button button = new Button(getTranslation("group-review.keep"), click -> keep());
        Div form = new Div(choices, own, button, status);
        form.addClassName("form");
        add(new H2(getTranslation("group-review.title")), new Paragraph(getTranslation("group-review.words")), form);
    }

    private void keep() {
        Optional<ReviewDays> days = days();
        own.setInvalid(days.isEmpty());
        boolean kept = days.filter(keep).isPresent();
        status.setText(kept ? getTranslation("group-review.kept") : "");
    }

    private Optional<ReviewDays> days() {
        return switch (choices.getValue()) {
            case STANDARD -> Optional.of(standard);
            case OFF -> Optional.of(ReviewDays.OFF);
            case OWN -> typed(own.getValue());
        };
    }

    private static Optional<ReviewDays> typed(String text) {
        try {
            return Optional.of(ReviewDays.parse(text)).filter(days -> !days.isOff());
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static String written(ReviewDays days) {
        return days.days().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
