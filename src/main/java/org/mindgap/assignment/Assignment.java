package org.mindgap.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.curriculum.Track;
import org.mindgap.people.GroupId;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;

/// What an institution requires of groups and people.
///
/// @param modules in the order in which they are meant to be read
/// @param groups each with all groups below it, whoever is in them now or later
/// @param people named one by one
/// @param track the side from which it is meant to be read; empty: the learner's own
/// @param testOut whether passing the test before counts in place of the lessons
/// @param validity empty: a completion counts for good
/// @param reason why, in the words that learners read
/// @param ended when nobody was required any more
public record Assignment(
        AssignmentId id,
        InstitutionId institution,
        List<ModuleId> modules,
        Set<GroupId> groups,
        Set<PersonId> people,
        Due due,
        Optional<Track> track,
        boolean testOut,
        Optional<Validity> validity,
        String reason,
        PersonId madeBy,
        Instant made,
        Optional<Instant> ended) {
    public static final int LONGEST_REASON = 500;

    public Assignment {
        modules = List.copyOf(modules);
        groups = Set.copyOf(groups);
        people = Set.copyOf(people);
    }

    public boolean isCurrent() {
        return ended.isEmpty();
    }
}
