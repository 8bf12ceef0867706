package org.mindgap.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.OptionId;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.people.Guests;
import org.mindgap.people.PersonId;
import org.mindgap.progress.EventKind;
import org.mindgap.progress.Ledger;
import org.mindgap.progress.LedgerEntry;
import org.mindgap.quiz.grading.Response.Chosen;

@OnBothDatabases(packages = "org.mindgap.quiz", beans = CourseFixture.class)
class QuizServiceTest {
    private static final ItemId ITEM = new ItemId("case-one");
    private static final Chosen RIGHT = new Chosen(Set.of(CourseFixture.RIGHT));
    private static final Chosen WRONG = new Chosen(Set.of(CourseFixture.WRONG));

    private final QuizService quiz;
    private final Ledger ledger;
    private final PersonId person;
    private final PersonId somebodyElse;

    QuizServiceTest(QuizService quiz, Ledger ledger, Guests guests) {
        this.quiz = quiz;
        this.ledger = ledger;
        this.person = guests.start().person();
        this.somebodyElse = guests.start().person();
    }

    @Test
    void keepsAnAnswerWithItsEvent() {
        UUID id = UUID.randomUUID();

        AnswerOutcome outcome = quiz.answer(id, person, ITEM, RIGHT);

        assertThat(outcome).isInstanceOfSatisfying(AnswerOutcome.Kept.class, kept -> {
            assertThat(kept.verdict().isRight()).isTrue();
            assertThat(kept.answer().response()).isEqualTo(RIGHT);
        });
        assertThat(ledger.history(person)).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EventKind.ITEM_ANSWERED);
            assertThat(entry.eventId()).isEqualTo(id);
            assertThat(entry.subject()).isEqualTo("case-one");
            assertThat(entry.contentVersion()).isEqualTo(CourseFixture.course().version());
        });
    }

    @Test
    void keepsOneAnswerWhenItArrivesTwice() {
        UUID id = UUID.randomUUID();

        quiz.answer(id, person, ITEM, RIGHT);
        AnswerOutcome again = quiz.answer(id, person, ITEM, WRONG);

        assertThat(again)
                .isInstanceOfSatisfying(
                        AnswerOutcome.Kept.class,
                        kept -> assertThat(kept.answer().response()).isEqualTo(RIGHT));
        assertThat(ledger.history(person)).hasSize(1);
    }

    @Test
    void showsTheNewestAnswerAndForgetsNone() {
        quiz.answer(UUID.randomUUID(), person, ITEM, WRONG);
        quiz.answer(UUID.randomUUID(), person, ITEM, RIGHT);

        assertThat(quiz.latest(person).get(ITEM).response()).isEqualTo(RIGHT);
        assertThat(ledger.history(person)).extracting(LedgerEntry::subject).isEqualTo(List.of("case-one", "case-one"));
    }

    @Test
    void takesNoAnswerToAnItemThatChanged() {
        Chosen gone = new Chosen(Set.of(new OptionId("gone")));

        assertThat(quiz.answer(UUID.randomUUID(), person, ITEM, gone)).isInstanceOf(AnswerOutcome.ItemChanged.class);
        assertThat(quiz.answer(UUID.randomUUID(), person, new ItemId("gone"), RIGHT))
                .isInstanceOf(AnswerOutcome.ItemChanged.class);
        assertThat(ledger.history(person)).isEmpty();
    }

    @Test
    void keepsAnswersApart() {
        quiz.answer(UUID.randomUUID(), person, ITEM, RIGHT);

        assertThat(quiz.latest(somebodyElse)).isEmpty();
    }

    @Test
    void doesNotShowSomebodyElsesAnswerUnderAnIdThatIsTaken() {
        UUID id = UUID.randomUUID();
        quiz.answer(id, person, ITEM, WRONG);

        AnswerOutcome outcome = quiz.answer(id, somebodyElse, ITEM, RIGHT);

        assertThat(outcome).isInstanceOf(AnswerOutcome.Refused.class);
        assertThat(quiz.latest(somebodyElse)).isEmpty();
    }
}
