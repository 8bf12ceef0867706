package org.mindgap.assignment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.curriculum.Track;
import org.mindgap.people.GroupId;
import org.mindgap.people.PersonId;

/// An assignment as somebody is writing it; nothing in it is checked yet.
///
/// @param validMonths empty: a completion counts for good
/// @param renewalDays how many days before the end the renewal opens; needed with `validMonths`
public record Draft(
        List<ModuleId> modules,
        Set<GroupId> groups,
        Set<PersonId> people,
        Optional<Due> due,
        Optional<Track> track,
        boolean testOut,
        Optional<Integer> validMonths,
        Optional<Integer> renewalDays,
        String reason) {
    public Draft {
        modules = List.copyOf(modules);
        groups = Set.copyOf(groups);
        people = Set.copyOf(people);
        reason = reason.strip();
    }
}
