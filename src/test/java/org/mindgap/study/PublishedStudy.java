package org.mindgap.study;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.mindgap.content.ContentFiles;
import org.mindgap.content.CourseReader;
import org.mindgap.curriculum.Study;

/// The study as it comes with the course.
final class PublishedStudy {
    private static final Study STUDY = Objects.requireNonNull(
                    CourseReader.read(ContentFiles.in(Path.of("content"))).get(Locale.ENGLISH))
            .study();

    private PublishedStudy() {}

    static Study study() {
        return STUDY;
    }
}
