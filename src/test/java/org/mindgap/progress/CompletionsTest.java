package org.mindgap.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.database.MovableClock;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.people.AccountService;
import org.mindgap.people.Authority;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.Guests;
import org.mindgap.people.PersonId;
import org.mindgap.people.SignUp.SignedUp;
import org.springframework.transaction.support.TransactionTemplate;

@OnBothDatabases(beans = {CourseFixture.class, MovableClock.Instead.class})
class CompletionsTest {
    private static final CourseModule MODULE = CourseFixture.course().modules().getFirst();
    private static final Duration DAY = Duration.ofDays(1);

    private final Completions completions;
    private final Ledger ledger;
    private final Guests guests;
    private final AccountService accounts;
    private final TransactionTemplate transaction;
    private final MovableClock clock;
    private final PersonId person;

    CompletionsTest(
            Completions completions,
            Ledger ledger,
            Guests guests,
            AccountService accounts,
            TransactionTemplate transaction,
            MovableClock clock) {
        this.completions = completions;
        this.ledger = ledger;
        this.guests = guests;
        this.accounts = accounts;
        this.transaction = transaction;
        this.clock = clock;
        this.person = guests.start().person();
    }

    @Test
    void keepsEveryCompletionWithItsPlaceInTheLedger() {
        readAll(person);
        checked(person, true);

        Completion only = only(person);
        LedgerEntry entry = ledger.history(person).getLast();
        assertThat(only)
                .isEqualTo(new Completion(
                        person,
                        person,
                        entry.seq(),
                        MODULE.id(),
                        entry.happenedAt(),
                        Completion.Way.LESSONS,
                        false,
                        CourseFixture.course().version()));
        assertThat(entry.kind()).isEqualTo(EventKind.MODULE_COMPLETED);
    }

    @Test
    void completesAgainByLessonsWhatWasTestedOut() {
        happened(person, EventKind.TEST_FINISHED, Map.of("passed", "true", "occasion", "BEFORE"));
        checked(person, true);
        assertThat(only(person).way()).isEqualTo(Completion.Way.TEST_OUT);

        readAll(person);

        assertThat(completions.of(person))
                .extracting(Completion::way)
                .containsExactly(Completion.Way.TEST_OUT, Completion.Way.LESSONS);
        assertThat(completions.of(person)).noneMatch(Completion::renewal);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 27})
    void takesACheckSoonAfterForPractice(int days) {
        readAll(person);
        checked(person, true);

        clock.advance(DAY.multipliedBy(days));
        checked(person, true);

        assertThat(completions.of(person)).hasSize(1);
    }

    @Test
    void renewsWithACheckFourWeeksLater() {
        readAll(person);
        checked(person, true);

        clock.advance(Completions.RENEWAL_AFTER);
        checked(person, false);
        assertThat(completions.of(person)).hasSize(1);
        checked(person, true);
        checked(person, true);

        assertThat(completions.of(person)).hasSize(2);
        Completion renewed = completions.of(person).getLast();
        assertThat(renewed.renewal()).isTrue();
        assertThat(renewed.way()).isEqualTo(Completion.Way.LESSONS);
        assertThat(renewed.at()).isEqualTo(clock.instant());
        assertThat(ledger.history(person).stream().filter(entry -> entry.kind() == EventKind.MODULE_RENEWED))
                .hasSize(1);
    }

    @Test
    void givesAGuestsCompletionsToTheAccountThatAdoptsThem() {
        readAll(person);
        checked(person, true);
        EmailAddress email = new EmailAddress(UUID.randomUUID() + "@clinic.org");
        PersonId account = ((SignedUp) accounts.create(email, "a long enough phrase", Set.of(Authority.LEARNER)))
                .account()
                .person();

        accounts.adopt(person, account);

        assertThat(completions.of(person)).isEmpty();
        assertThat(only(account).chain()).isEqualTo(person);
        assertThat(only(account).person()).isEqualTo(account);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void neverLosesACompletionWhateverHappens(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        List<Completion> before = List.of();
        for (int step = 0; step < 40; step++) {
            clock.advance(Duration.ofHours(random.nextInt(400)));
            switch (random.nextInt(4)) {
                case 0 -> checked(person, random.nextBoolean());
                case 1 ->
                    finished(
                            person,
                            MODULE.lessons()
                                    .get(random.nextInt(MODULE.lessons().size()))
                                    .id()
                                    .toString());
                case 2 ->
                    happened(
                            person,
                            EventKind.TEST_FINISHED,
                            Map.of("passed", Boolean.toString(random.nextBoolean()), "occasion", "BEFORE"));
                default -> happened(person, EventKind.LAB_TASK_TRIED, Map.of());
            }
            List<Completion> now = completions.of(person);
            assertThat(now).hasSizeGreaterThanOrEqualTo(before.size());
            assertThat(now.subList(0, before.size())).isEqualTo(before);
            before = now;
        }
        assertThat(before).extracting(Completion::seq).isEqualTo(completionsInTheLedger());
    }

    private List<Long> completionsInTheLedger() {
        return ledger.history(person).stream()
                .filter(entry -> entry.kind() == EventKind.MODULE_COMPLETED || entry.kind() == EventKind.MODULE_RENEWED)
                .map(LedgerEntry::seq)
                .toList();
    }

    private Completion only(PersonId whose) {
        assertThat(completions.of(whose)).hasSize(1);
        return completions.of(whose).getFirst();
    }

    private void readAll(PersonId whose) {
        MODULE.lessons().forEach(lesson -> finished(whose, lesson.id().toString()));
    }

    private void finished(PersonId whose, String lesson) {
        append(whose, EventKind.LESSON_FINISHED, lesson, Map.of());
    }

    private void checked(PersonId whose, boolean passed) {
        happened(
                whose,
                EventKind.CHECK_FINISHED,
                Map.of(
                        "passed",
                        Boolean.toString(passed),
                        "attempt",
                        UUID.randomUUID().toString()));
    }

    private void happened(PersonId whose, EventKind kind, Map<String, String> facts) {
        append(whose, kind, MODULE.id().value(), facts);
    }

    private void append(PersonId whose, EventKind kind, String subject, Map<String, String> facts) {
        transaction.executeWithoutResult(status -> {
            ledger.append(whose, new Happening(UUID.randomUUID(), kind, subject, Happening.NO_CONTENT, facts));
            completions.settle(whose, MODULE);
        });
    }
}
