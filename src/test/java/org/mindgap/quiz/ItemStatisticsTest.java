package org.mindgap.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.Track;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.people.Guests;
import org.mindgap.people.PersonId;
import org.mindgap.quiz.ItemStatistics.Analysed;
import org.mindgap.quiz.grading.Response.Chosen;
import org.mindgap.statistics.ItemAnalysis;
import org.mindgap.statistics.ItemAnalysis.Flag;

@OnBothDatabases(packages = "org.mindgap.quiz", beans = CourseFixture.class, ownDatabase = true)
class ItemStatisticsTest {
    private static final ItemId CASE = new ItemId("case-one");
    private static final ItemId FORM = new ItemId("a-1");

    private final ItemStatistics statistics;
    private final QuizService quiz;
    private final FormService forms;
    private final AttemptService attempts;
    private final Guests guests;

    ItemStatisticsTest(
            ItemStatistics statistics, QuizService quiz, FormService forms, AttemptService attempts, Guests guests) {
        this.statistics = statistics;
        this.quiz = quiz;
        this.forms = forms;
        this.attempts = attempts;
        this.guests = guests;
    }

    @Test
    void countsTheFirstAnswerOfEachPersonFromTenOnAndFlagsFromTwentyOn() {
        for (int i = 0; i < 9; i++) {
            answerTwice(guests.start().person());
        }
        assertThat(statistics.of(CASE).flatMap(Analysed::analysis)).isEmpty();

        answerTwice(guests.start().person());
        ItemAnalysis ten = statistics.of(CASE).flatMap(Analysed::analysis).orElseThrow();
        assertThat(ten.difficulty().count()).isZero();
        assertThat(ten.difficulty().of()).isEqualTo(10);
        assertThat(ten.flags()).isEmpty();

        for (int i = 0; i < 10; i++) {
            answerTwice(guests.start().person());
        }
        ItemAnalysis twenty = statistics.of(CASE).flatMap(Analysed::analysis).orElseThrow();
        // Nobody of 20 was right at first, where half would be by chance.
        assertThat(twenty.flags())
                .hasAtLeastOneElementOfType(Flag.BelowChance.class)
                .hasAtLeastOneElementOfType(Flag.Outvoted.class);
        assertThat(twenty.discrimination().r()).isEmpty();
    }

    /// Of those who got form A first, half answer both items right and half both wrong: the correlation is 1.
    @Test
    void correlatesAnItemWithTheRestOfItsTest() {
        int withFormA = 0;
        while (withFormA < 10) {
            PersonId person = guests.start().person();
            Attempt attempt = forms.startBefore(person, CourseFixture.MODULE, Track.CLINICAL);
            if (attempt.items().contains(FORM)) {
                OptionId option = withFormA % 2 == 0 ? CourseFixture.RIGHT : CourseFixture.WRONG;
                attempt.items().forEach(item -> attempts.answer(submission(person, item, option), attempt));
                withFormA++;
            }
        }

        ItemAnalysis analysis = statistics.of(FORM).flatMap(Analysed::analysis).orElseThrow();

        assertThat(analysis.discrimination().r().orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(analysis.difficulty().count()).isEqualTo(5);
    }

    private void answerTwice(PersonId person) {
        quiz.answer(submission(person, CASE, CourseFixture.WRONG));
        quiz.answer(submission(person, CASE, CourseFixture.RIGHT));
    }

    private static Submission submission(PersonId person, ItemId item, OptionId option) {
        return Submission.to(
                CourseFixture.course().item(item).orElseThrow(),
                UUID.randomUUID(),
                person,
                new Chosen(Set.of(option)),
                Optional.empty());
    }
}
