package org.mindgap.lab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.mindgap.lab.engine.Control;
import org.mindgap.lab.ui.ControlGroup.Look;
import org.mindgap.widget.RangeField;

/// The controls of a lab, each with its value in words and unit.
final class LabControls<S> extends Div {
    private final String id;
    private final BiPredicate<Control<S>, S> applies;
    private final Consumer<UnaryOperator<S>> changed;
    private final List<Consumer<S>> displays = new ArrayList<>();
    private final Div toggles = new Div();
    private boolean displaying;

    /// @param id unique in the page
    /// @param applies whether a control is shown in a state
    LabControls(String id, BiPredicate<Control<S>, S> applies, Consumer<UnaryOperator<S>> changed) {
        this.id = id;
        this.applies = applies;
        this.changed = changed;
        addClassName("lab-controls");
        toggles.addClassName("lab-toggles");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("lab.controls"));
    }

    void offer(List<ControlGroup<S>> groups) {
        removeAll();
        toggles.removeAll();
        displays.clear();
        for (ControlGroup<S> group : groups) {
            HasComponents place = place(group);
            for (Control<S> control : group.controls()) {
                Component component = component(control, group.look());
                displays.add(state -> component.setVisible(applies.test(control, state)));
                if (control instanceof Control.Toggle) {
                    toggles.add(component);
                } else {
                    place.add(component);
                }
            }
        }
    }

    private HasComponents place(ControlGroup<S> group) {
        if (group.look() == Look.PLAIN) {
            return this;
        }
        Div place = new Div();
        place.addClassName(group.look() == Look.LEVERS ? "levers" : "lab-control-group");
        place.getElement().setAttribute("role", "group");
        place.getElement().setAttribute("aria-label", group.title());
        if (group.look() == Look.FOLDED) {
            NativeDetails folded = new NativeDetails(group.title(), place);
            folded.addClassName("lab-control-fold");
            add(folded);
        } else {
            Span title = new Span(group.title());
            title.addClassName("lab-control-title");
            add(new Div(title, place));
        }
        return place;
    }

    /// What is only switched on and off, for a place beside the other buttons.
    Component toggles() {
        return toggles;
    }

    /// Shows a state without telling anybody.
    void show(S state) {
        displaying = true;
        displays.forEach(display -> display.accept(state));
        displaying = false;
    }

    private Component component(Control<S> control, Look look) {
        return switch (control) {
            case Control.Slide<S> slide -> slider(slide);
            case Control.Ladder<S> ladder -> ladder(ladder);
            case Control.Pick<S> pick -> look == Look.LEVERS ? lever(pick) : choice(pick);
            case Control.Toggle<S> toggle -> button(toggle);
            case Control.Several<S> several ->
                throw new IllegalArgumentException(several.name() + " is remembered, not set");
            case Control.Text<S> text -> throw new IllegalArgumentException(text.name() + " is remembered, not set");
        };
    }

    private RangeField slider(Control.Slide<S> slide) {
        RangeField field = new RangeField(
                id + "-" + slide.name(),
                getTranslation(LabWords.control(slide.name())),
                getTranslation(LabWords.unit(slide.name())),
                slide.from(),
                slide.to(),
                slide.step());
        field.onChange(number -> tell(state -> slide.change().apply(state, number)));
        displays.add(state -> field.setValue(slide.value().applyAsDouble(state)));
        return field;
    }

    private RangeField ladder(Control.Ladder<S> ladder) {
        RangeField field = new RangeField(
                id + "-" + ladder.name(),
                getTranslation(LabWords.control(ladder.name())),
                getTranslation(LabWords.unit(ladder.name())),
                ladder.rungs(),
                ladder.step());
        field.onChange(number -> tell(state -> ladder.change().apply(state, number)));
        displays.add(state -> field.setValue(ladder.value().applyAsDouble(state)));
        return field;
    }

    private LeverField<S> lever(Control.Pick<S> pick) {
        LeverField<S> lever = new LeverField<>(
                id + "-" + pick.name(),
                pick,
                option -> tell(state -> pick.change().apply(state, option)));
        displays.add(lever::show);
        return lever;
    }

    private RadioButtonGroup<String> choice(Control.Pick<S> pick) {
        RadioButtonGroup<String> group = new RadioButtonGroup<>();
        group.setId(id + "-" + pick.name());
        group.setLabel(getTranslation(LabWords.control(pick.name())));
        group.setItems(pick.options());
        group.setItemLabelGenerator(option -> getTranslation(LabWords.option(pick.name(), option)));
        group.addClassName("lab-choice");
        group.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                tell(state -> pick.change().apply(state, event.getValue()));
            }
        });
        displays.add(state -> group.setValue(pick.value().apply(state)));
        return group;
    }

    private Button button(Control.Toggle<S> toggle) {
        Button button = new Button();
        button.setId(id + "-" + toggle.name());
        button.addClassName("lab-toggle");
        button.setEnabled(toggle.open());
        button.addClickListener(click ->
                tell(state -> toggle.change().apply(state, !toggle.value().test(state))));
        displays.add(state -> button.setText(
                getTranslation(LabWords.toggle(toggle, toggle.value().test(state)))));
        return button;
    }

    private void tell(UnaryOperator<S> change) {
        if (!displaying) {
            changed.accept(change);
        }
    }
}
