package org.mindgap.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Lesson;
import org.mindgap.curriculum.LessonId;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.curriculum.Track;

class CertifiedTest {
    private static final Course COURSE = course();

    @Test
    void copiesTheWordsOfOneTrackInTheOrderOfTheLessons() {
        Certified clinical = Certified.of(COURSE, CourseFixture.MODULE, Track.CLINICAL, Locale.ENGLISH);

        assertThat(clinical.title()).isEqualTo("Splitting");
        assertThat(clinical.minutes()).isEqualTo(10);
        assertThat(clinical.version()).isEqualTo(COURSE.version());
        assertThat(clinical.objectives()).containsExactly("read a table", "ask for folds", "both");
    }

    @Test
    void copiesTheWordsOfBothSidesOnceForWhoReadsBoth() {
        assertThat(Certified.of(COURSE, CourseFixture.MODULE, Track.MIXED, Locale.ENGLISH)
                        .objectives())
                .containsExactly("read a table", "compute an error", "ask for folds", "both", "write a loop");
    }

    @Test
    void namesAModuleThatIsGoneByItsId() {
        Certified gone = Certified.of(COURSE, new ModuleId("gone"), Track.MIXED, Locale.ENGLISH);

        assertThat(gone.title()).isEqualTo("gone");
        assertThat(gone.minutes()).isZero();
        assertThat(gone.objectives()).isEmpty();
    }

    private static Course course() {
        Course course = CourseFixture.course();
        CourseModule module = course.modules().getFirst();
        return new Course(
                course.version(),
                course.title(),
                course.summary(),
                List.of(new CourseModule(
                        module.id(),
                        module.title(),
                        module.summary(),
                        List.of(
                                lesson(CourseFixture.FIRST, List.of("read a table"), List.of("compute an error")),
                                lesson(
                                        CourseFixture.SECOND,
                                        List.of("ask for folds", "both"),
                                        List.of("write a loop", "both"))),
                        module.check(),
                        Optional.empty())),
                course.sources(),
                course.terms(),
                course.questions(),
                course.practiceCheck(),
                course.study());
    }

    private static Lesson lesson(LessonId id, List<String> clinical, List<String> technical) {
        Lesson plain = CourseFixture.lesson(id);
        return new Lesson(
                id,
                plain.title(),
                plain.summary(),
                plain.minutes(),
                Map.of(Track.CLINICAL, clinical, Track.TECHNICAL, technical),
                plain.requires(),
                plain.sections(),
                plain.items(),
                plain.labs(),
                plain.figures());
    }
}
