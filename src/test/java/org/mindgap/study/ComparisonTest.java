package org.mindgap.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.curriculum.OptionId;
import org.mindgap.study.Comparison.AsPrinted;
import org.mindgap.study.Comparison.Counted;
import org.mindgap.study.Comparison.NotPrinted;

class ComparisonTest {
    private final Course course = CourseFixture.course();

    @Test
    void countsPeopleWithTheirWilsonInterval() {
        Counted engineers = (Counted) rows().get(0).technical();

        assertThat(engineers.count()).isEqualTo(16);
        assertThat(engineers.of()).isEqualTo(30);
        assertThat(engineers.percentAsPrinted()).isEqualTo("53.33");
        // Wilson 1927: 36.1% to 69.8% for 16 of 30.
        assertThat(engineers.interval().lower()).isCloseTo(0.361, within(0.0005));
        assertThat(engineers.interval().upper()).isCloseTo(0.698, within(0.0005));
    }

    @Test
    void neverTakesNotPrintedForZero() {
        assertThat(rows().get(0).clinical()).isEqualTo(new NotPrinted());
        assertThat(rows().get(3).clinical()).isEqualTo(new NotPrinted());
        assertThat(rows().get(3).technical()).isEqualTo(new NotPrinted());
    }

    @Test
    void showsAShareThatFitsNoCountAsPrintedWithTheReason() {
        assertThat(rows().get(2).clinical()).isEqualTo(new AsPrinted("80", "80 is not a whole number of 19"));
    }

    @Test
    void marksTheLearnersAnswer() {
        assertThat(rows()).extracting(Comparison.Row::yours).containsExactly(false, true, false, false);
    }

    private List<Comparison.Row> rows() {
        return Comparison.of(
                        course.question(CourseFixture.QUESTION).orElseThrow(),
                        course.study(),
                        List.of(new OptionId("single")))
                .rows();
    }
}
