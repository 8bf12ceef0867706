package org.mindgap.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.GroupId;
import org.mindgap.people.PersonId;
import org.mindgap.progress.Completion;

/// Everything about one person from which requirements follow.
///
/// @param joined when they joined the institution, the last time
/// @param membership their ways into and out of the institution
/// @param groups their ways into and out of groups, by the group that an assignment targets
/// @param completions of any module, oldest first
/// @param started when they first opened or tried each module
/// @param changes by the requirement, oldest first
record History(
        PersonId person,
        Optional<Instant> joined,
        List<Move> membership,
        Map<GroupId, List<Move>> groups,
        List<Completion> completions,
        Map<ModuleId, Instant> started,
        Map<RequirementKey, List<RequirementChange>> changes) {
    /// Somebody came into a place or left it.
    record Move(Object place, boolean in, Instant at) {}

    List<Move> into(GroupId target) {
        return groups.getOrDefault(target, List.of());
    }

    List<RequirementChange> changes(RequirementKey key) {
        return changes.getOrDefault(key, List.of());
    }
}
