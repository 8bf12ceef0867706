package org.mindgap.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mindgap.cohort.CohortFixture.ADOPTION;
import static org.mindgap.cohort.CohortFixture.K_FOLD;
import static org.mindgap.cohort.CohortFixture.OTHER;
import static org.mindgap.cohort.CohortFixture.SINGLE;
import static org.mindgap.cohort.CohortFixture.UTILITY;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mindgap.cohort.Contribution.Outcome;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.curriculum.Track;
import org.mindgap.database.DatabaseUnderTest;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.people.AccountService;
import org.mindgap.people.Group;
import org.mindgap.people.PersonId;
import org.mindgap.practice.PracticeService;
import org.mindgap.practice.Reply;
import org.mindgap.practice.Reply.Confidence;
import org.mindgap.progress.EventKind;
import org.mindgap.progress.Ledger;
import org.mindgap.progress.LedgerEntry;

@OnBothDatabases(
        packages = {"org.mindgap.practice", "org.mindgap.cohort"},
        beans = {CohortFixture.class, Crowd.class})
class ContributionServiceTest {
    private final ContributionService contributions;
    private final OpenQuestionService openQuestion;
    private final PracticeService practice;
    private final AccountService accounts;
    private final Ledger ledger;
    private final Crowd crowd;
    private final DatabaseUnderTest database;
    private final QuestionId question = CohortFixture.aQuestion();
    private final PersonId person;

    ContributionServiceTest(
            ContributionService contributions,
            OpenQuestionService openQuestion,
            PracticeService practice,
            AccountService accounts,
            Ledger ledger,
            Crowd crowd,
            DatabaseUnderTest database) {
        this.contributions = contributions;
        this.openQuestion = openQuestion;
        this.practice = practice;
        this.accounts = accounts;
        this.ledger = ledger;
        this.crowd = crowd;
        this.database = database;
        this.person = crowd.somebody();
    }

    @Test
    void contributesNothingUnasked() {
        crowd.answer(person, question, K_FOLD);

        assertThat(contributions.decision(person)).isEmpty();
        assertThat(contributions.find(person)).isEmpty();
        assertThat(links()).isZero();
    }

    @Test
    void remembersWhatWasSaid() {
        contributions.asked(person);
        assertThat(contributions.decision(person)).contains(Decision.ASKED);
        contributions.decline(person);
        assertThat(contributions.decision(person)).contains(Decision.DECLINED);
        contributions.asked(person);
        assertThat(contributions.decision(person)).contains(Decision.DECLINED);
        crowd.contribute(person, Optional.empty());
        assertThat(contributions.decision(person)).contains(Decision.CONTRIBUTED);
        contributions.decline(person);
        assertThat(contributions.decision(person)).contains(Decision.CONTRIBUTED);
        contributions.withdraw(person);
        assertThat(contributions.decision(person)).contains(Decision.WITHDRAWN);
    }

    @Test
    void contributesTheNewestAnswersAndThoseToCome() {
        QuestionId later = CohortFixture.aQuestion();
        crowd.answer(person, question, SINGLE);
        crowd.answer(person, question, K_FOLD);

        crowd.contribute(person, Optional.empty());
        crowd.answer(person, later, SINGLE);

        assertThat(contributions.find(person)).hasValueSatisfying(kept -> {
            assertThat(kept.track()).isEqualTo(Track.CLINICAL);
            assertThat(kept.group()).isEmpty();
            assertThat(kept.answers())
                    .containsOnlyKeys(question, later)
                    .containsEntry(question, List.of(K_FOLD))
                    .containsEntry(later, List.of(SINGLE));
        });
    }

    @Test
    void contributesTheOptionWithoutThePersonsOwnWords() {
        practice.answer(
                person,
                Reply.of(UUID.randomUUID(), question, List.of(OTHER), Optional.of("We ask a friend"), Confidence.SURE));

        crowd.contribute(person, Optional.empty());

        assertThat(contributions.find(person)).hasValueSatisfying(kept -> {
            assertThat(kept.answers()).containsEntry(question, List.of(OTHER));
            assertThat(kept.words()).isEmpty();
        });
        assertThat(everythingContributed()).doesNotContain("We ask a friend");
    }

    @Test
    void contributesTheOpenQuestionBeforeAndAfter() {
        openQuestion.answer(person, UUID.randomUUID(), "Ask the nurses", Set.of(UTILITY));
        crowd.contribute(person, Optional.empty());
        assertThat(contributions.find(person)).hasValueSatisfying(kept -> {
            assertThat(kept.words()).contains("Ask the nurses");
            assertThat(kept.answers()).containsEntry(OpenAnswer.QUESTION, List.of(UTILITY));
        });

        openQuestion.answer(person, UUID.randomUUID(), "Ask the patients", Set.of(ADOPTION, UTILITY));

        assertThat(contributions.find(person)).hasValueSatisfying(kept -> {
            assertThat(kept.words()).contains("Ask the patients");
            assertThat(kept.answers()).containsEntry(OpenAnswer.QUESTION, List.of(UTILITY, ADOPTION));
        });
    }

    @Test
    void joinsAGroupByItsCodeHoweverItIsTyped() {
        Group group = crowd.aGroup();
        String typed = " " + group.code().value().toLowerCase(Locale.ROOT).replace("-", " ");

        assertThat(contributions.contribute(person, Track.MIXED, typed)).isEqualTo(Outcome.CONTRIBUTED);

        assertThat(contributions.find(person))
                .hasValueSatisfying(kept -> assertThat(kept.group()).contains(group));
    }

    @Test
    void contributesNothingWithACodeThatNobodyHas() {
        assertThat(contributions.contribute(person, Track.MIXED, "ABCD-EFGH")).isEqualTo(Outcome.UNKNOWN_CODE);
        assertThat(contributions.contribute(person, Track.MIXED, "our group")).isEqualTo(Outcome.UNKNOWN_CODE);

        assertThat(contributions.find(person)).isEmpty();
        assertThat(contributions.decision(person)).isEmpty();
    }

    @Test
    void deletesEverythingAtOnce() {
        openQuestion.answer(person, UUID.randomUUID(), "Words of " + person, Set.of(UTILITY));
        crowd.answer(person, question, K_FOLD);
        crowd.contribute(person, Optional.empty());
        assertThat(links()).isOne();
        assertThat(rows(question)).isOne();
        assertThat(everythingContributed()).contains("Words of " + person);

        contributions.withdraw(person);

        assertThat(links()).isZero();
        assertThat(rows(question)).isZero();
        assertThat(everythingContributed()).doesNotContain("Words of " + person);
        crowd.answer(person, question, SINGLE);
        assertThat(rows(question)).isZero();
    }

    @Test
    void recordsThatItWasGivenAndWithdrawnAndNothingElse() {
        crowd.contribute(person, Optional.of(crowd.aGroup()));
        contributions.withdraw(person);

        assertThat(ledger.history(person))
                .extracting(LedgerEntry::kind)
                .containsExactly(EventKind.CONTRIBUTION_GIVEN, EventKind.CONTRIBUTION_WITHDRAWN);
        assertThat(ledger.history(person)).allSatisfy(entry -> {
            assertThat(entry.subject()).isEqualTo("living-cohort");
            assertThat(entry.body()).isEmpty();
        });
    }

    @Test
    void keepsAGuestsContributionWhenTheySignUp() {
        crowd.answer(person, question, K_FOLD);
        crowd.contribute(person, Optional.empty());

        accounts.signUp(UUID.randomUUID() + "@clinic.org", "a long enough phrase", Optional.of(person));

        assertThat(contributions.find(person)).isPresent();
    }

    @Test
    void keepsAGuestsContributionWhenTheySignIn() {
        QuestionId older = CohortFixture.aQuestion();
        PersonId account = crowd.somebodyWithAnAccount();
        crowd.answer(account, older, SINGLE);
        crowd.answer(person, question, K_FOLD);
        crowd.contribute(person, Optional.empty());

        accounts.adopt(person, account);

        assertThat(contributions.decision(account)).contains(Decision.CONTRIBUTED);
        assertThat(contributions.find(account))
                .hasValueSatisfying(kept -> assertThat(kept.answers()).containsOnlyKeys(question, older));
        contributions.withdraw(account);
        assertThat(rows(question)).isZero();
        assertThat(rows(older)).isZero();
    }

    @Test
    void takesTheNewestWordOfGuestAndAccount() {
        PersonId account = crowd.somebodyWithAnAccount();
        crowd.answer(account, question, K_FOLD);
        crowd.contribute(account, Optional.empty());
        contributions.decline(person);

        accounts.adopt(person, account);

        assertThat(contributions.decision(account)).contains(Decision.DECLINED);
        assertThat(rows(question)).isZero();
    }

    @Test
    void isNotChangedByAGuestWhoWasOnlyAsked() {
        PersonId account = crowd.somebodyWithAnAccount();
        crowd.answer(account, question, K_FOLD);
        crowd.contribute(account, Optional.empty());
        contributions.asked(person);

        accounts.adopt(person, account);

        assertThat(contributions.decision(account)).contains(Decision.CONTRIBUTED);
        assertThat(rows(question)).isOne();
    }

    @Test
    void forgetsTheGuestsWordWhenTheAccountsIsNewer() {
        PersonId account = crowd.somebodyWithAnAccount();
        crowd.answer(person, question, K_FOLD);
        crowd.contribute(person, Optional.empty());
        contributions.decline(account);

        accounts.adopt(person, account);

        assertThat(contributions.decision(account)).contains(Decision.DECLINED);
        assertThat(rows(question)).isZero();
    }

    private int links() {
        return database.asOwner()
                .sql("select count(*) from contribution_link where person_id = :person")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    private int rows(QuestionId asked) {
        return database.asOwner()
                .sql("select count(*) from contributed_answer where question_id = :question")
                .param("question", asked.value())
                .query(Integer.class)
                .single();
    }

    private String everythingContributed() {
        return database.asOwner()
                        .sql("select options from contributed_answer")
                        .query(String.class)
                        .list()
                + " "
                + database.asOwner()
                        .sql("select words from contributed_words")
                        .query(String.class)
                        .list();
    }
}
