package org.mindgap.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mindgap.assignment.RequirementChange;
import org.mindgap.people.PersonId;
import org.mindgap.progress.Completion;

/// What is required of one person and what came of it: completion and dates, and nothing about answers.
///
/// @param called their name, or address where they gave none; empty when both are gone
/// @param completions of the modules that are required, the oldest first
public record PersonRecord(
        PersonId person, Instant at, Optional<String> called, List<Entry> requirements, List<Completion> completions) {
    public PersonRecord {
        requirements = List.copyOf(requirements);
        completions = List.copyOf(completions);
    }

    /// One thing that is required.
    ///
    /// @param reason why it is required, in the words of the assignment
    /// @param changes extensions and exemptions with their reasons, the oldest first
    public record Entry(CompletionRow row, String reason, List<RequirementChange> changes) {
        public Entry {
            changes = List.copyOf(changes);
        }
    }
}
