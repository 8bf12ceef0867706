package org.mindgap.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mindgap.institution.Institution;

/// What is required of a learner, as they see it.
///
/// @param changes extensions and exemptions with their reasons, oldest first
public record Required(
        Requirement requirement, Assignment assignment, Institution institution, List<RequirementChange> changes) {
    public Required {
        changes = List.copyOf(changes);
    }

    public RequirementState state(Instant now) {
        return requirement.state(now);
    }

    /// The last day that is on time, by the institution's clock.
    public LocalDate lastDay() {
        return Due.lastDayBefore(requirement.due(), institution.zone());
    }

    /// From when on it can be renewed; empty where nothing ends.
    public Optional<Instant> renewalOpens() {
        return requirement
                .validUntil()
                .flatMap(until ->
                        assignment.validity().map(validity -> validity.renewalOpens(until, institution.zone())));
    }
}
