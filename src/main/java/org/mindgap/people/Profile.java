package org.mindgap.people;

import java.time.Instant;
import java.util.Set;
import org.mindgap.curriculum.Track;

/// What a person said they do, and the track they follow.
public record Profile(PersonId person, Set<ProfessionalRole> roles, Track track, Instant updated) {
    public Profile {
        roles = Set.copyOf(roles);
    }
}
