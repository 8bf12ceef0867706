package org.mindgap.conversation;

import java.time.Instant;
import java.util.UUID;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.curriculum.Track;
import org.mindgap.people.PersonId;

/// What somebody handed in on their half of a module's case; it is never changed.
///
/// @param side the clinical or the technical one, whose half it is
/// @param version counted from 1 for each person and module
public record Recommendation(
        UUID id, PersonId person, ModuleId module, Track side, int version, String words, Instant handedInAt) {
    public static final int LONGEST = 4000;
}
