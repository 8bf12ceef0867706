package org.mindgap.institution;

import java.time.Instant;
import java.util.Optional;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;

/// Somebody's place in an institution.
///
/// @param ended when they left or were removed; empty while they belong to it
public record Member(
        InstitutionId institution, PersonId person, InstitutionRole role, Instant joined, Optional<Instant> ended) {
    public boolean isCurrent() {
        return ended.isEmpty();
    }
}
