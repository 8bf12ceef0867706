package org.mindgap.assignment;

import java.time.Instant;
import java.util.Optional;
import org.mindgap.people.InstitutionId;

/// What one person is required to do for one assignment, and what came of it.
///
/// @param required since when
/// @param due the first moment that is late
/// @param started when the module was first opened or tried, after or before it was required
/// @param firstFulfilled the first completion that counts
/// @param fulfilled the newest completion that counts
/// @param validUntil until when the newest completion counts; empty: for good, or there is none
/// @param ended when it was no longer required
public record Requirement(
        RequirementKey key,
        InstitutionId institution,
        Instant required,
        Instant due,
        Optional<Instant> started,
        Optional<Instant> firstFulfilled,
        Optional<Instant> fulfilled,
        Optional<Instant> validUntil,
        boolean exempt,
        Optional<Instant> ended) {
    public boolean isCurrent() {
        return ended.isEmpty();
    }

    Requirement endedAtOnce() {
        return new Requirement(
                key,
                institution,
                required,
                due,
                started,
                firstFulfilled,
                fulfilled,
                validUntil,
                exempt,
                Optional.of(required));
    }

    public RequirementState state(Instant now) {
        return RequirementState.of(this, now);
    }

    /// Whether it was first fulfilled before it was late.
    public boolean isOnTime() {
        return firstFulfilled.filter(first -> first.isBefore(due)).isPresent();
    }
}
