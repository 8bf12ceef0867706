package org.mindgap.progress;

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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Completes modules: a consequence of what stands in the ledger, and of nothing else.
///
/// A module is complete once its check was passed and either all of its lessons were finished or the test before them
/// was passed at the same bar. What was completed stays so.
@Service
public class Completions {
    private final Ledger ledger;
    private final CompletedModules completed;
    private final ObjectProvider<ContentVersion> version;

    Completions(Ledger ledger, CompletedModules completed, ObjectProvider<ContentVersion> version) {
        this.ledger = ledger;
        this.completed = completed;
        this.version = version;
    }

    /// Completes a module if it is due; in the transaction of what made it due.
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(PersonId person, CourseModule module) {
        List<LedgerEntry> history = ledger.history(person);
        if (isIn(history, EventKind.MODULE_COMPLETED, module.id())) {
            return;
        }
        Optional<LedgerEntry> check = passedCheck(history, module.id());
        Optional<LedgerEntry> before = passedBefore(history, module.id());
        boolean allRead = hasFinishedTheLessons(history, module);
        if (check.isEmpty() || !(allRead || before.isPresent())) {
            return;
        }
        Map<String, String> facts = new TreeMap<>();
        facts.put("attempt", check.get().facts().getOrDefault("attempt", ""));
        facts.put("by", allRead ? "lessons" : "test-out");
        if (!allRead) {
            facts.put("test", before.get().facts().getOrDefault("attempt", ""));
        }
        ContentVersion served = version.getIfAvailable();
        LedgerEntry entry = ledger.append(
                person,
                new Happening(
                        UUID.randomUUID(),
                        EventKind.MODULE_COMPLETED,
                        module.id().value(),
                        served == null ? Happening.NO_CONTENT : served.hash(),
                        facts));
        completed.insert(person, module.id(), entry.happenedAt());
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
                .filter(entry -> entry.subject().equals(module.value())
                        && "true".equals(entry.facts().get("passed"))
                        && occasion.equals(entry.facts().getOrDefault("occasion", "CHECK")))
                .findFirst();
    }
}
