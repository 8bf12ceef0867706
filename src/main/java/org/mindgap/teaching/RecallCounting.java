package org.mindgap.teaching;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mindgap.people.Group;
import org.mindgap.people.PersonId;
import org.mindgap.progress.Ledger;
import org.mindgap.review.PersonRecall;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Lets reviews into a group's means by the same rule as [Counting]: ten people at a time, and none out again.
@Component
class RecallCounting {
    private final CountedRecalls stored;
    private final Ledger ledger;
    private final Clock clock;

    RecallCounting(CountedRecalls stored, Ledger ledger, Clock clock) {
        this.stored = stored;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    List<CountedRecall> settle(Group group, List<PersonRecall> recalls) {
        List<CountedRecall> before = stored.of(group.id());
        if (due(before, recalls).isEmpty()) {
            return before;
        }
        ledger.lock(group.madeBy());
        Instant now = clock.instant();
        due(stored.of(group.id()), recalls).forEach(counted -> stored.insert(group.id(), counted, now));
        return stored.of(group.id());
    }

    private List<CountedRecall> due(List<CountedRecall> counted, List<PersonRecall> recalls) {
        Map<PersonId, PersonId> owners =
                ledger.owners(recalls.stream().map(PersonRecall::person).collect(Collectors.toSet()));
        Map<Integer, List<PersonRecall>> byDays = recalls.stream()
                .collect(Collectors.groupingBy(each -> each.recall().days(), TreeMap::new, Collectors.toList()));
        List<CountedRecall> due = new ArrayList<>();
        byDays.forEach((days, all) -> {
            List<CountedRecall> known =
                    counted.stream().filter(each -> each.days() == days).toList();
            Set<PersonId> people = known.stream()
                    .map(each -> owners.getOrDefault(each.person(), each.person()))
                    .collect(Collectors.toSet());
            List<PersonRecall> waiting =
                    all.stream().filter(each -> !people.contains(each.person())).toList();
            if (waiting.size() >= Counting.FEWEST) {
                int block = known.stream().mapToInt(CountedRecall::block).max().orElse(0) + 1;
                waiting.forEach(each -> due.add(
                        new CountedRecall(each.person(), days, each.recall().share(), block)));
            }
        });
        return due;
    }
}
