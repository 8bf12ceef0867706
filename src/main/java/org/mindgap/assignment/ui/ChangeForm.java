package org.mindgap.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mindgap.assignment.Assignment;
import org.mindgap.assignment.Changed;
import org.mindgap.assignment.RequirementKey;
import org.mindgap.widget.DayPicker;

/// More time, an exemption or its end for those who are chosen, with a reason that they read.
class ChangeForm extends Section {
    private final AssignmentWords words;
    private final Supplier<List<RequirementKey>> chosen;
    private final Function<RequirementTable.Act, Changed> perform;
    private final Runnable done;
    private final TextField reason = new TextField();
    private final DayPicker day = new DayPicker();
    private final Button extend = new Button();
    private final Button exempt = new Button();
    private final Button again = new Button();
    private final Paragraph outcome = new Paragraph();

    ChangeForm(
            AssignmentWords words,
            Supplier<List<RequirementKey>> chosen,
            Function<RequirementTable.Act, Changed> perform,
            Runnable done) {
        this.words = words;
        this.chosen = chosen;
        this.perform = perform;
        this.done = done;
        addClassName("change-form");
        day.setId("change-day");
        day.setLabel(words.say("assign-change.day"));
        reason.setLabel(words.say("assign-change.reason"));
        reason.setHelperText(words.say("assign-change.reason-help"));
        reason.setMaxLength(Assignment.LONGEST_REASON);
        outcome.getElement().setAttribute("role", "status");
        extend.addClassName("primary");
        extend.addClickListener(click -> {
            Optional<LocalDate> until = Optional.ofNullable(day.getValue());
            if (until.isEmpty()) {
                say("assign-change.no-day");
            } else {
                act((requirements, reach) -> requirements.extend(reach, chosen.get(), until.get(), reason.getValue()));
            }
        });
        exempt.addClickListener(
                click -> act((requirements, reach) -> requirements.exempt(reach, chosen.get(), reason.getValue())));
        again.addClickListener(click ->
                act((requirements, reach) -> requirements.requireAgain(reach, chosen.get(), reason.getValue())));
        Div fields = new Div(reason, day);
        fields.addClassName("fields");
        Div buttons = new Div(extend, exempt, again);
        buttons.addClassName("onwards");
        add(new H2(words.say("assign-change.title")), fields, buttons, outcome);
    }

    /// Says on the buttons how many are chosen.
    void count() {
        int count = chosen.get().size();
        extend.setText(words.say("assign-change.extend", count));
        exempt.setText(words.say("assign-change.exempt", count));
        again.setText(words.say("assign-change.again", count));
    }

    private void act(RequirementTable.Act act) {
        switch (perform.apply(act)) {
            case Changed.Done _ -> done.run();
            case Changed.Refused refused -> {
                outcome.setText(words.fault(refused.fault()));
                outcome.addClassName("field-error");
            }
        }
    }

    private void say(String key) {
        outcome.setText(words.say(key));
        outcome.addClassName("field-error");
    }
}
