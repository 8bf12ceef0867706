package org.mindgap.teaching;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.Group;
import org.mindgap.people.PersonId;
import org.mindgap.progress.Ledger;
import org.mindgap.quiz.TestPair;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Lets tests into a group's means ten people at a time, and none out again, so that no subtraction isolates fewer.
///
/// The rule and its limits stand in `src/docs/decisions/0010-groups-and-gain.md`.
@Component
class Counting {
    /// Fewer people than this are in no number and in no difference of two.
    static final int FEWEST = 10;

    private final CountedPairs stored;
    private final Ledger ledger;
    private final Clock clock;

    Counting(CountedPairs stored, Ledger ledger, Clock clock) {
        this.stored = stored;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Who is in the means, and who of the given pairs waits for others.
    record Standing(List<CountedPair> counted, List<TestPair> waiting) {}

    @Transactional(propagation = Propagation.MANDATORY)
    Standing settle(Group group, List<TestPair> pairs) {
        Standing before = standing(group, pairs);
        if (due(before).isEmpty()) {
            return before;
        }
        // Two readers at once must not count the same people in two blocks: they queue up behind the group's maker.
        ledger.lock(group.madeBy());
        Standing locked = standing(group, pairs);
        Instant now = clock.instant();
        due(locked).forEach(counted -> stored.insert(group.id(), counted, now));
        return standing(group, pairs);
    }

    private Standing standing(Group group, List<TestPair> pairs) {
        List<CountedPair> counted = stored.of(group.id());
        Map<PersonId, PersonId> owners =
                ledger.owners(pairs.stream().map(TestPair::person).toList());
        Set<Key> known = counted.stream()
                .map(each -> new Key(
                        owners.getOrDefault(each.pair().person(), each.pair().person()),
                        each.pair().module()))
                .collect(Collectors.toSet());
        List<TestPair> waiting = pairs.stream()
                .filter(pair -> !known.contains(new Key(pair.person(), pair.module())))
                .toList();
        return new Standing(counted, waiting);
    }

    private static List<CountedPair> due(Standing standing) {
        Map<ModuleId, List<TestPair>> waiting = standing.waiting().stream()
                .collect(Collectors.groupingBy(TestPair::module, LinkedHashMap::new, Collectors.toList()));
        List<CountedPair> due = new ArrayList<>();
        waiting.forEach((module, pairs) -> {
            if (pairs.size() >= FEWEST) {
                int block = newest(standing.counted(), module) + 1;
                pairs.forEach(pair -> due.add(new CountedPair(pair, block)));
            }
        });
        return due;
    }

    private static int newest(List<CountedPair> counted, ModuleId module) {
        return counted.stream()
                .filter(each -> each.pair().module().equals(module))
                .mapToInt(CountedPair::block)
                .max()
                .orElse(0);
    }

    private record Key(PersonId person, ModuleId module) {}
}
