package org.mindgap.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.Track;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.people.AccountService;
import org.mindgap.people.Guests;
import org.mindgap.people.PersonId;
import org.mindgap.people.SignUp.SignedUp;
import org.mindgap.practice.Reply.Confidence;
import org.mindgap.practice.Reply.Guess;
import org.mindgap.progress.EventKind;
import org.mindgap.progress.Ledger;
import org.mindgap.progress.LedgerEntry;

@OnBothDatabases(packages = "org.mindgap.practice", beans = CourseFixture.class)
class GapCheckServiceTest {
    private final GapCheckService checks;
    private final PracticeService practice;
    private final AccountService accounts;
    private final Ledger ledger;
    private final PersonId person;

    GapCheckServiceTest(
            GapCheckService checks, PracticeService practice, AccountService accounts, Ledger ledger, Guests guests) {
        this.checks = checks;
        this.practice = practice;
        this.accounts = accounts;
        this.ledger = ledger;
        this.person = guests.start().person();
    }

    @Test
    void goesOnWithTheOpenRoundOnTheSameTrack() {
        GapCheck begun = checks.begin(person, Track.CLINICAL);

        assertThat(checks.begin(person, Track.CLINICAL)).isEqualTo(begun);
        assertThat(checks.begin(person, Track.TECHNICAL).id()).isNotEqualTo(begun.id());
    }

    @Test
    void keepsTheAnswersOfEachRoundApart() {
        GapCheck first = checks.begin(person, Track.CLINICAL);
        answer(first, "single");
        checks.finish(first);
        GapCheck second = checks.begin(person, Track.CLINICAL);
        answer(second, "odd");
        answer(second, "k-fold");

        assertThat(checks.answers(first).get(CourseFixture.QUESTION).reply().options())
                .containsExactly(new OptionId("single"));
        assertThat(checks.answers(second).get(CourseFixture.QUESTION).reply().options())
                .containsExactly(new OptionId("k-fold"));
    }

    @Test
    void recordsARoundAndItsEndOnceWithoutTheAnswers() {
        GapCheck check = checks.begin(person, Track.MIXED);
        answer(check, "single");
        checks.finish(check);
        checks.finish(check);

        assertThat(ledger.history(person))
                .extracting(LedgerEntry::kind)
                .containsExactly(
                        EventKind.GAP_CHECK_STARTED, EventKind.PRACTICE_ANSWERED, EventKind.GAP_CHECK_FINISHED);
        assertThat(ledger.history(person))
                .allSatisfy(entry -> assertThat(entry.body()).doesNotContain("single"));
        assertThat(checks.rounds(person).getFirst().finishedAt()).isPresent();
        assertThat(checks.open(person)).isEmpty();
    }

    @Test
    void keepsTheGuessAndRefusesOneLargerThanItsGroup() {
        GapCheck check = checks.begin(person, Track.MIXED);

        assertThat(practice.answer(person, reply(check, "single", 8, 30))).isPresent();
        assertThat(practice.answer(person, reply(check, "single", 20, 0))).isEmpty();
        assertThat(practice.answer(person, reply(check, "single", 0, 31))).isEmpty();

        assertThat(checks.answers(check).get(CourseFixture.QUESTION).reply().guess())
                .isEqualTo(Guess.of(8, 30));
    }

    @Test
    void isStillThereAfterTheGuestSignedUp() {
        GapCheck check = checks.begin(person, Track.CLINICAL);
        answer(check, "single");
        checks.finish(check);

        PersonId account = accounts.signUp("someone@hospital.example", "a long enough passphrase", Optional.of(person))
                        instanceof SignedUp signedUp
                ? signedUp.account().person()
                : person;

        assertThat(checks.rounds(account)).hasSize(1);
        assertThat(checks.profile(account, CourseFixture.course()).standings())
                .singleElement()
                .satisfies(standing -> assertThat(standing.isWorthReading()).isTrue());
    }

    private void answer(GapCheck check, String option) {
        assertThat(practice.answer(person, reply(check, option, 1, 2))).isPresent();
    }

    private static Reply reply(GapCheck check, String option, int clinicians, int engineers) {
        return new Reply(
                UUID.randomUUID(),
                CourseFixture.QUESTION,
                List.of(new OptionId(option)),
                Optional.empty(),
                Confidence.SURE,
                Guess.of(clinicians, engineers),
                Optional.of(check.id()));
    }
}
