package org.mindgap.institution;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.people.PersonId;

/// A file of people that was applied, and what came of it so far.
///
/// @param accepted how many came
/// @param open how many can still come
public record AppliedFile(
        UUID id,
        String fileName,
        PersonId madeBy,
        Instant made,
        Optional<Instant> undone,
        int invited,
        int accepted,
        int open) {}
