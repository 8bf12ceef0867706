package org.mindgap.rights;

import java.time.Instant;
import java.util.Optional;
import org.mindgap.institution.Institution;
import org.mindgap.people.PersonId;
import org.mindgap.people.PersonName;
import org.mindgap.progress.AdministrationKind;

/// Somebody looked at a person's record, or took a list or evidence with them in which the person may be.
///
/// @param name of whoever did it, if they have one
public record Disclosure(
        Institution institution, Instant at, AdministrationKind kind, PersonId actor, Optional<PersonName> name) {}
