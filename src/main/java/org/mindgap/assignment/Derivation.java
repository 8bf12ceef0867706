package org.mindgap.assignment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.progress.Completion;

/// Derives what an assignment requires of somebody, and what came of it, from their history and nothing else.
///
/// @param zone the institution's clock
record Derivation(ZoneId zone) {
    /// One requirement a module; none if the assignment never covered the person.
    List<Requirement> of(Assignment assignment, History history) {
        return Coverage.of(assignment, history)
                .map(coverage -> assignment.modules().stream()
                        .map(module -> requirement(assignment, history, coverage, module))
                        .toList())
                .orElse(List.of());
    }

    private Requirement requirement(Assignment assignment, History history, Coverage coverage, ModuleId module) {
        RequirementKey key = new RequirementKey(assignment.id(), history.person(), module);
        List<Instant> counting = history.completions().stream()
                .filter(completion -> completion.module().equals(module))
                .filter(completion -> assignment.testOut() || completion.way() == Completion.Way.LESSONS)
                .map(Completion::at)
                .filter(at -> countsFrom(assignment, at, coverage.since()))
                .sorted()
                .toList();
        Optional<Instant> newest = counting.isEmpty() ? Optional.empty() : Optional.of(counting.getLast());
        return new Requirement(
                key,
                assignment.institution(),
                coverage.since(),
                due(assignment, history, coverage, key),
                Optional.ofNullable(history.started().get(module)),
                counting.stream().findFirst(),
                newest,
                newest.flatMap(at -> assignment.validity().map(validity -> validity.until(at, zone))),
                isExempt(history.changes(key)),
                coverage.ended());
    }

    /// A completion from before counts if it was still valid when the module was required.
    private boolean countsFrom(Assignment assignment, Instant completed, Instant required) {
        return assignment
                .validity()
                .map(validity -> validity.until(completed, zone).isAfter(required))
                .orElse(true);
    }

    /// The newest extension holds unless the assignment itself gives more time.
    private Instant due(Assignment assignment, History history, Coverage coverage, RequirementKey key) {
        Instant since = history.joined()
                .filter(joined -> joined.isAfter(coverage.since()))
                .orElse(coverage.since());
        Instant plain = assignment.due().lateFrom(since, zone);
        return history.changes(key).stream()
                .flatMap(change -> change.due().stream())
                .reduce((earlier, later) -> later)
                .filter(extended -> extended.isAfter(plain))
                .orElse(plain);
    }

    private static boolean isExempt(List<RequirementChange> changes) {
        return changes.stream()
                .map(RequirementChange::kind)
                .filter(kind -> kind != ChangeKind.EXTENDED)
                .reduce((earlier, later) -> later)
                .filter(kind -> kind == ChangeKind.EXEMPTED)
                .isPresent();
    }
}
