package org.mindgap.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.OptionId;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.people.Guests;
import org.mindgap.people.PersonId;
import org.mindgap.quiz.grading.Response.Chosen;
import org.mindgap.statistics.ConfidenceCalibration;
import org.mindgap.statistics.ConfidenceCalibration.Standing;

@OnBothDatabases(packages = "org.mindgap.quiz", beans = CourseFixture.class)
class CalibrationServiceTest {
    private static final ItemId FIRST = new ItemId("case-one");
    private static final ItemId SECOND = new ItemId("case-two");

    private final CalibrationService calibrations;
    private final QuizService quiz;
    private final PersonId person;

    CalibrationServiceTest(CalibrationService calibrations, QuizService quiz, Guests guests) {
        this.calibrations = calibrations;
        this.quiz = quiz;
        this.person = guests.start().person();
    }

    /// Six sure answers, two of them right: Wilson's interval for 2 of 6 runs from 0.0968 to 0.7000 (z = 1.959964:
    /// centre (2 + 1.920729) / 9.841459 = 0.398389, half 1.959964 √(8/6 + 0.960365) / 9.841459 = 0.301616).
    @Test
    void comparesEachLevelWithHowOftenItWasRight() {
        for (int i = 0; i < 6; i++) {
            answer(FIRST, i < 2 ? CourseFixture.RIGHT : CourseFixture.WRONG, Optional.of(Confidence.SURE));
        }
        answer(FIRST, CourseFixture.RIGHT, Optional.of(Confidence.NOT_SURE));
        answer(FIRST, CourseFixture.RIGHT, Optional.empty());

        List<ConfidenceCalibration.Row<Confidence>> rows = calibrations.calibration(person);

        assertThat(rows)
                .extracting(ConfidenceCalibration.Row::level)
                .containsExactly(Confidence.NOT_SURE, Confidence.SURE);
        ConfidenceCalibration.Row<Confidence> sure = rows.getLast();
        assertThat(sure.right().count()).isEqualTo(2);
        assertThat(sure.n()).isEqualTo(6);
        assertThat(sure.interval().lower()).isCloseTo(0.096773, within(1e-5));
        assertThat(sure.interval().upper()).isCloseTo(0.700005, within(1e-5));
        assertThat(sure.standing()).isEqualTo(Standing.OVERCONFIDENT);
    }

    @Test
    void remembersASureErrorUntilSomethingBetterFollows() {
        answer(FIRST, CourseFixture.WRONG, Optional.of(Confidence.SURE));
        answer(SECOND, CourseFixture.WRONG, Optional.of(Confidence.SURE));
        answer(FIRST, CourseFixture.RIGHT, Optional.of(Confidence.FAIRLY_SURE));

        assertThat(calibrations.confidentErrors(person))
                .extracting(GivenAnswer::item)
                .containsExactly(SECOND);
    }

    private void answer(ItemId id, OptionId option, Optional<Confidence> confidence) {
        Item item = CourseFixture.course().item(id).orElseThrow();
        quiz.answer(Submission.to(item, UUID.randomUUID(), person, new Chosen(Set.of(option)), confidence));
    }
}
