package org.mindgap.assignment;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A page of what one assignment requires of people within somebody's reach.
///
/// @param counts how many requirements there are in each state, whatever is filtered
/// @param matching how many match the filter
/// @param rows one page of them, in order
public record AssignmentSheet(Map<RequirementState, Integer> counts, int matching, List<Row> rows) {
    /// How many rows a page has.
    public static final int PAGE = 50;

    public AssignmentSheet {
        counts = Map.copyOf(counts);
        rows = List.copyOf(rows);
    }

    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int pages() {
        return Math.max(1, (matching + PAGE - 1) / PAGE);
    }

    /// What is required of one person.
    ///
    /// @param changes oldest first
    public record Row(
            PersonLine person, Requirement requirement, RequirementState state, List<RequirementChange> changes) {
        public Row {
            changes = List.copyOf(changes);
        }
    }

    /// By what rows are sorted.
    public enum Order {
        PERSON,
        DUE,
        STATE
    }

    /// Which page of which rows.
    ///
    /// @param state empty: any
    /// @param name part of a name or an address; empty: any
    /// @param page from 1; beyond the last one there are no rows
    public record Query(Optional<RequirementState> state, String name, Order order, boolean descending, int page) {
        public static final Query ALL = new Query(Optional.empty(), "", Order.PERSON, false, 1);
    }
}
