package org.mindgap.study;

import java.util.Locale;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Study;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// The study as it comes with the course.
final class PublishedStudy {
    private static final Study STUDY = read();

    private PublishedStudy() {}

    static Study study() {
        return STUDY;
    }

    private static Study read() {
        try (AnnotationConfigApplicationContext content =
                new AnnotationConfigApplicationContext("org.mindgap.content")) {
            return content.getBean(Courses.class).in(Locale.ENGLISH).study();
        }
    }
}
