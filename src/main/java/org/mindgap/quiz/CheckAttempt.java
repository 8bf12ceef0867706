package org.mindgap.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.PersonId;

/// One try at a module's check: what was drawn, and the result once every item is answered.
public record CheckAttempt(
        UUID id,
        PersonId person,
        ModuleId module,
        List<ItemId> items,
        Instant startedAt,
        Optional<CheckResult> result) {
    public CheckAttempt {
        items = List.copyOf(items);
    }

    /// Points out of the number of items, and whether they sufficed.
    public record CheckResult(double points, int of, boolean passed, Instant finishedAt) {}
}
