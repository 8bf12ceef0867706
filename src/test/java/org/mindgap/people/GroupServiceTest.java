package org.mindgap.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.people.Joining.AlreadyIn;
import org.mindgap.people.Joining.Joined;
import org.mindgap.people.Joining.NoSuchGroup;
import org.mindgap.people.Joining.OwnGroup;
import org.mindgap.people.SignUp.SignedUp;

@OnBothDatabases
class GroupServiceTest {
    private final GroupService groups;
    private final AccountService accounts;
    private final Guests guests;

    GroupServiceTest(GroupService groups, AccountService accounts, Guests guests) {
        this.groups = groups;
        this.accounts = accounts;
        this.guests = guests;
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LEARNER")
    void makesAGroupForTrainersAndAdministrators(Authority authority) {
        Learner maker = somebody(authority);

        Group group = groups.make(maker, " Radiology, spring ").orElseThrow();

        assertThat(group.name()).isEqualTo("Radiology, spring");
        assertThat(groups.madeBy(maker)).containsExactly(group);
        assertThat(groups.find(group.code().value())).contains(group);
        assertThat(groups.find(group.id())).contains(group);
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

        Group one = groups.make(trainer, "One").orElseThrow();
        Group two = groups.make(trainer, "Two").orElseThrow();

        assertThat(one.code()).isNotEqualTo(two.code());
        assertThat(one.code().value()).matches("[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}");
    }

    @Test
    void letsInWhoeverHasTheCodeUntilTheyLeave() {
        Group group = group();
        PersonId person = guests.start().person();

        assertThat(groups.join(person, group.code().value().toLowerCase().replace("-", " ")))
                .isEqualTo(new Joined(group));
        assertThat(groups.join(person, group.code().value())).isEqualTo(new AlreadyIn(group));
        assertThat(groups.membersOf(group.id())).containsExactly(person);
        assertThat(groups.groupsOf(person)).containsExactly(group);

        groups.leave(person, group.id());
        assertThat(groups.membersOf(group.id())).isEmpty();
        assertThat(groups.groupsOf(person)).isEmpty();

        assertThat(groups.join(person, group.code().value())).isEqualTo(new Joined(group));
        assertThat(groups.membersOf(group.id())).containsExactly(person);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ABCD", "ABCD-EFGI", "2222-2222"})
    void letsNobodyInWithAnotherCode(String code) {
        PersonId person = guests.start().person();

        assertThat(groups.join(person, code)).isEqualTo(new NoSuchGroup());
        assertThat(groups.groupsOf(person)).isEmpty();
    }

    @Test
    void doesNotCountTrainersInTheirOwnGroups() {
        Learner trainer = somebody(Authority.TRAINER);
        Group group = groups.make(trainer, "Radiology").orElseThrow();
        PersonId guest = guests.start().person();
        groups.join(guest, group.code().value());

        assertThat(groups.join(trainer.person(), group.code().value())).isEqualTo(new OwnGroup(group));
        accounts.adopt(guest, trainer.person());

        assertThat(groups.membersOf(group.id())).isEmpty();
    }

    @Test
    void countsAGuestWhoSignsInOnceUnderTheAccount() {
        Group both = group();
        Group guestOnly = group();
        PersonId account = somebody(Authority.LEARNER).person();
        PersonId guest = guests.start().person();
        groups.join(guest, both.code().value());
        groups.join(guest, guestOnly.code().value());
        groups.join(account, both.code().value());

        accounts.adopt(guest, account);

        assertThat(groups.membersOf(both.id())).containsExactly(account);
        assertThat(groups.membersOf(guestOnly.id())).containsExactly(account);
        assertThat(groups.groupsOf(guest)).isEmpty();
    }

    @Test
    void keepsAGuestWhoMakesAnAccountInTheGroup() {
        Group group = group();
        PersonId guest = guests.start().person();
        groups.join(guest, group.code().value());

        accounts.signUp(UUID.randomUUID() + "@clinic.org", "a long enough phrase", Optional.of(guest));

        assertThat(groups.membersOf(group.id())).containsExactly(guest);
    }

    @Test
    void letsGoOfADeletedAccount() {
        Group group = group();
        EmailAddress email = new EmailAddress(UUID.randomUUID() + "@clinic.org");
        Account account =
                ((SignedUp) accounts.create(email, "a long enough phrase", EnumSet.of(Authority.LEARNER))).account();
        groups.join(account.person(), group.code().value());

        accounts.deleteAccount(account.id());

        assertThat(groups.membersOf(group.id())).isEmpty();
    }

    @Test
    void showsAGroupToItsMakerAndToWhoeverOversees() {
        Learner trainer = somebody(Authority.TRAINER);
        Group group = groups.make(trainer, "Radiology").orElseThrow();

        assertThat(groups.seenBy(trainer, group.id())).contains(group);
        assertThat(groups.seenBy(somebody(Authority.ADMINISTRATOR), group.id())).contains(group);
        assertThat(groups.seenBy(somebody(Authority.ADMINISTRATOR))).contains(group);
        assertThat(groups.seenBy(somebody(Authority.TRAINER), group.id())).isEmpty();
        assertThat(groups.seenBy(somebody(Authority.TRAINER))).isEmpty();
    }

    @Test
    void showsNoGroupToItsMembersOrToAMakerWhoTeachesNoMore() {
        Learner trainer = somebody(Authority.TRAINER);
        Group group = groups.make(trainer, "Radiology").orElseThrow();
        Learner member = somebody(Authority.LEARNER);
        groups.join(member.person(), group.code().value());

        assertThat(groups.seenBy(member, group.id())).isEmpty();
        assertThat(groups.seenBy(member)).isEmpty();
        assertThat(groups.seenBy(
                        new Learner(trainer.person(), trainer.email(), EnumSet.of(Authority.LEARNER)), group.id()))
                .isEmpty();
    }

    private Group group() {
        return groups.make(somebody(Authority.TRAINER), "Radiology").orElseThrow();
    }

    private Learner somebody(Authority authority) {
        EmailAddress email = new EmailAddress(UUID.randomUUID() + "@clinic.org");
        SignedUp signedUp = (SignedUp) accounts.create(email, "a long enough phrase", EnumSet.of(authority));
        return new Learner(signedUp.account().person(), Optional.of(email.value()), EnumSet.of(authority));
    }
}
