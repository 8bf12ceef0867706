package org.mindgap.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.database.MovableClock;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.institution.Acceptance.Accepted;
import org.mindgap.institution.Acceptance.TooLate;
import org.mindgap.institution.Inviting.Invited;
import org.mindgap.institution.Inviting.NotInvited;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.Group;
import org.mindgap.people.GroupService;
import org.mindgap.people.Guests;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonName;
import org.mindgap.people.PersonNames;
import org.mindgap.progress.AdministrationKind;
import org.mindgap.progress.AdministrationLog;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnBothDatabases(
        packages = "org.mindgap.institution",
        beans = {MovableClock.Instead.class, SentInvitations.class})
class InvitationServiceTest {
    private static final PersonName NAME = new PersonName("Ada Marin");

    private final InvitationService invitations;
    private final InstitutionService institutions;
    private final InstitutionGroups groups;
    private final GroupService allGroups;
    private final Guests guests;
    private final PersonNames names;
    private final AdministrationLog log;
    private final InstitutionFixture fixture;
    private final SentInvitations sent;
    private final JdbcClient database;
    private final MovableClock clock;
    private final Learner administrator;
    private final Institution institution;
    private final Reach reach;

    InvitationServiceTest(
            InvitationService invitations,
            InstitutionService institutions,
            InstitutionGroups groups,
            GroupService allGroups,
            Guests guests,
            PersonNames names,
            AdministrationLog log,
            InstitutionFixture fixture,
            SentInvitations sent,
            JdbcClient database,
            MovableClock clock) {
        this.invitations = invitations;
        this.institutions = institutions;
        this.groups = groups;
        this.allGroups = allGroups;
        this.guests = guests;
        this.names = names;
        this.log = log;
        this.fixture = fixture;
        this.sent = sent;
        this.database = database;
        this.clock = clock;
        this.administrator = fixture.somebody();
        this.institution = fixture.institution("Clinic", administrator);
        this.reach = fixture.reach(administrator, institution);
    }

    @BeforeEach
    void forget() {
        sent.clear();
    }

    @Test
    void aLinkLetsManyIntoAGroupAndCountsThem() {
        Group group = fixture.group(reach, "Radiology");
        Invited made = (Invited) invitations.inviteMany(reach, InstitutionRole.LEARNER, Optional.of(group.id()), 30);
        Learner first = fixture.somebody();
        Learner second = fixture.somebody();

        assertThat(invitations.accept(first, made.token(), NAME))
                .isEqualTo(new Accepted(institution, InstitutionRole.LEARNER));
        invitations.accept(second, made.token(), NAME);

        assertThat(allGroups.membersOf(group.id())).containsExactlyInAnyOrder(first.person(), second.person());
        assertThat(names.find(first.person())).contains(NAME);
        assertThat(invitations.open(reach, 0))
                .singleElement()
                .satisfies(open -> assertThat(open.uses()).isEqualTo(2));
        assertThat(sent.all()).isEmpty();
    }

    @Test
    void anInvitationOfOnePersonIsWorthOneAcceptanceAndThenForgetsWhoItWasFor() {
        EmailAddress email = email();
        Invited made = (Invited)
                invitations.inviteOne(reach, InstitutionRole.TRAINER, Optional.empty(), email, Optional.of(NAME), 14);
        assertThat(sent.all()).singleElement().satisfies(mail -> {
            assertThat(mail.email()).isEqualTo(email);
            assertThat(mail.token()).isEqualTo(made.token());
        });
        assertThat(invitations.read(made.token())).get().satisfies(offer -> {
            assertThat(offer.suggested()).contains(NAME);
            assertThat(offer.forOne()).isTrue();
        });

        assertThat(invitations.accept(fixture.somebody(), made.token(), NAME)).isInstanceOf(Accepted.class);

        assertThat(invitations.accept(fixture.somebody(), made.token(), NAME)).isEqualTo(new TooLate(Offer.State.USED));
        assertThat(invitations.open(reach, 0)).isEmpty();
        assertThat(personalData(made)).isZero();
    }

    @Test
    void theDatabaseHoldsNoToken() {
        Invited made = (Invited) invitations.inviteMany(reach, InstitutionRole.LEARNER, Optional.empty(), 30);

        assertThat(database.sql("select token_hash from invitation where id = :id")
                        .param("id", made.invitation().id().value())
                        .query(String.class)
                        .single())
                .isEqualTo(made.token().hash())
                .isNotEqualTo(made.token().value());
        assertThat(made.token().toString()).doesNotContain(made.token().value());
    }

    @Test
    void endsWhenItExpiresOrIsRevoked() {
        Invited expiring = (Invited) invitations.inviteMany(reach, InstitutionRole.LEARNER, Optional.empty(), 7);
        Invited revoked = (Invited)
                invitations.inviteOne(reach, InstitutionRole.LEARNER, Optional.empty(), email(), Optional.of(NAME), 30);

        assertThat(invitations.revoke(reach, revoked.invitation().id())).isEqualTo(Outcome.done());
        assertThat(invitations.accept(fixture.somebody(), revoked.token(), NAME))
                .isEqualTo(new TooLate(Offer.State.REVOKED));
        assertThat(personalData(revoked)).isZero();
        assertThat(invitations.revoke(reach, revoked.invitation().id()))
                .isEqualTo(Outcome.refused(Refusal.NO_INVITATION));

        clock.advance(Duration.ofDays(7));
        assertThat(invitations.accept(fixture.somebody(), expiring.token(), NAME))
                .isEqualTo(new TooLate(Offer.State.EXPIRED));
    }

    @Test
    void forgetsWhoWasInvitedOnceTheInvitationHasExpired() {
        Invited made = (Invited)
                invitations.inviteOne(reach, InstitutionRole.LEARNER, Optional.empty(), email(), Optional.of(NAME), 7);
        invitations.forgetExpired();
        assertThat(personalData(made)).isOne();

        clock.advance(Duration.ofDays(8));
        invitations.forgetExpired();

        assertThat(personalData(made)).isZero();
        assertThat(invitations.read(made.token()))
                .get()
                .satisfies(offer -> assertThat(offer.state()).isEqualTo(Offer.State.EXPIRED));
    }

    @Test
    void aNewLinkMakesTheOldOneWorthless() {
        Invited made = (Invited)
                invitations.inviteOne(reach, InstitutionRole.LEARNER, Optional.empty(), email(), Optional.empty(), 7);

        Invited renewed = (Invited) invitations.renew(reach, made.invitation().id(), 30);

        assertThat(invitations.read(made.token())).isEmpty();
        assertThat(invitations.accept(fixture.somebody(), renewed.token(), NAME))
                .isInstanceOf(Accepted.class);
        assertThat(sent.all()).hasSize(2);
    }

    @Test
    void isWorthWhatItsMakerMayDoWhenSomebodyAccepts() {
        Learner second = fixture.member(institution, InstitutionRole.ADMINISTRATOR);
        Invited backDoor = (Invited) invitations.inviteMany(
                fixture.reach(second, institution), InstitutionRole.ADMINISTRATOR, Optional.empty(), 90);

        institutions.remove(reach, second.person());

        assertThat(invitations.accept(second, backDoor.token(), NAME)).isEqualTo(new TooLate(Offer.State.WITHDRAWN));
        assertThat(institutions.member(institution.id(), second.person()))
                .get()
                .satisfies(member -> assertThat(member.isCurrent()).isFalse());
    }

    @Test
    void trainersInviteLearnersIntoTheirGroupsAndNobodyElse() {
        Group mine = fixture.group(reach, "Radiology");
        Group below = fixture.group(reach, mine, "Night team");
        Group other = fixture.group(reach, "Oncology");
        Reach trainer = fixture.reach(fixture.trainer(institution, reach, mine), institution);

        assertThat(invitations.inviteMany(trainer, InstitutionRole.LEARNER, Optional.of(below.id()), 30))
                .isInstanceOf(Invited.class);
        assertThat(invitations.inviteMany(trainer, InstitutionRole.LEARNER, Optional.empty(), 30))
                .isEqualTo(new NotInvited(Refusal.NOT_YOURS));
        assertThat(invitations.inviteMany(trainer, InstitutionRole.TRAINER, Optional.of(mine.id()), 30))
                .isEqualTo(new NotInvited(Refusal.NOT_YOURS));
        assertThat(invitations.inviteMany(trainer, InstitutionRole.LEARNER, Optional.of(other.id()), 30))
                .isEqualTo(new NotInvited(Refusal.NO_GROUP));
    }

    @Test
    void trainersSeeAndRevokeOnlyWhatLeadsIntoTheirGroups() {
        Group mine = fixture.group(reach, "Radiology");
        Reach trainer = fixture.reach(fixture.trainer(institution, reach, mine), institution);
        Invited elsewhere = (Invited) invitations.inviteMany(reach, InstitutionRole.LEARNER, Optional.empty(), 30);
        Invited here = (Invited) invitations.inviteMany(reach, InstitutionRole.LEARNER, Optional.of(mine.id()), 30);

        assertThat(invitations.open(trainer, 0))
                .extracting(Invitation::id)
                .containsExactly(here.invitation().id());
        assertThat(invitations.countOpen(trainer)).isOne();
        assertThat(invitations.revoke(trainer, elsewhere.invitation().id()))
                .isEqualTo(Outcome.refused(Refusal.NO_INVITATION));
        assertThat(invitations.renew(trainer, elsewhere.invitation().id(), 30))
                .isEqualTo(new NotInvited(Refusal.NO_INVITATION));
    }

    @Test
    void anotherInstitutionCanNeitherRevokeNorRenewNorUseItsGroups() {
        Learner foreigner = fixture.somebody();
        Reach foreign = fixture.reach(foreigner, fixture.institution("Another clinic", foreigner));
        Group group = fixture.group(reach, "Radiology");
        Invited made = (Invited) invitations.inviteMany(reach, InstitutionRole.LEARNER, Optional.empty(), 30);

        assertThat(invitations.revoke(foreign, made.invitation().id()))
                .isEqualTo(Outcome.refused(Refusal.NO_INVITATION));
        assertThat(invitations.renew(foreign, made.invitation().id(), 30))
                .isEqualTo(new NotInvited(Refusal.NO_INVITATION));
        assertThat(invitations.inviteMany(foreign, InstitutionRole.LEARNER, Optional.of(group.id()), 30))
                .isEqualTo(new NotInvited(Refusal.NO_GROUP));
        assertThat(invitations.open(foreign, 0)).isEmpty();
    }

    @Test
    void asksNobodyWhoBelongsOrIsInvitedAlready() {
        Learner member = fixture.member(institution, InstitutionRole.LEARNER);
        EmailAddress asked = email();
        invitations.inviteOne(reach, InstitutionRole.LEARNER, Optional.empty(), asked, Optional.empty(), 7);

        assertThat(invitations.inviteOne(
                        reach,
                        InstitutionRole.LEARNER,
                        Optional.empty(),
                        new EmailAddress(member.email().orElseThrow()),
                        Optional.empty(),
                        7))
                .isEqualTo(new NotInvited(Refusal.MEMBER_ALREADY));
        assertThat(invitations.inviteOne(reach, InstitutionRole.LEARNER, Optional.empty(), asked, Optional.empty(), 7))
                .isEqualTo(new NotInvited(Refusal.INVITED_ALREADY));
    }

    @Test
    void letsNoGuestIn() {
        Invited made = (Invited) invitations.inviteMany(reach, InstitutionRole.LEARNER, Optional.empty(), 30);

        assertThat(invitations.accept(Learner.guest(guests.start().person()), made.token(), NAME))
                .isEqualTo(new Acceptance.NoAccount());
    }

    @Test
    void neverLowersARole() {
        Invited made = (Invited) invitations.inviteMany(reach, InstitutionRole.LEARNER, Optional.empty(), 30);

        invitations.accept(administrator, made.token(), NAME);

        assertThat(institutions.member(institution.id(), administrator.person()))
                .get()
                .satisfies(member -> assertThat(member.role()).isEqualTo(InstitutionRole.ADMINISTRATOR));
    }

    @Test
    void decliningEndsAnInvitationOfOnePersonButNotALinkForMany() {
        Invited one = (Invited)
                invitations.inviteOne(reach, InstitutionRole.LEARNER, Optional.empty(), email(), Optional.of(NAME), 7);
        Invited many = (Invited) invitations.inviteMany(reach, InstitutionRole.LEARNER, Optional.empty(), 7);
        Learner learner = fixture.somebody();

        invitations.decline(learner.person(), one.token());
        invitations.decline(learner.person(), many.token());

        assertThat(invitations.accept(learner, one.token(), NAME)).isEqualTo(new TooLate(Offer.State.REVOKED));
        assertThat(personalData(one)).isZero();
        assertThat(invitations.accept(learner, many.token(), NAME)).isInstanceOf(Accepted.class);
    }

    @Test
    void saysInTheLogWhoInvitedAndWhoCameWithoutPersonalData() {
        EmailAddress email = email();
        Invited made = (Invited)
                invitations.inviteOne(reach, InstitutionRole.LEARNER, Optional.empty(), email, Optional.of(NAME), 7);
        invitations.accept(fixture.somebody(), made.token(), NAME);

        assertThat(log.newest(institution.id(), 2))
                .extracting(entry -> entry.kind())
                .isEqualTo(List.of(AdministrationKind.MEMBER_JOINED, AdministrationKind.INVITATION_MADE));
        assertThat(log.newest(institution.id(), 10))
                .allSatisfy(entry -> assertThat(entry.body())
                        .doesNotContain(
                                email.value(), NAME.value(), made.token().value()));
    }

    private int personalData(Invited made) {
        return database.sql(
                        "select count(*) from invitation where id = :id and (email is not null or name is not null)")
                .param("id", made.invitation().id().value())
                .query(Integer.class)
                .single();
    }

    private static EmailAddress email() {
        return new EmailAddress(UUID.randomUUID() + "@clinic.org");
    }
}
