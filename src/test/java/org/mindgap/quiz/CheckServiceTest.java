package org.mindgap.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.Track;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.lesson.LessonService;
import org.mindgap.people.Guests;
import org.mindgap.people.PersonId;
import org.mindgap.progress.EventKind;
import org.mindgap.progress.Ledger;
import org.mindgap.progress.LedgerEntry;
import org.mindgap.quiz.grading.Response.Chosen;

@OnBothDatabases(
        packages = {"org.mindgap.quiz", "org.mindgap.lesson"},
        beans = CourseFixture.class)
class CheckServiceTest {
    private final CheckService checks;
    private final AttemptService attempts;
    private final LessonService lessons;
    private final Ledger ledger;
    private final PersonId person;
    private final PersonId somebodyElse;

    CheckServiceTest(
            CheckService checks, AttemptService attempts, LessonService lessons, Ledger ledger, Guests guests) {
        this.checks = checks;
        this.attempts = attempts;
        this.lessons = lessons;
        this.ledger = ledger;
        this.person = guests.start().person();
        this.somebodyElse = guests.start().person();
    }

    @Test
    void drawsItemsOfTheBankOnce() {
        Attempt attempt = start();

        assertThat(attempt.items()).hasSize(3).doesNotHaveDuplicates();
        assertThat(attempt.items()).allMatch(item -> item.value().startsWith("bank-"));
    }

    @Test
    void resumesTheOpenAttempt() {
        Attempt attempt = start();
        answer(attempt, attempt.items().getFirst(), CourseFixture.RIGHT);

        Attempt again = start();

        assertThat(again.id()).isEqualTo(attempt.id());
        assertThat(attempts.answers(again)).containsOnlyKeys(attempt.items().getFirst());
    }

    @Test
    void completesTheModuleOnceWhenPassedAfterTheLessons() {
        lessons.finish(person, CourseFixture.FIRST);
        lessons.finish(person, CourseFixture.SECOND);
        Attempt first = start();
        answerAll(first, CourseFixture.RIGHT);
        Attempt second = start();
        answerAll(second, CourseFixture.RIGHT);

        assertThat(attempts.of(person, Occasion.CHECK, CourseFixture.MODULE))
                .hasSize(2)
                .allSatisfy(attempt -> assertThat(attempt.result())
                        .hasValueSatisfying(
                                result -> assertThat(result.passed()).isTrue()));
        assertThat(kinds()).filteredOn(EventKind.MODULE_COMPLETED::equals).hasSize(1);
        assertThat(kinds()).filteredOn(EventKind.CHECK_FINISHED::equals).hasSize(2);
    }

    @Test
    void waitsForTheLastLessonWhenTheCheckIsPassedFirst() {
        answerAll(start(), CourseFixture.RIGHT);
        lessons.finish(person, CourseFixture.FIRST);

        assertThat(kinds()).doesNotContain(EventKind.MODULE_COMPLETED);

        lessons.finish(person, CourseFixture.SECOND);

        assertThat(ledger.history(person).getLast()).satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EventKind.MODULE_COMPLETED);
            assertThat(entry.facts()).containsEntry("by", "lessons");
        });
    }

    @Test
    void keepsAFailedAttemptAndLetsThePersonTryAgain() {
        Attempt attempt = start();
        answerAll(attempt, CourseFixture.WRONG);

        assertThat(attempts.find(attempt.id()).orElseThrow().result()).hasValueSatisfying(result -> {
            assertThat(result.passed()).isFalse();
            assertThat(result.points()).isZero();
        });
        assertThat(kinds()).doesNotContain(EventKind.MODULE_COMPLETED);
        assertThat(start().id()).isNotEqualTo(attempt.id());
    }

    @Test
    void needsTheShareThatTheModuleAsksFor() {
        Attempt attempt = start();
        answer(attempt, attempt.items().get(0), CourseFixture.RIGHT);
        answer(attempt, attempt.items().get(1), CourseFixture.RIGHT);
        answer(attempt, attempt.items().get(2), CourseFixture.WRONG);

        assertThat(attempts.find(attempt.id()).orElseThrow().result())
                .hasValueSatisfying(result -> assertThat(result.passed()).isFalse());
    }

    @Test
    void countsTheFirstAnswerToAnItem() {
        Attempt attempt = start();
        ItemId item = attempt.items().getFirst();

        answer(attempt, item, CourseFixture.WRONG);
        AnswerOutcome second = answer(attempt, item, CourseFixture.RIGHT);

        assertThat(second)
                .isInstanceOfSatisfying(
                        AnswerOutcome.Kept.class,
                        kept -> assertThat(kept.verdict().isRight()).isFalse());
    }

    @Test
    void closesAnAttemptOnceWhenTwoWindowsAnswerTheLastItem() throws Exception {
        Attempt attempt = start();
        answer(attempt, attempt.items().get(0), CourseFixture.RIGHT);
        answer(attempt, attempt.items().get(1), CourseFixture.RIGHT);
        CyclicBarrier together = new CyclicBarrier(2);

        try (ExecutorService windows = Executors.newFixedThreadPool(2)) {
            List<Future<AnswerOutcome>> both = List.of(
                    windows.submit(() -> atOnce(together, attempt)), windows.submit(() -> atOnce(together, attempt)));
            for (Future<AnswerOutcome> one : both) {
                assertThat(one.get()).isInstanceOf(AnswerOutcome.Kept.class);
            }
        }

        assertThat(kinds()).filteredOn(EventKind.CHECK_FINISHED::equals).hasSize(1);
        assertThat(kinds()).filteredOn(EventKind.ITEM_ANSWERED::equals).hasSize(3);
    }

    @Test
    void takesNoAnswerIntoSomebodyElsesAttempt() {
        Attempt attempt = start();

        assertThatThrownBy(() -> answer(somebodyElse, attempt, attempt.items().getFirst(), CourseFixture.RIGHT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void drawsWhatWasNotSeenBefore() {
        Attempt first = start();
        answerAll(first, CourseFixture.WRONG);

        Attempt second = start();

        Set<ItemId> unseen = new HashSet<>(
                Set.of(new ItemId("bank-1"), new ItemId("bank-2"), new ItemId("bank-3"), new ItemId("bank-4")));
        unseen.removeAll(first.items());
        assertThat(second.items()).containsAll(unseen);
    }

    private AnswerOutcome atOnce(CyclicBarrier together, Attempt attempt) throws Exception {
        together.await();
        return answer(attempt, attempt.items().get(2), CourseFixture.RIGHT);
    }

    private Attempt start() {
        return checks.start(person, CourseFixture.MODULE, Track.CLINICAL);
    }

    private void answerAll(Attempt attempt, OptionId option) {
        attempt.items().forEach(item -> answer(attempt, item, option));
    }

    private AnswerOutcome answer(Attempt attempt, ItemId item, OptionId option) {
        return answer(person, attempt, item, option);
    }

    private AnswerOutcome answer(PersonId who, Attempt attempt, ItemId item, OptionId option) {
        return attempts.answer(
                Submission.to(
                        CourseFixture.course().item(item).orElseThrow(),
                        UUID.randomUUID(),
                        who,
                        new Chosen(Set.of(option)),
                        Optional.empty()),
                attempt);
    }

    private List<EventKind> kinds() {
        return ledger.history(person).stream().map(LedgerEntry::kind).toList();
    }
}
