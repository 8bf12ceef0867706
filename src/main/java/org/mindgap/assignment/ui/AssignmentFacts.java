package org.mindgap.assignment.ui;

import com.vaadin.flow.component.html.DescriptionList;
import org.mindgap.assignment.Assignment;

/// What an assignment says.
class AssignmentFacts extends DescriptionList {
    AssignmentFacts(Assignment assignment, AssignmentWords words) {
        addClassName("facts");
        fact(words, "assignment.why", assignment.reason());
        fact(words, "assignments.due", words.due(assignment.due()));
        fact(
                words,
                "assignment.counts",
                words.say(assignment.testOut() ? "assignment.test-out-yes" : "assignment.test-out-no"));
        assignment.track().ifPresent(track -> fact(words, "assign.side", words.track(track)));
        fact(
                words,
                "assignment.validity",
                assignment
                        .validity()
                        .map(validity -> words.say("assignment.valid", validity.months(), validity.renewalDays()))
                        .orElseGet(() -> words.say("assignment.valid-for-good")));
        fact(words, "assignment.made", words.date(assignment.made()));
        assignment.ended().ifPresent(ended -> fact(words, "assignment.ended", words.date(ended)));
    }

    private void fact(AssignmentWords words, String key, String value) {
        add(new Term(words.say(key)), new Description(value));
    }
}
