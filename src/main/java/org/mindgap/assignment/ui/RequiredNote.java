package org.mindgap.assignment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mindgap.assignment.Required;
import org.mindgap.assignment.RequirementService;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.PersonId;
import org.mindgap.widget.Routes;

/// Says in a line or two what is required of somebody, and leads to the reasons; nothing where nothing is open.
@StyleSheet("css/assignments.css")
public final class RequiredNote extends Paragraph {
    private RequiredNote(List<Required> open, Clock clock, boolean ofOneModule) {
        addClassName("required-note");
        setVisible(!open.isEmpty());
        if (open.isEmpty()) {
            return;
        }
        Required first = open.getFirst();
        AssignmentWords words = AssignmentWords.of(this, first, clock);
        String text = ofOneModule
                ? words.say("required.module", first.institution().name(), words.due(first.lastDay()))
                : words.say("required.all", open.size(), words.due(first.lastDay()));
        add(new Span(text), new Span(" "));
        if (ofOneModule
                && open.stream().anyMatch(required -> !required.assignment().testOut())) {
            add(new Span(words.say("required.no-test-out")), new Span(" "));
        }
        add(new Anchor(Routes.REQUIREMENTS, words.say("required.more")));
    }

    /// Everything that is open for somebody, with the first day on which something is due.
    public static RequiredNote ofEverything(RequirementService requirements, Optional<PersonId> person, Clock clock) {
        return new RequiredNote(person.map(requirements::open).orElse(List.of()), clock, false);
    }

    /// What is open for somebody in one module, and whether the test before can replace its lessons.
    public static RequiredNote of(
            ModuleId module, RequirementService requirements, Optional<PersonId> person, Clock clock) {
        List<Required> open = person.map(requirements::open).orElse(List.of()).stream()
                .filter(required -> required.requirement().key().module().equals(module))
                .toList();
        return new RequiredNote(open, clock, true);
    }
}
