package org.mindgap.quiz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.PersonId;
import org.mindgap.progress.Ledger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds who finished both tests of a module, for many people at once.
@Service
public class TestPairs {
    private final Attempts attempts;
    private final Ledger ledger;

    TestPairs(Attempts attempts, Ledger ledger) {
        this.attempts = attempts;
        this.ledger = ledger;
    }

    /// One pair for each person and module at most: the first test before, and the first one with the other form after
    /// it. What somebody did as a guest counts as theirs.
    @Transactional(readOnly = true)
    public List<TestPair> of(Collection<PersonId> people) {
        Map<PersonId, PersonId> owners = ledger.owners(people);
        if (owners.isEmpty()) {
            return List.of();
        }
        Map<Key, List<Attempt>> tests = new LinkedHashMap<>();
        for (Attempt attempt : attempts.finishedTests(owners.keySet())) {
            PersonId owner = owners.getOrDefault(attempt.person(), attempt.person());
            attempt.module()
                    .ifPresent(module -> tests.computeIfAbsent(new Key(owner, module), missing -> new ArrayList<>())
                            .add(attempt));
        }
        List<TestPair> pairs = new ArrayList<>();
        tests.forEach((key, finished) -> pair(key, finished).ifPresent(pairs::add));
        return List.copyOf(pairs);
    }

    private static Optional<TestPair> pair(Key key, List<Attempt> finished) {
        return finished.stream()
                .filter(attempt -> attempt.occasion() == Occasion.BEFORE)
                .findFirst()
                .flatMap(before -> finished.stream()
                        .skip(finished.indexOf(before))
                        .filter(attempt -> attempt.occasion() == Occasion.AFTER
                                && !attempt.form().equals(before.form()))
                        .findFirst()
                        .map(after -> new TestPair(
                                key.person(),
                                key.module(),
                                before.form().orElseThrow(),
                                before.result().orElseThrow().share(),
                                after.result().orElseThrow().share())));
    }

    private record Key(PersonId person, ModuleId module) {}
}
