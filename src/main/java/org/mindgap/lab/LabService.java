package org.mindgap.lab;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.mindgap.curriculum.LabId;
import org.mindgap.people.PersonId;
import org.mindgap.progress.ContentVersion;
import org.mindgap.progress.EventKind;
import org.mindgap.progress.Happening;
import org.mindgap.progress.Ledger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps tries at the tasks of labs; all are kept, and the best one is what counts.
@Service
public class LabService {
    private final LabTries tries;
    private final Ledger ledger;
    private final ContentVersion content;
    private final Clock clock;

    LabService(LabTries tries, Ledger ledger, ContentVersion content, Clock clock) {
        this.tries = tries;
        this.ledger = ledger;
        this.content = content;
        this.clock = clock;
    }

    /// Keeps a try that the lab's engine gave a score from 0 to 1; the same id again changes nothing.
    @Transactional
    public void keep(UUID id, PersonId person, LabId lab, String task, String response, String state, double score) {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("A score lies between 0 and 1, unlike " + score);
        }
        LabTry tried = new LabTry(id, person, lab, task, response, state, score, clock.instant());
        if (tries.insert(tried)) {
            ledger.append(
                    person,
                    new Happening(id, EventKind.LAB_TASK_TRIED, lab.value(), content.hash(), Map.of("task", task)));
        }
    }

    /// The best try at each task of a lab; of equals the first.
    @Transactional(readOnly = true)
    public Map<String, LabTry> best(PersonId person, LabId lab) {
        Map<String, LabTry> best = new HashMap<>();
        tries.of(ledger.pseudonyms(person), lab)
                .forEach(tried ->
                        best.merge(tried.task(), tried, (before, now) -> now.score() > before.score() ? now : before));
        return best;
    }
}
