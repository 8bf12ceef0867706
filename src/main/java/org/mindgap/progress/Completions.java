package org.mindgap.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Completes modules: a consequence of what stands in the ledger, and of nothing else.
///
/// A module is complete once its check was passed and either all of its lessons were finished or the test before them
/// was passed at the same bar. What was completed stays so. Passing the check again, four weeks or more after the
/// module
/// was last completed or renewed, renews it; whoever tested out and finishes the lessons later completes it by them
/// too.
@Service
public class Completions {
    /// How long after a completion the check has to be passed for a renewal; sooner it is practice.
    public static final Duration RENEWAL_AFTER = Duration.ofDays(28);

    private static final String BY_LESSONS = "lessons";
    private static final String BY_TEST = "test-out";

    private final Ledger ledger;
    private final CompletedModules completed;
    private final ObjectProvider<ContentVersion> version;
    private final ApplicationEventPublisher events;

    Completions(
            Ledger ledger,
            CompletedModules completed,
            ObjectProvider<ContentVersion> version,
            ApplicationEventPublisher events) {
        this.events = events;
        this.ledger = ledger;
        this.completed = completed;
        this.version = version;
    }

    /// Completes a module or renews its completion if that is due; in the transaction of what made it due.
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(PersonId person, CourseModule module) {
        List<LedgerEntry> history = ledger.history(person);
        List<LedgerEntry> before = completionsIn(history, module.id());
        Optional<LedgerEntry> check = passedCheck(history, module.id());
        if (check.isEmpty()) {
            return;
        }
        boolean allRead = hasFinishedTheLessons(history, module);
        if (before.stream().noneMatch(entry -> by(entry).equals(BY_LESSONS))) {
            Optional<LedgerEntry> test = passedBefore(history, module.id());
            if (allRead) {
                record(person, module.id(), EventKind.MODULE_COMPLETED, attemptOf(check.get()), BY_LESSONS, "");
                return;
            }
            if (before.isEmpty() && test.isPresent()) {
                String tested = attemptOf(test.get());
                record(person, module.id(), EventKind.MODULE_COMPLETED, attemptOf(check.get()), BY_TEST, tested);
                return;
            }
        }
        renew(person, module, history, before);
    }

    private void renew(PersonId person, CourseModule module, List<LedgerEntry> history, List<LedgerEntry> before) {
        if (before.isEmpty()) {
            return;
        }
        LedgerEntry newest = before.getLast();
        Instant opens = newest.happenedAt().plus(RENEWAL_AFTER);
        history.stream()
                .filter(entry -> entry.kind() == EventKind.CHECK_FINISHED && isPassed(entry, module.id(), "CHECK"))
                .filter(entry -> !entry.happenedAt().isBefore(opens))
                .findFirst()
                .ifPresent(check ->
                        record(person, module.id(), EventKind.MODULE_RENEWED, attemptOf(check), by(newest), ""));
    }

    private void record(PersonId person, ModuleId module, EventKind kind, String attempt, String by, String test) {
        Map<String, String> facts = new TreeMap<>(Map.of("attempt", attempt, "by", by));
        if (!test.isEmpty()) {
            facts.put("test", test);
        }
        ContentVersion served = version.getIfAvailable();
        String content = served == null ? Happening.NO_CONTENT : served.hash();
        LedgerEntry entry =
                ledger.append(person, new Happening(UUID.randomUUID(), kind, module.value(), content, facts));
        Completion completion = new Completion(
                person,
                entry.person(),
                entry.seq(),
                module,
                entry.happenedAt(),
                by.equals(BY_LESSONS) ? Completion.Way.LESSONS : Completion.Way.TEST_OUT,
                kind == EventKind.MODULE_RENEWED,
                content);
        completed.insert(completion);
        events.publishEvent(new ModuleCompleted(completion));
    }

    /// Every completion and renewal of one person, oldest first.
    @Transactional(readOnly = true)
    public List<Completion> of(PersonId person) {
        return completed.of(person);
    }

    @Transactional(readOnly = true)
    public boolean isComplete(PersonId person, ModuleId module) {
        return isIn(ledger.history(person), EventKind.MODULE_COMPLETED, module);
    }

    /// How many of these people completed each module; a module that nobody completed is missing.
    @Transactional(readOnly = true)
    public Map<ModuleId, Integer> completed(Collection<PersonId> people) {
        return people.isEmpty() ? Map.of() : completed.count(people);
    }

    @Transactional(readOnly = true)
    public boolean hasFinishedALesson(PersonId person, ModuleId module) {
        return ledger.history(person).stream()
                .anyMatch(entry -> entry.kind() == EventKind.LESSON_FINISHED
                        && entry.subject().startsWith(module + "/"));
    }

    @Transactional(readOnly = true)
    public boolean hasFinishedTheLessons(PersonId person, CourseModule module) {
        return hasFinishedTheLessons(ledger.history(person), module);
    }

    private static boolean hasFinishedTheLessons(List<LedgerEntry> history, CourseModule module) {
        Set<String> finished = history.stream()
                .filter(entry -> entry.kind() == EventKind.LESSON_FINISHED)
                .map(LedgerEntry::subject)
                .collect(Collectors.toSet());
        return module.lessons().stream()
                .allMatch(lesson -> finished.contains(lesson.id().toString()));
    }

    private static boolean isIn(List<LedgerEntry> history, EventKind kind, ModuleId module) {
        return history.stream()
                .anyMatch(entry -> entry.kind() == kind && entry.subject().equals(module.value()));
    }

    private static Optional<LedgerEntry> passedBefore(List<LedgerEntry> history, ModuleId module) {
        return passed(history, module, EventKind.TEST_FINISHED, "BEFORE");
    }

    private static Optional<LedgerEntry> passedCheck(List<LedgerEntry> history, ModuleId module) {
        return passed(history, module, EventKind.CHECK_FINISHED, "CHECK");
    }

    /// A result that was passed, or is since a withdrawn item was credited; checks say no occasion themselves.
    private static Optional<LedgerEntry> passed(
            List<LedgerEntry> history, ModuleId module, EventKind finished, String occasion) {
        return history.stream()
                .filter(entry -> entry.kind() == finished || entry.kind() == EventKind.ITEM_CREDITED)
                .filter(entry -> isPassed(entry, module, occasion))
                .findFirst();
    }

    private static boolean isPassed(LedgerEntry entry, ModuleId module, String occasion) {
        return entry.subject().equals(module.value())
                && "true".equals(entry.facts().get("passed"))
                && occasion.equals(entry.facts().getOrDefault("occasion", "CHECK"));
    }

    private static List<LedgerEntry> completionsIn(List<LedgerEntry> history, ModuleId module) {
        return history.stream()
                .filter(entry -> entry.kind() == EventKind.MODULE_COMPLETED || entry.kind() == EventKind.MODULE_RENEWED)
                .filter(entry -> entry.subject().equals(module.value()))
                .toList();
    }

    /// Modules that were completed before there was a test before were so by the check; they count as by lessons.
    private static String by(LedgerEntry completion) {
        return completion.facts().getOrDefault("by", BY_LESSONS);
    }

    private static String attemptOf(LedgerEntry entry) {
        return entry.facts().getOrDefault("attempt", "");
    }
}
