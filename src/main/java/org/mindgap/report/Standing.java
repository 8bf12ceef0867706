package org.mindgap.report;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.mindgap.assignment.RequirementState;

/// How many requirements stand how.
///
/// @param people whose requirements these are
/// @param onTime of those that were completed once, how many were so before they were late
/// @param nextDue the next last moment of those that are still to be done
public record Standing(long people, Map<RequirementState, Long> counts, long onTime, Optional<Instant> nextDue) {
    public static final Standing NONE = new Standing(0, Map.of(), 0, Optional.empty());

    public Standing {
        counts = Map.copyOf(counts);
    }

    public long of(RequirementState state) {
        return counts.getOrDefault(state, 0L);
    }

    /// How many requirements there are in any state.
    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
