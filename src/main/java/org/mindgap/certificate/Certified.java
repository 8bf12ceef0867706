package org.mindgap.certificate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.curriculum.Track;

/// What a certificate certifies, in the words of the course when it was issued: later changes do not reach it.
///
/// @param version of the course that the words are from
/// @param objectives what the lessons set out to teach on that track, in their order
/// @param minutes of all lessons together
public record Certified(
        String version, String title, List<String> objectives, int minutes, Track track, Locale language) {
    public Certified {
        objectives = List.copyOf(objectives);
    }

    /// A module that is no longer in the course is named by its id.
    static Certified of(Course course, ModuleId id, Track track, Locale language) {
        Optional<CourseModule> module = course.module(id);
        return new Certified(
                course.version(),
                module.map(CourseModule::title).orElse(id.value()),
                module.map(found -> objectives(found, track)).orElse(List.of()),
                module.map(CourseModule::minutes).orElse(0),
                track,
                language);
    }

    private static List<String> objectives(CourseModule module, Track track) {
        return module.lessons().stream()
                .flatMap(lesson -> Arrays.stream(Track.values())
                        .filter(track::reads)
                        .flatMap(side ->
                                Stream.ofNullable(lesson.objectives().get(side)).flatMap(List::stream)))
                .distinct()
                .toList();
    }
}
