package org.mindgap.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Lesson;

/// What there is to say about a course: what has to be mended, what an author should weigh, and what is in it.
///
/// @param courses none if there is a problem
public record ContentReport(List<Problem> problems, List<Problem> warnings, Map<Locale, Course> courses) {
    public ContentReport {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
        courses = Map.copyOf(courses);
    }

    public boolean isInOrder() {
        return problems.isEmpty();
    }

    /// A line for each problem, then one for each warning, so that an editor can jump to it.
    ///
    /// @param folder the way from the reader to the course, such as `content/`; empty if they stand in it
    public List<String> lines(String folder) {
        List<String> lines = new ArrayList<>();
        problems.forEach(problem -> lines.add(folder + problem));
        for (Problem warning : warnings) {
            lines.add("%s%s:%d: warning: %s %s"
                    .formatted(folder, warning.file(), warning.line(), warning.message(), warning.remedy()));
        }
        return lines;
    }

    public String summary() {
        String found = counted(problems.size(), "problem") + ", " + counted(warnings.size(), "warning");
        return isInOrder() ? "The course is in order: " + contents() + "; " + warned() + "." : found;
    }

    private String warned() {
        return warnings.isEmpty() ? "no warnings" : counted(warnings.size(), "warning");
    }

    private String contents() {
        return String.join(
                ", ",
                counted(sum(course -> course.modules().size()), "module"),
                counted(lessons(lesson -> 1), "lesson"),
                counted(modules(module -> (int) module.items().count()), "item"),
                counted(lessons(lesson -> lesson.labs().size()), "lab"),
                counted(lessons(lesson -> lesson.figures().size()), "figure"),
                counted(sum(course -> course.questions().size()), "question") + " about practice",
                counted(sum(course -> course.terms().size()), "term"),
                counted(sum(course -> course.sources().size()), "source"));
    }

    private int lessons(ToIntFunction<Lesson> count) {
        return modules(module -> module.lessons().stream().mapToInt(count).sum());
    }

    private int modules(ToIntFunction<CourseModule> count) {
        return sum(course -> course.modules().stream().mapToInt(count).sum());
    }

    private int sum(ToIntFunction<Course> count) {
        return courses.values().stream().mapToInt(count).sum();
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
