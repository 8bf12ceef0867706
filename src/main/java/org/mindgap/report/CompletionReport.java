package org.mindgap.report;

import java.time.Instant;
import java.util.List;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.GroupId;

/// What a report shows: everything together, by group, by module, and a page of rows.
///
/// @param at the moment for which it is true
/// @param matching how many rows there are on all pages
public record CompletionReport(
        Instant at,
        Standing all,
        List<OfGroup> groups,
        List<OfModule> modules,
        List<CompletionRow> rows,
        long matching) {
    public CompletionReport {
        groups = List.copyOf(groups);
        modules = List.copyOf(modules);
        rows = List.copyOf(rows);
    }

    /// How many pages there are, at least one.
    public int pages() {
        return (int) Math.max(1, (matching + CompletionFilter.PAGE - 1) / CompletionFilter.PAGE);
    }

    /// A group with all groups below it.
    ///
    /// @param depth 0 for a group at the top of what is within reach
    public record OfGroup(GroupId group, String name, int depth, Standing standing) {}

    public record OfModule(ModuleId module, Standing standing) {}
}
