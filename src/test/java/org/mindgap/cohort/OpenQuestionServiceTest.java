package org.mindgap.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mindgap.cohort.CohortFixture.ADOPTION;
import static org.mindgap.cohort.CohortFixture.UTILITY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.Track;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.people.Account;
import org.mindgap.people.AccountService;
import org.mindgap.people.Group;
import org.mindgap.people.PersonId;
import org.mindgap.people.SignUp.SignedUp;
import org.mindgap.progress.EventKind;
import org.mindgap.progress.Ledger;

@OnBothDatabases(
        packages = {"org.mindgap.practice", "org.mindgap.cohort"},
        beans = {CohortFixture.class, Crowd.class})
class OpenQuestionServiceTest {
    private final OpenQuestionService openQuestion;
    private final ContributionService contributions;
    private final CohortService cohort;
    private final AccountService accounts;
    private final Ledger ledger;
    private final Crowd crowd;
    private final PersonId person;

    OpenQuestionServiceTest(
            OpenQuestionService openQuestion,
            ContributionService contributions,
            CohortService cohort,
            AccountService accounts,
            Ledger ledger,
            Crowd crowd) {
        this.openQuestion = openQuestion;
        this.contributions = contributions;
        this.cohort = cohort;
        this.accounts = accounts;
        this.ledger = ledger;
        this.crowd = crowd;
        this.person = crowd.somebody();
    }

    @Test
    void keepsTheWordsOutOfTheLedger() {
        answer("  Who pays for\u0000 it?\r\nAnd who repairs it? ", ADOPTION);

        assertThat(openQuestion.latest(person)).hasValueSatisfying(kept -> {
            assertThat(kept.words()).isEqualTo("Who pays for it?\nAnd who repairs it?");
            assertThat(kept.themes()).containsExactly(ADOPTION);
        });
        assertThat(ledger.history(person)).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EventKind.OPEN_QUESTION_ANSWERED);
            assertThat(entry.body()).isEmpty();
        });
    }

    @Test
    void showsTheNewestAnswerAndKeepsOneSentTwice() {
        UUID id = UUID.randomUUID();
        assertThat(openQuestion.answer(person, id, "First", Set.of())).isPresent();
        assertThat(openQuestion.answer(person, id, "First", Set.of())).isPresent();
        answer("Second", UTILITY);

        assertThat(openQuestion.latest(person))
                .hasValueSatisfying(kept -> assertThat(kept.words()).isEqualTo("Second"));
        assertThat(ledger.history(person)).hasSize(2);
    }

    @Test
    void takesNoAnswerWithoutWordsOrWithTooManyOrWithAnUnknownTheme() {
        assertThat(openQuestion.answer(person, UUID.randomUUID(), " \n", Set.of(UTILITY)))
                .isEmpty();
        assertThat(openQuestion.answer(person, UUID.randomUUID(), "x".repeat(2001), Set.of(UTILITY)))
                .isEmpty();
        assertThat(openQuestion.answer(person, UUID.randomUUID(), "Words", Set.of(new OptionId("gone"))))
                .isEmpty();

        assertThat(openQuestion.latest(person)).isEmpty();
        assertThat(ledger.history(person)).isEmpty();
    }

    @Test
    void countsThemesFromTenPeopleOn() {
        Group group = crowd.aGroup();
        for (int i = 0; i < 9; i++) {
            writer(group, i < 4 ? Set.of(UTILITY, ADOPTION) : Set.of());
        }
        assertThat(cohort.published(group)).isEmpty();

        writer(group, Set.of(UTILITY));

        assertThat(cohort.published(group)).singleElement().satisfies(figures -> {
            assertThat(figures.question()).isEqualTo(OpenAnswer.QUESTION);
            assertThat(figures.people()).isEqualTo(10);
            assertThat(figures.count(UTILITY)).isEqualTo(5);
            assertThat(figures.count(ADOPTION)).isEqualTo(4);
        });
    }

    @Test
    void forgetsTheWordsWithTheAccount() {
        SignedUp signedUp = (SignedUp)
                accounts.signUp(UUID.randomUUID() + "@clinic.org", "a long enough phrase", Optional.of(person));
        Account account = signedUp.account();
        answer("My hospital is called …", UTILITY);

        accounts.deleteAccount(account.id());

        assertThat(openQuestion.latest(person)).isEmpty();
    }

    private void writer(Group group, Set<OptionId> themes) {
        PersonId writer = crowd.somebody();
        assertThat(openQuestion.answer(writer, UUID.randomUUID(), "Words", themes))
                .isPresent();
        contributions.contribute(writer, Track.TECHNICAL, group.code().value());
    }

    private void answer(String words, OptionId theme) {
        assertThat(openQuestion.answer(person, UUID.randomUUID(), words, Set.copyOf(List.of(theme))))
                .isPresent();
    }
}
