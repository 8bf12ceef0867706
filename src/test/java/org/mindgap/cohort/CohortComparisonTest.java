package org.mindgap.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.Study;
import org.mindgap.curriculum.Study.Granularity;
import org.mindgap.curriculum.Study.Group;
import org.mindgap.curriculum.Study.Kind;
import org.mindgap.curriculum.Study.PublishedFigure;
import org.mindgap.curriculum.Track;

class CohortComparisonTest {
    private static final OptionId K_FOLD = new OptionId("k-fold");
    private static final OptionId SINGLE = new OptionId("single");
    private static final OptionId ODD = new OptionId("odd");
    private static final PracticeQuestion QUESTION =
            CourseFixture.course().question(CourseFixture.QUESTION).orElseThrow();
    private static final Study STUDY = CourseFixture.course().study();

    /// The table (9, 3), (8, 11), from the definitions: hypergeometric probabilities, and Newcombe's method 10.
    @Test
    void setsAnOptionAgainstTheStudysGroupOfTheSameSide() {
        CohortComparison comparison = CohortComparison.of(
                        QUESTION, STUDY, figures(Track.CLINICAL, 12, Map.of(SINGLE, 9, K_FOLD, 3)))
                .orElseThrow();

        assertThat(comparison.options()).singleElement().satisfies(test -> {
            assertThat(test.option().id()).isEqualTo(SINGLE);
            assertThat(test.study().count()).isEqualTo(8);
            assertThat(test.study().of()).isEqualTo(19);
            assertThat(test.difference()).isCloseTo(9 / 12.0 - 8 / 19.0, within(1e-12));
            assertThat(test.fisherP()).isCloseTo(0.13781818768035337, within(1e-9));
            assertThat(test.interval().lower()).isCloseTo(-0.02662779591303599, within(1e-9));
            assertThat(test.interval().upper()).isCloseTo(0.5777459485382136, within(1e-9));
        });
    }

    @Test
    void leavesOutWhatIsPrintedWithoutACount() {
        CohortComparison comparison = CohortComparison.of(QUESTION, STUDY, figures(Track.CLINICAL, 10, Map.of(ODD, 10)))
                .orElseThrow();

        assertThat(comparison.options()).noneMatch(test -> test.option().id().equals(ODD));
    }

    @Test
    void comparesTheMixedWithNeitherGroup() {
        assertThat(CohortComparison.of(QUESTION, STUDY, figures(Track.MIXED, 10, Map.of(SINGLE, 10))))
                .isEmpty();
    }

    @Test
    void testsNoWholeQuestionOfWhichAPartIsPrinted() {
        assertThat(CohortComparison.of(QUESTION, STUDY, figures(Track.CLINICAL, 10, Map.of(SINGLE, 10)))
                        .orElseThrow()
                        .question())
                .isEmpty();
    }

    /// The table (4, 8), (12, 7): χ² = 31 (4·7 − 8·12)² / (12·19·16·15).
    @Test
    void testsAQuestionThatIsPrintedAsAWhole() {
        Study whole = printing(figure("k-fold cross-validation", 12), figure("single split", 7));

        CohortComparison comparison = CohortComparison.of(
                        QUESTION, whole, figures(Track.CLINICAL, 12, Map.of(K_FOLD, 4, SINGLE, 8)))
                .orElseThrow();

        assertThat(comparison.question()).hasValueSatisfying(test -> {
            double statistic = 31.0 * 68 * 68 / (12 * 19 * 16 * 15);
            assertThat(test.test().statistic()).isCloseTo(statistic, within(1e-9));
            assertThat(test.test().degreesOfFreedom()).isOne();
            assertThat(test.cramersV()).isCloseTo(Math.sqrt(statistic / 31), within(1e-9));
            assertThat(test.smallestExpected()).isCloseTo(12 * 15 / 31.0, within(1e-9));
        });
    }

    @Test
    void testsNoWholeQuestionWithAnAnswerThatIsNotAsked() {
        Study whole = printing(figure("k-fold cross-validation", 12), figure("a crystal ball", 7));

        assertThat(CohortComparison.of(QUESTION, whole, figures(Track.CLINICAL, 12, Map.of(K_FOLD, 12)))
                        .orElseThrow()
                        .question())
                .isEmpty();
    }

    private static CohortFigures figures(Track track, int people, Map<OptionId, Integer> counts) {
        return new CohortFigures(CourseFixture.QUESTION, track, people, counts, 1, YearMonth.of(2026, 1));
    }

    private static Study printing(PublishedFigure... figures) {
        return new Study(
                Map.of(Group.ALL, 49, Group.TECHNICAL, 30, Group.CLINICAL, 19),
                STUDY.origin(),
                STUDY.sections(),
                List.of(),
                List.of(figures),
                List.of());
    }

    private static PublishedFigure figure(String option, int count) {
        return new PublishedFigure(
                "technical-validation",
                Optional.of(19),
                "strategy",
                Kind.SINGLE,
                option,
                Group.CLINICAL,
                19,
                Integer.toString(count),
                count,
                Granularity.EXACT,
                "Results",
                "");
    }
}
