package org.mindgap.assignment;

import java.time.Instant;
import java.util.Optional;
import org.mindgap.people.PersonId;

/// An extension, an exemption or its end, with its reason.
///
/// @param due the new first moment that is late, for an extension
public record RequirementChange(
        RequirementKey key, ChangeKind kind, Optional<Instant> due, String reason, PersonId madeBy, Instant made) {}
