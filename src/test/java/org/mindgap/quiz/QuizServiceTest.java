package org.mindgap.quiz;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.mindgap.progress.EventKind;
import org.mindgap.progress.Ledger;
import org.mindgap.progress.LedgerEntry;
import org.mindgap.quiz.grading.Response.Chosen;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnBothDatabases(packages = "org.mindgap.quiz", beans = CourseFixture.class)
class QuizServiceTest {
    private static final ItemId ITEM = new ItemId("case-one");
    private static final Chosen RIGHT = new Chosen(Set.of(CourseFixture.RIGHT));
    private static final Chosen WRONG = new Chosen(Set.of(CourseFixture.WRONG));

    private final QuizService quiz;
    private final JdbcClient database;
    private final Ledger ledger;
    private final PersonId person;
    private final PersonId somebodyElse;

    QuizServiceTest(QuizService quiz, JdbcClient database, Ledger ledger, Guests guests) {
        this.database = database;
        this.quiz = quiz;
        this.ledger = ledger;
        this.person = guests.start().person();
        this.somebodyElse = guests.start().person();
    }

    @Test
    void keepsAnAnswerWithItsEvent() {
        UUID id = UUID.randomUUID();

        AnswerOutcome outcome = answer(id, person, RIGHT);

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

        answer(id, person, RIGHT);
        AnswerOutcome again = answer(id, person, WRONG);

        assertThat(again)
                .isInstanceOfSatisfying(
                        AnswerOutcome.Kept.class,
                        kept -> assertThat(kept.answer().response()).isEqualTo(RIGHT));
        assertThat(ledger.history(person)).hasSize(1);
    }

    @Test
    void showsTheNewestAnswerAndForgetsNone() {
        answer(UUID.randomUUID(), person, WRONG);
        answer(UUID.randomUUID(), person, RIGHT);

        assertThat(quiz.latest(person).get(ITEM).response()).isEqualTo(RIGHT);
        assertThat(ledger.history(person)).extracting(LedgerEntry::subject).isEqualTo(List.of("case-one", "case-one"));
    }

    @Test
    void keepsAnAnswerThatNoLongerFitsAndDoesNotGradeIt() {
        Chosen gone = new Chosen(Set.of(new OptionId("gone")));
        UUID id = UUID.randomUUID();

        assertThat(answer(id, person, gone)).isInstanceOf(AnswerOutcome.Unfit.class);
        assertThat(answer(id, person, gone)).isInstanceOf(AnswerOutcome.Unfit.class);

        assertThat(quiz.latest(person)).isEmpty();
        assertThat(database.sql("select response from unfit_answer where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .list())
                .containsExactly("chosen:gone");
        assertThat(ledger.history(person))
                .singleElement()
                .satisfies(entry -> assertThat(entry.facts()).containsEntry("graded", "false"));
    }

    @Test
    void keepsAnAnswerToAnItemThatIsGone() {
        Submission late =
                new Submission(UUID.randomUUID(), person, new ItemId("gone"), RIGHT, Optional.of(Confidence.SURE), "");

        assertThat(quiz.answer(late)).isInstanceOf(AnswerOutcome.Unfit.class);
        assertThat(ledger.history(person)).hasSize(1);
    }

    @Test
    void saysWhenTheWordingHasChangedSinceItWasShown() {
        Submission old = new Submission(UUID.randomUUID(), person, ITEM, RIGHT, Optional.empty(), "another hash");

        assertThat(quiz.answer(old))
                .isInstanceOfSatisfying(
                        AnswerOutcome.Kept.class,
                        kept -> assertThat(kept.reworded()).isTrue());
        assertThat(answer(UUID.randomUUID(), person, RIGHT))
                .isInstanceOfSatisfying(
                        AnswerOutcome.Kept.class,
                        kept -> assertThat(kept.reworded()).isFalse());
    }

    @Test
    void keepsEveryWordingThatWasAnsweredOnce() {
        answer(UUID.randomUUID(), person, RIGHT);
        answer(UUID.randomUUID(), person, WRONG);

        assertThat(database.sql("select wording from item_wording where item_id = :item")
                        .param("item", ITEM.value())
                        .query(String.class)
                        .list())
                .containsExactly("Which one?\nright + This\nwrong - That");
    }

    @Test
    void keepsHowSureThePersonWas() {
        quiz.answer(Submission.to(item(), UUID.randomUUID(), person, WRONG, Optional.of(Confidence.SURE)));

        GivenAnswer kept = quiz.latest(person).get(ITEM);

        assertThat(kept.confidence()).contains(Confidence.SURE);
        assertThat(kept.isConfidentError()).isTrue();
    }

    @Test
    void keepsAnswersApart() {
        answer(UUID.randomUUID(), person, RIGHT);

        assertThat(quiz.latest(somebodyElse)).isEmpty();
    }

    @Test
    void doesNotShowSomebodyElsesAnswerUnderAnIdThatIsTaken() {
        UUID id = UUID.randomUUID();
        answer(id, person, WRONG);

        AnswerOutcome outcome = answer(id, somebodyElse, RIGHT);

        assertThat(outcome).isInstanceOf(AnswerOutcome.Refused.class);
        assertThat(quiz.latest(somebodyElse)).isEmpty();
    }

    private AnswerOutcome answer(UUID id, PersonId who, Chosen response) {
        return quiz.answer(Submission.to(item(), id, who, response, Optional.empty()));
    }

    private static Item item() {
        return CourseFixture.course().item(ITEM).orElseThrow();
    }
}
