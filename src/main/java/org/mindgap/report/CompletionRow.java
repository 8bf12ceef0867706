package org.mindgap.report;

import java.time.Instant;
import java.util.Optional;
import org.mindgap.assignment.AssignmentId;
import org.mindgap.assignment.RequirementState;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.PersonId;

/// One person and one module that is required of them: completion and dates, and nothing about answers.
///
/// @param name empty where there is none, or none any more
/// @param due the first moment that is late
/// @param extended whether they were given more time
public record CompletionRow(
        PersonId person,
        Optional<String> name,
        Optional<String> email,
        ModuleId module,
        AssignmentId assignment,
        Instant due,
        Optional<Instant> started,
        Optional<Instant> firstFulfilled,
        Optional<Instant> fulfilled,
        Optional<Instant> validUntil,
        RequirementState state,
        boolean extended) {
    public boolean isOnTime() {
        return firstFulfilled.filter(first -> first.isBefore(due)).isPresent();
    }
}
