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
public record Journey(Set<LessonId> opened, Set<LessonId> finished, Map<ModuleId, Instant> completed) {
    public static final Journey NOT_BEGUN = new Journey(Set.of(), Set.of(), Map.of());

    public Journey {
        opened = Set.copyOf(opened);
        finished = Set.copyOf(finished);
        completed = Map.copyOf(completed);
    }

    static Journey of(List<LedgerEntry> history) {
        Set<LessonId> opened = new HashSet<>();
        Set<LessonId> finished = new HashSet<>();
        Map<ModuleId, Instant> completed = new HashMap<>();
        for (LedgerEntry entry : history) {
            switch (entry.kind()) {
                case LESSON_OPENED -> opened.add(LessonId.parse(entry.subject()));
                case LESSON_FINISHED -> finished.add(LessonId.parse(entry.subject()));
                case MODULE_COMPLETED -> completed.putIfAbsent(new ModuleId(entry.subject()), entry.happenedAt());
                default -> {
                    // Everything else says nothing about how far somebody has come.
                }
            }
        }
        return new Journey(opened, finished, completed);
    }

    public boolean isFinished(LessonId lesson) {
        return finished.contains(lesson);
    }

    public boolean isComplete(ModuleId module) {
        return completed.containsKey(module);
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
                .count();
        return isComplete(module.id()) ? 1 : done / (double) (module.lessons().size() + 1);
    }
}
