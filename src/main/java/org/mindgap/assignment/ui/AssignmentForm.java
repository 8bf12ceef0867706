package org.mindgap.assignment.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mindgap.assignment.Assignment;
import org.mindgap.assignment.Draft;
import org.mindgap.assignment.Due;
import org.mindgap.assignment.PersonLine;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Track;
import org.mindgap.people.Group;
import org.mindgap.widget.DayPicker;

/// The fields of an assignment: what, to whom, why, by when, and how long it counts.
class AssignmentForm extends Div {
    private static final int USUAL_RENEWAL = 30;
    private static final int USUAL_DAYS = 30;

    private final CheckboxGroup<CourseModule> modules = new CheckboxGroup<>();
    private final CheckboxGroup<Group> groups = new CheckboxGroup<>();
    private final PeoplePicker people;
    private final TextArea reason = new TextArea();
    private final RadioButtonGroup<Boolean> kind = new RadioButtonGroup<>();
    private final DayPicker day = new DayPicker();
    private final IntegerField days = new IntegerField();
    private final RadioButtonGroup<Side> side = new RadioButtonGroup<>();
    private final Checkbox testOut = new Checkbox();
    private final IntegerField months = new IntegerField();
    private final IntegerField renewal = new IntegerField();
    private final List<CourseModule> course;

    /// From which side it is read.
    private enum Side {
        OWN(Optional.empty()),
        CLINICAL(Optional.of(Track.CLINICAL)),
        TECHNICAL(Optional.of(Track.TECHNICAL)),
        MIXED(Optional.of(Track.MIXED));

        private final Optional<Track> track;

        Side(Optional<Track> track) {
            this.track = track;
        }
    }

    /// @param within the groups to choose from, in order, with how each is called
    /// @param changed runs after each change
    AssignmentForm(
            List<CourseModule> course,
            List<Group> within,
            Function<Group, String> called,
            Function<String, List<PersonLine>> find,
            Runnable changed) {
        this.course = course;
        addClassName("assignment-form");
        people = new PeoplePicker(find, changed);
        day.setId("assign-day");
        day.setLabel(getTranslation("assign.day"));
        modules.setLabel(getTranslation("assign.modules"));
        modules.setItems(course);
        modules.setItemLabelGenerator(module -> getTranslation("assign.module", module.title(), module.minutes()));
        groups.setLabel(getTranslation("assign.groups"));
        groups.setItems(within);
        groups.setItemLabelGenerator(called::apply);
        groups.setVisible(!within.isEmpty());
        reason.setLabel(getTranslation("assign.reason"));
        reason.setHelperText(getTranslation("assign.reason-help"));
        reason.setMaxLength(Assignment.LONGEST_REASON);
        kind.setLabel(getTranslation("assign.due"));
        kind.setItems(true, false);
        kind.setItemLabelGenerator(fixed -> getTranslation(fixed ? "assign.due-on" : "assign.due-after"));
        kind.setValue(true);
        days.setLabel(getTranslation("assign.days"));
        days.setValue(USUAL_DAYS);
        side.setLabel(getTranslation("assign.side"));
        side.setItems(Side.values());
        side.setItemLabelGenerator(chosen -> getTranslation(
                switch (chosen) {
                    case OWN -> "assign.side-own";
                    case CLINICAL -> "assignment.track-clinical";
                    case TECHNICAL -> "assignment.track-technical";
                    case MIXED -> "assignment.track-mixed";
                }));
        side.setValue(Side.OWN);
        testOut.setLabel(getTranslation("assign.test-out"));
        testOut.setValue(true);
        months.setLabel(getTranslation("assign.months"));
        months.setHelperText(getTranslation("assign.months-help"));
        renewal.setLabel(getTranslation("assign.renewal"));
        renewal.setHelperText(getTranslation("assign.renewal-help"));
        lay(within);
        showFitting();
        listen(changed);
    }

    private void lay(List<Group> within) {
        if (within.isEmpty()) {
            add(
                    heading("assign.what"),
                    modules,
                    heading("assign.whom"),
                    new Paragraph(getTranslation("assign.no-groups")));
        } else {
            add(heading("assign.what"), modules, heading("assign.whom"), groups);
        }
        Div due = new Div(day, days);
        due.addClassName("fields");
        Div validity = new Div(months, renewal);
        validity.addClassName("fields");
        add(people, heading("assign.when"), reason, kind, due, heading("assign.how"), side, testOut, validity);
    }

    private H2 heading(String key) {
        return new H2(getTranslation(key));
    }

    private void listen(Runnable changed) {
        modules.addValueChangeListener(change -> changed.run());
        groups.addValueChangeListener(change -> changed.run());
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.addValueChangeListener(change -> changed.run());
        kind.addValueChangeListener(change -> {
            showFitting();
            changed.run();
        });
        day.addValueChangeListener(change -> changed.run());
        days.addValueChangeListener(change -> changed.run());
        side.addValueChangeListener(change -> changed.run());
        testOut.addValueChangeListener(change -> changed.run());
        months.addValueChangeListener(change -> {
            showFitting();
            changed.run();
        });
        renewal.addValueChangeListener(change -> changed.run());
    }

    private void showFitting() {
        boolean fixed = Boolean.TRUE.equals(kind.getValue());
        day.setVisible(fixed);
        days.setVisible(!fixed);
        boolean ends = months.getValue() != null;
        renewal.setVisible(ends);
        if (ends && renewal.getValue() == null) {
            renewal.setValue(Math.min(USUAL_RENEWAL, Math.max(1, months.getValue() * 14)));
        }
    }

    /// What stands in the fields now.
    Draft draft() {
        Optional<Integer> valid = Optional.ofNullable(months.getValue());
        return new Draft(
                course.stream()
                        .filter(modules.getValue()::contains)
                        .map(CourseModule::id)
                        .toList(),
                groups.getValue().stream().map(Group::id).collect(Collectors.toSet()),
                Set.copyOf(people.people()),
                due(),
                side.getValue().track,
                testOut.getValue(),
                valid,
                valid.flatMap(unused -> Optional.ofNullable(renewal.getValue())),
                reason.getValue());
    }

    private Optional<Due> due() {
        return Boolean.TRUE.equals(kind.getValue())
                ? Optional.ofNullable(day.getValue()).map(Due.On::new)
                : Optional.ofNullable(days.getValue()).map(Due.AfterJoining::new);
    }
}
