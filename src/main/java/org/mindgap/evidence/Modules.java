package org.mindgap.evidence;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.CourseModule;

/// What the course that is served now says about its modules; a module that is served no more is its id.
final class Modules {
    private static final int MINUTES_AN_HOUR = 60;

    private final String version;
    private final Map<String, CourseModule> modules = new HashMap<>();

    Modules(Course course) {
        this.version = course.version();
        course.modules().forEach(module -> modules.put(module.id().value(), module));
    }

    String title(String id) {
        return find(id).map(CourseModule::title).orElse(id);
    }

    /// Whether this is the version whose objectives and minutes are known here.
    boolean isServed(String contentVersion) {
        return version.equals(contentVersion);
    }

    int minutes(String id) {
        return find(id).map(CourseModule::minutes).orElse(0);
    }

    /// In hours with two digits after the point; nothing for a module that is served no more.
    String hours(String id) {
        return find(id).map(module -> inHours(module.minutes())).orElse("");
    }

    static String inHours(int minutes) {
        return String.format(Locale.ROOT, "%.2f", (double) minutes / MINUTES_AN_HOUR);
    }

    /// What each lesson teaches, on whichever track, each once.
    String objectives(String id) {
        return find(id).map(module -> module.lessons().stream()
                        .flatMap(lesson -> lesson.objectives().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .flatMap(track -> track.getValue().stream()))
                        .distinct()
                        .collect(Collectors.joining("; ")))
                .orElse("");
    }

    private Optional<CourseModule> find(String id) {
        return Optional.ofNullable(modules.get(id));
    }
}
