package org.mindgap.lesson;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Lesson;
import org.mindgap.curriculum.LessonId;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.progress.LedgerEntry;

/// How far somebody has come: what follows from the ledger, and nothing else.
///
/// @param passed the modules whose check was passed, complete or not
/// @param testedOut the modules whose test before was passed, so that the check alone completes them
public record Journey(
        Set<LessonId> opened,
        Set<LessonId> finished,
        Map<ModuleId, Instant> completed,
        Set<ModuleId> passed,
        Set<ModuleId> testedOut) {
    public static final Journey NOT_BEGUN = new Journey(Set.of(), Set.of(), Map.of(), Set.of(), Set.of());

    public Journey {
        opened = Set.copyOf(opened);
        finished = Set.copyOf(finished);
        completed = Map.copyOf(completed);
        passed = Set.copyOf(passed);
        testedOut = Set.copyOf(testedOut);
    }

    static Journey of(List<LedgerEntry> history) {
        Set<LessonId> opened = new HashSet<>();
        Set<LessonId> finished = new HashSet<>();
        Map<ModuleId, Instant> completed = new HashMap<>();
        Set<ModuleId> passed = new HashSet<>();
        Set<ModuleId> testedOut = new HashSet<>();
        for (LedgerEntry entry : history) {
            switch (entry.kind()) {
                case LESSON_OPENED -> opened.add(LessonId.parse(entry.subject()));
                case LESSON_FINISHED -> finished.add(LessonId.parse(entry.subject()));
                case MODULE_COMPLETED -> completed.putIfAbsent(new ModuleId(entry.subject()), entry.happenedAt());
                case CHECK_FINISHED, TEST_FINISHED, ITEM_CREDITED -> {
                    if ("true".equals(entry.facts().get("passed"))) {
                        switch (entry.facts().getOrDefault("occasion", "CHECK")) {
                            case "CHECK" -> passed.add(new ModuleId(entry.subject()));
                            case "BEFORE" -> testedOut.add(new ModuleId(entry.subject()));
                            default -> {
                                // Neither a test after nor a review decides about a module.
                            }
                        }
                    }
                }
                default -> {
                    // Everything else says nothing about how far somebody has come.
                }
            }
        }
        return new Journey(opened, finished, completed, passed, testedOut);
    }

    public boolean isFinished(LessonId lesson) {
        return finished.contains(lesson);
    }

    public boolean isComplete(ModuleId module) {
        return completed.containsKey(module);
    }

    public boolean hasPassedTheCheck(ModuleId module) {
        return passed.contains(module);
    }

    /// Whether the check is all that is missing, because the test before was passed.
    public boolean mayTestOut(ModuleId module) {
        return testedOut.contains(module) && !isComplete(module) && !hasPassedTheCheck(module);
    }

    /// The first lesson of a module that is not finished.
    public Optional<Lesson> next(CourseModule module) {
        return module.lessons().stream()
                .filter(lesson -> !isFinished(lesson.id()))
                .findFirst();
    }

    public int minutesLeft(CourseModule module) {
        return module.lessons().stream()
                .filter(lesson -> !isFinished(lesson.id()))
                .mapToInt(Lesson::minutes)
                .sum();
    }

    /// The share of a module's steps that are done: its lessons, and its check.
    public double share(CourseModule module) {
        long done = module.lessons().stream()
                        .filter(lesson -> isFinished(lesson.id()))
                        .count()
                + (hasPassedTheCheck(module.id()) ? 1 : 0);
        return isComplete(module.id()) ? 1 : done / (double) (module.lessons().size() + 1);
    }
}
