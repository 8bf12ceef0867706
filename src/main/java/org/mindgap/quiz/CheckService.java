package org.mindgap.quiz;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.ModuleCheck;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.curriculum.Track;
import org.mindgap.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Draws the checks of modules; attempts are unlimited and all are kept.
@Service
public class CheckService {
    /// Of how many earlier attempts the items are avoided.
    private static final int REMEMBERED = 2;

    private final AttemptService attempts;
    private final Courses courses;

    CheckService(AttemptService attempts, Courses courses) {
        this.attempts = attempts;
        this.courses = courses;
    }

    /// The attempt that is still open, or a new one.
    ///
    /// @throws IllegalArgumentException if there is no such module
    @Transactional
    public Attempt start(PersonId person, ModuleId module, Track track) {
        List<Attempt> before = attempts.of(person, Occasion.CHECK, module);
        Optional<Attempt> open = before.stream().filter(Attempt::isOpen).findFirst();
        if (open.isPresent()) {
            return open.get();
        }
        ModuleCheck check = courses.in(Locale.ENGLISH)
                .module(module)
                .orElseThrow(() -> new IllegalArgumentException("There is no module " + module))
                .check();
        Set<ItemId> seen = before.stream()
                .limit(REMEMBERED)
                .flatMap(attempt -> attempt.items().stream())
                .collect(Collectors.toSet());
        UUID id = UUID.randomUUID();
        List<ItemId> items = CheckDraw.draw(
                check.bankFor(track),
                check.draw(),
                seen,
                new Random(id.getMostSignificantBits() ^ id.getLeastSignificantBits()));
        return attempts.begin(id, person, Occasion.CHECK, Optional.of(module), Optional.empty(), items);
    }
}
