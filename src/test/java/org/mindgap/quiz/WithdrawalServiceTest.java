package org.mindgap.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.Track;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.lesson.LessonService;
import org.mindgap.people.Guests;
import org.mindgap.people.PersonId;
import org.mindgap.progress.Completions;
import org.mindgap.progress.EventKind;
import org.mindgap.progress.Ledger;
import org.mindgap.progress.LedgerEntry;
import org.mindgap.quiz.grading.Response.Chosen;
import org.springframework.transaction.support.TransactionTemplate;

@OnBothDatabases(
        packages = {"org.mindgap.quiz", "org.mindgap.lesson"},
        beans = CourseFixture.class)
class WithdrawalServiceTest {
    private final CheckService checks;
    private final AttemptService attempts;
    private final LessonService lessons;
    private final Ledger ledger;
    private final Attempts stored;
    private final Credits credits;
    private final Completions completions;
    private final TransactionTemplate transaction;
    private final PersonId person;

    WithdrawalServiceTest(
            CheckService checks,
            AttemptService attempts,
            LessonService lessons,
            Ledger ledger,
            Attempts stored,
            Credits credits,
            Completions completions,
            TransactionTemplate transaction,
            Guests guests) {
        this.checks = checks;
        this.attempts = attempts;
        this.lessons = lessons;
        this.ledger = ledger;
        this.stored = stored;
        this.credits = credits;
        this.completions = completions;
        this.transaction = transaction;
        this.person = guests.start().person();
    }

    @Test
    void countsAWithdrawnItemAsRightAndCompletesWhatThatPasses() {
        lessons.finish(person, CourseFixture.FIRST);
        lessons.finish(person, CourseFixture.SECOND);
        Attempt attempt = failed();

        int given = withdraw(attempt.items().getLast());

        assertThat(given).isPositive();
        // Two right answers of three, and the credit: 3 of 3.
        assertThat(attempts.find(attempt.id()).flatMap(Attempt::result)).hasValueSatisfying(result -> {
            assertThat(result.points()).isEqualTo(3);
            assertThat(result.passed()).isTrue();
        });
        List<LedgerEntry> history = ledger.history(person);
        assertThat(history.get(history.size() - 2)).satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EventKind.ITEM_CREDITED);
            assertThat(entry.facts())
                    .containsEntry("item", attempt.items().getLast().value())
                    .containsEntry("points", "1.0");
        });
        assertThat(history.getLast().kind()).isEqualTo(EventKind.MODULE_COMPLETED);
    }

    @Test
    void givesACreditOnce() {
        Attempt attempt = failed();

        assertThat(withdraw(attempt.items().getLast())).isPositive();
        assertThat(withdraw(attempt.items().getLast())).isZero();
        assertThat(ledger.history(person))
                .filteredOn(entry -> entry.kind() == EventKind.ITEM_CREDITED)
                .hasSize(1);
    }

    @Test
    void leavesAResultAloneThatHadAllPointsForTheItem() {
        Attempt attempt = failed();

        withdraw(attempt.items().getFirst());

        assertThat(attempts.find(attempt.id()).flatMap(Attempt::result)).hasValueSatisfying(result -> {
            assertThat(result.points()).isEqualTo(2);
            assertThat(result.passed()).isFalse();
        });
    }

    /// Two right and one wrong, where three quarters are needed.
    private Attempt failed() {
        Attempt attempt = checks.start(person, CourseFixture.MODULE, Track.CLINICAL);
        answer(attempt, 0, CourseFixture.RIGHT);
        answer(attempt, 1, CourseFixture.RIGHT);
        answer(attempt, 2, CourseFixture.WRONG);
        return attempt;
    }

    private int withdraw(ItemId item) {
        Course course = CourseFixture.withdrawn(item);
        return new WithdrawalService(
                        stored,
                        credits,
                        completions,
                        ledger,
                        locale -> course,
                        course::version,
                        transaction,
                        Clock.systemUTC())
                .creditAll();
    }

    private void answer(Attempt attempt, int place, OptionId option) {
        attempts.answer(
                Submission.to(
                        CourseFixture.course().item(attempt.items().get(place)).orElseThrow(),
                        UUID.randomUUID(),
                        person,
                        new Chosen(Set.of(option)),
                        Optional.empty()),
                attempt);
    }
}
