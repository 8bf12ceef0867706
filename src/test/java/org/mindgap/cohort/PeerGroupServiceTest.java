package org.mindgap.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.people.AccountService;
import org.mindgap.people.Authority;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.Learner;
import org.mindgap.people.SignUp.SignedUp;

@OnBothDatabases(
        packages = {"org.mindgap.practice", "org.mindgap.cohort"},
        beans = {CohortFixture.class, Crowd.class})
class PeerGroupServiceTest {
    private final PeerGroupService groups;
    private final AccountService accounts;

    PeerGroupServiceTest(PeerGroupService groups, AccountService accounts) {
        this.groups = groups;
        this.accounts = accounts;
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LEARNER")
    void makesAGroupForTrainersInstitutionsAndAdministrators(Authority authority) {
        Learner maker = somebody(authority);

        PeerGroup group = groups.make(maker, " Radiology, spring ").orElseThrow();

        assertThat(group.name()).isEqualTo("Radiology, spring");
        assertThat(groups.madeBy(maker)).containsExactly(group);
        assertThat(groups.find(group.code().value())).contains(group);
        assertThat(groups.madeBy(somebody(authority))).isEmpty();
    }

    @Test
    void makesNoGroupForLearners() {
        Learner learner = somebody(Authority.LEARNER);

        assertThat(groups.mayMake(learner)).isFalse();
        assertThat(groups.make(learner, "Radiology")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines"})
    void makesNoGroupWithoutAName(String name) {
        assertThat(groups.make(somebody(Authority.TRAINER), name)).isEmpty();
        assertThat(groups.make(somebody(Authority.TRAINER), "x".repeat(81))).isEmpty();
    }

    @Test
    void givesEachGroupACodeOfItsOwn() {
        Learner trainer = somebody(Authority.TRAINER);

        PeerGroup one = groups.make(trainer, "One").orElseThrow();
        PeerGroup two = groups.make(trainer, "Two").orElseThrow();

        assertThat(one.code()).isNotEqualTo(two.code());
        assertThat(one.code().value()).matches("[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}");
    }

    private Learner somebody(Authority authority) {
        EmailAddress email = new EmailAddress(UUID.randomUUID() + "@clinic.org");
        SignedUp signedUp = (SignedUp) accounts.create(email, "a long enough phrase", EnumSet.of(authority));
        return new Learner(signedUp.account().person(), Optional.of(email.value()), EnumSet.of(authority));
    }
}
