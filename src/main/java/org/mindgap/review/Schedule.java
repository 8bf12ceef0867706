package org.mindgap.review;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mindgap.curriculum.ModuleId;

/// What a learner's completed modules ask for, and when.
///
/// A step that has come stays due until a review settles it; a review settles every step of a module that has come by
/// then, so that who is late is asked once.
record Schedule(List<Completion> completions, ReviewDays days, Set<Step> settled) {
    private static final Comparator<Upcoming> SOONEST =
            Comparator.comparing(Upcoming::at).thenComparing(Upcoming::module).thenComparing(Upcoming::days);

    Schedule {
        completions = List.copyOf(completions);
        settled = Set.copyOf(settled);
    }

    /// A module and the moment of its completion.
    record Completion(ModuleId module, Instant at) {}

    /// So many days after the completion of a module.
    record Step(ModuleId module, int days) {}

    /// Every step that has come and is not settled, the one that has waited longest first.
    List<Step> due(Instant now) {
        return open().filter(open -> !open.at().isAfter(now))
                .map(open -> new Step(open.module(), open.days()))
                .toList();
    }

    /// The first steps that are still to come, one a module, the soonest first.
    List<Upcoming> upcoming(Instant now) {
        return completions.stream()
                .map(Completion::module)
                .distinct()
                .flatMap(module -> open()
                        .filter(open -> open.module().equals(module))
                        .filter(open -> open.at().isAfter(now))
                        .findFirst()
                        .stream())
                .sorted(SOONEST)
                .toList();
    }

    private Stream<Upcoming> open() {
        return completions.stream()
                .flatMap(completion -> days.days().stream()
                        .filter(day -> !settled.contains(new Step(completion.module(), day)))
                        .map(day -> new Upcoming(
                                completion.module(), day, completion.at().plus(Duration.ofDays(day)))))
                .sorted(SOONEST);
    }
}
