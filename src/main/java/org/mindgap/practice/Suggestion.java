package org.mindgap.practice;

import java.util.Comparator;
import java.util.List;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.LessonId;

/// A module to learn from, and the answers that speak for it, the weightiest first.
///
/// @param lessons the module's lessons that teach those topics, in the module's order
public record Suggestion(CourseModule module, List<Standing> reasons, List<LessonId> lessons) {
    public Suggestion {
        reasons = List.copyOf(reasons);
        lessons = List.copyOf(lessons);
    }

    /// The modules in the order in which to learn them: most to learn first, else as the course has them.
    static List<Suggestion> order(Course course, List<Standing> standings) {
        return course.modules().stream()
                .map(module -> suggest(module, standings))
                .sorted(Comparator.comparingInt(Suggestion::weight).reversed())
                .toList();
    }

    private static Suggestion suggest(CourseModule module, List<Standing> standings) {
        List<Standing> reasons = standings.stream()
                .filter(standing -> standing.question().lessons().stream()
                        .anyMatch(lesson -> lesson.module().equals(module.id())))
                .filter(standing -> standing.weight() > 0)
                .sorted(Comparator.comparingInt(Standing::weight).reversed())
                .toList();
        List<LessonId> lessons = module.lessons().stream()
                .map(lesson -> lesson.id())
                .filter(lesson -> reasons.stream()
                        .anyMatch(standing -> standing.question().lessons().contains(lesson)))
                .toList();
        return new Suggestion(module, reasons, lessons);
    }

    /// Whether an answer that recommended practice advises against, or does not know, speaks for it.
    public boolean isPressing() {
        return reasons.stream().anyMatch(Standing::isWorthReading);
    }

    private int weight() {
        return reasons.stream().mapToInt(Standing::weight).sum();
    }
}
