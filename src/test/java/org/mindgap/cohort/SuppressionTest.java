package org.mindgap.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mindgap.cohort.CohortFixture.K_FOLD;
import static org.mindgap.cohort.CohortFixture.SINGLE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.people.Account;
import org.mindgap.people.AccountService;
import org.mindgap.people.Group;
import org.mindgap.people.PersonId;
import org.mindgap.people.SignUp.SignedUp;

/// Attacks on the published numbers: whoever compares two of them must never learn what fewer than ten people said.
@OnBothDatabases(
        packages = {"org.mindgap.practice", "org.mindgap.cohort"},
        beans = {CohortFixture.class, Crowd.class})
class SuppressionTest {
    private final Crowd crowd;
    private final CohortService cohort;
    private final ContributionService contributions;
    private final AccountService accounts;
    private final QuestionId question = CohortFixture.aQuestion();

    SuppressionTest(Crowd crowd, CohortService cohort, ContributionService contributions, AccountService accounts) {
        this.crowd = crowd;
        this.cohort = cohort;
        this.contributions = contributions;
        this.accounts = accounts;
    }

    @Test
    void publishesNothingOfNinePeople() {
        crowd.contributors(9, question, K_FOLD);

        assertThat(published()).isEmpty();
    }

    @Test
    void publishesTenPeople() {
        crowd.contributors(8, question, K_FOLD);
        crowd.contributors(2, question, SINGLE);

        assertThat(published()).hasValueSatisfying(figures -> {
            assertThat(figures.people()).isEqualTo(10);
            assertThat(figures.counts()).isEqualTo(Map.of(K_FOLD, 8, SINGLE, 2));
            assertThat(figures.version()).isEqualTo(1);
        });
    }

    @Test
    void twoDatesTellNothingOfFewerThanTen() {
        crowd.contributors(10, question, K_FOLD);
        CohortFigures before = figures();

        for (int eleventh = 11; eleventh < 20; eleventh++) {
            crowd.contributor(question, SINGLE);
            assertThat(figures()).isEqualTo(before);
        }
        crowd.contributor(question, SINGLE);

        assertThat(figures().people()).isEqualTo(20);
        assertThat(figures().counts()).isEqualTo(Map.of(K_FOLD, 10, SINGLE, 10));
        assertThat(figures().version()).isEqualTo(2);
    }

    @Test
    void twoFiltersTellNothingOfFewerThanTen() {
        Group group = crowd.aGroup();
        crowd.contributors(10, question, K_FOLD, Optional.of(group));
        crowd.contributors(9, question, SINGLE);

        assertThat(figures().people() - figures(group).people()).isZero();
        crowd.contributor(question, SINGLE);
        assertThat(figures().people() - figures(group).people()).isEqualTo(10);
    }

    @Test
    void aSmallGroupIsNotInTheTotalEither() {
        Group group = crowd.aGroup();
        crowd.contributors(10, question, K_FOLD);

        crowd.contributors(9, question, SINGLE, Optional.of(group));

        assertThat(figures().counts()).isEqualTo(Map.of(K_FOLD, 10));
        assertThat(cohort.published(group)).isEmpty();
    }

    @Test
    void aWithdrawnContributionIsGoneAndItsBlockTakenBackNotCorrected() {
        PersonId leaves = crowd.contributor(question, SINGLE);
        crowd.contributors(18, question, K_FOLD);
        assertThat(figures().counts()).isEqualTo(Map.of(SINGLE, 1, K_FOLD, 9));

        contributions.withdraw(leaves);

        assertThat(contributions.find(leaves)).isEmpty();
        assertThat(published()).isEmpty();
        crowd.contributor(question, K_FOLD);
        assertThat(published()).isEmpty();
        crowd.contributor(question, K_FOLD);
        assertThat(figures().counts()).isEqualTo(Map.of(K_FOLD, 20));
    }

    @Test
    void aWithdrawalFromALargerBlockLeavesItsNumbersFrozen() {
        List<PersonId> people = crowd.contributors(20, question, K_FOLD);
        CohortFigures before = figures();
        assertThat(before.people()).isEqualTo(20);

        people.subList(0, 10).forEach(contributions::withdraw);

        assertThat(figures()).isEqualTo(before);
        contributions.withdraw(people.getLast());
        assertThat(published()).isEmpty();
    }

    @Test
    void aChangedAnswerChangesNoNumber() {
        List<PersonId> people = crowd.contributors(10, question, K_FOLD);
        CohortFigures before = figures();

        people.forEach(person -> crowd.answer(person, question, SINGLE));

        assertThat(figures()).isEqualTo(before);
        assertThat(contributions.find(people.getFirst()))
                .hasValueSatisfying(kept -> assertThat(kept.answers()).containsEntry(question, List.of(SINGLE)));
    }

    @Test
    void comingAndGoingMovesNothing() {
        List<PersonId> people = crowd.contributors(20, question, K_FOLD);
        CohortFigures before = figures();
        PersonId restless = people.getFirst();

        for (int round = 0; round < 12; round++) {
            contributions.withdraw(restless);
            crowd.answer(restless, question, round % 2 == 0 ? SINGLE : K_FOLD);
            crowd.contribute(restless, Optional.empty());
        }

        assertThat(figures()).isEqualTo(before);
    }

    @Test
    void whoComesBackDoesNotHelpNineNewPeopleOverTheThreshold() {
        List<PersonId> people = crowd.contributors(20, question, K_FOLD);
        CohortFigures before = figures();
        contributions.withdraw(people.getFirst());
        crowd.contribute(people.getFirst(), Optional.empty());

        crowd.contributors(9, question, SINGLE);

        assertThat(figures()).isEqualTo(before);
    }

    @Test
    void whoMovesToAGroupIsNotReadOffFromEitherNumber() {
        Group group = crowd.aGroup();
        List<PersonId> people = crowd.contributors(20, question, K_FOLD);
        crowd.contributors(10, question, K_FOLD, Optional.of(group));
        CohortFigures total = figures();
        CohortFigures ofGroup = figures(group);

        contributions.withdraw(people.getFirst());
        crowd.answer(people.getFirst(), question, SINGLE);
        crowd.contribute(people.getFirst(), Optional.of(group));

        assertThat(figures()).isEqualTo(total);
        assertThat(figures(group)).isEqualTo(ofGroup);
    }

    @Test
    void aGuestWithAnAccountCountsOnce() {
        crowd.contributors(8, question, K_FOLD);
        PersonId account = crowd.somebodyWithAnAccount();
        crowd.answer(account, question, K_FOLD);
        crowd.contribute(account, Optional.empty());
        PersonId guest = crowd.somebody();
        crowd.answer(guest, question, SINGLE);

        accounts.adopt(guest, account);
        assertThat(published()).isEmpty();
        crowd.contributor(question, K_FOLD);

        assertThat(figures().people()).isEqualTo(10);
        assertThat(figures().counts()).isEqualTo(Map.of(K_FOLD, 9, SINGLE, 1));
    }

    @Test
    void twoContributionsOfOnePersonDoNotBothCount() {
        crowd.contributors(7, question, K_FOLD);
        PersonId account = crowd.somebodyWithAnAccount();
        crowd.answer(account, question, K_FOLD);
        crowd.contribute(account, Optional.empty());
        PersonId guest = crowd.contributor(question, SINGLE);

        accounts.adopt(guest, account);
        crowd.contributor(question, K_FOLD);

        assertThat(published()).isEmpty();
        crowd.contributor(question, K_FOLD);
        assertThat(figures().counts()).isEqualTo(Map.of(K_FOLD, 9, SINGLE, 1));
    }

    @Test
    void aDeletedAccountTakesItsContributionAlong() {
        crowd.contributors(9, question, K_FOLD);
        String email = question + "@clinic.org";
        SignedUp signedUp = (SignedUp) accounts.signUp(email, "a long enough phrase", Optional.empty());
        Account account = signedUp.account();
        crowd.answer(account.person(), question, SINGLE);
        crowd.contribute(account.person(), Optional.empty());
        assertThat(figures().people()).isEqualTo(10);

        accounts.deleteAccount(account.id());

        assertThat(contributions.find(account.person())).isEmpty();
        assertThat(published()).isEmpty();
    }

    private CohortFigures figures() {
        return published().orElseThrow();
    }

    private CohortFigures figures(Group group) {
        return cohort.published(group).stream()
                .filter(figures -> figures.question().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private Optional<CohortFigures> published() {
        return cohort.published().stream()
                .filter(figures -> figures.question().equals(question))
                .findFirst();
    }
}
