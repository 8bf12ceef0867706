package org.mindgap.quiz.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.curriculum.Courses;
import org.springframework.beans.factory.annotation.Autowired;

/// Every item of the course, answered by its key and against it.
@ViewTest
class CourseGradingTest {
    @Autowired
    private Courses courses;

    @Test
    void everyKeyGetsAllPointsAndItsOppositeNone() {
        assertThat(courses.in(Locale.ENGLISH).items()).isNotEmpty().allSatisfy(item -> {
            assertThat(Grading.grade(item, Responses.right(item)).score()).isEqualTo(1);
            assertThat(Grading.grade(item, Responses.wrong(item)).score()).isZero();
        });
    }
}
