package org.mindgap.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.curriculum.Form;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.PersonId;

/// A set of items that somebody answers together, and the result once every item is answered.
///
/// @param module empty for a review, which mixes modules
/// @param form for a test before or after
public record Attempt(
        UUID id,
        PersonId person,
        Occasion occasion,
        Optional<ModuleId> module,
        Optional<Form> form,
        List<ItemId> items,
        Instant startedAt,
        Optional<Result> result) {
    public Attempt {
        items = List.copyOf(items);
    }

    Attempt with(Result reached) {
        return new Attempt(id, person, occasion, module, form, items, startedAt, Optional.of(reached));
    }

    public boolean isOpen() {
        return result.isEmpty();
    }

    /// Points out of the number of items, and whether they sufficed.
    public record Result(double points, int of, boolean passed, Instant finishedAt) {
        public double share() {
            return points / of;
        }
    }
}
