package org.mindgap.report;

import java.util.EnumMap;
import java.util.Map;
import org.mindgap.assignment.RequirementState;

/// How many requirements stand how.
///
/// @param people whose requirements these are
/// @param onTime of the completed and expired, those first completed before they were late
public record Standing(long people, Map<RequirementState, Long> counts, long onTime) {
    public static final Standing NONE = new Standing(0, Map.of(), 0);

    public Standing {
        counts = Map.copyOf(counts);
    }

    public long of(RequirementState state) {
        return counts.getOrDefault(state, 0L);
    }

    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /// Adds up rows of one state each.
    static final class Sum {
        private final Map<RequirementState, Long> counts = new EnumMap<>(RequirementState.class);
        private long onTime;
        private long people;

        void add(RequirementState state, long count, long inTime) {
            counts.merge(state, count, Long::sum);
            onTime += inTime;
        }

        void people(long count) {
            people = count;
        }

        Standing standing() {
            return new Standing(people, counts, onTime);
        }
    }
}
