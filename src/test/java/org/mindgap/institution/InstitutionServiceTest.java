package org.mindgap.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.people.Account;
import org.mindgap.people.AccountService;
import org.mindgap.people.Authority;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.Group;
import org.mindgap.people.GroupService;
import org.mindgap.people.Learner;
import org.mindgap.people.SignUp.SignedUp;
import org.mindgap.progress.AdministrationEntry;
import org.mindgap.progress.AdministrationKind;
import org.mindgap.progress.AdministrationLog;
import org.springframework.transaction.support.TransactionTemplate;

@OnBothDatabases(packages = "org.mindgap.institution")
class InstitutionServiceTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Athens");

    private final InstitutionService institutions;
    private final InstitutionGroups groups;
    private final ReachService reaches;
    private final GroupService allGroups;
    private final AccountService accounts;
    private final AdministrationLog log;
    private final TransactionTemplate transaction;
    private final Learner administrator;
    private final Institution institution;

    InstitutionServiceTest(
            InstitutionService institutions,
            InstitutionGroups groups,
            ReachService reaches,
            GroupService allGroups,
            AccountService accounts,
            AdministrationLog log,
            TransactionTemplate transaction) {
        this.institutions = institutions;
        this.groups = groups;
        this.reaches = reaches;
        this.allGroups = allGroups;
        this.accounts = accounts;
        this.log = log;
        this.transaction = transaction;
        this.administrator = somebody();
        this.institution = make("Clinic");
    }

    @Test
    void isMadeByAnAdministratorOfTheServerWithAnAdministratorOfItsOwn() {
        assertThat(institution.name()).isEqualTo("Clinic");
        assertThat(institution.zone()).isEqualTo(ZONE);
        assertThat(reach(administrator).isWhole()).isTrue();
        assertThat(institutions.of(administrator.person())).containsExactly(institution);
        assertThat(institutions.make(somebody(), "Clinic", ZONE, administrator.person()))
                .isEmpty();
        assertThat(kinds()).containsExactly(AdministrationKind.MEMBER_JOINED, AdministrationKind.INSTITUTION_MADE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "two\nlines"})
    void needsAName(String name) {
        assertThat(institutions.make(server(), name, ZONE, administrator.person()))
                .isEmpty();
        assertThat(institutions.change(reach(administrator), name, ZONE, 5))
                .isEqualTo(Outcome.refused(Refusal.NO_NAME));
    }

    @Test
    void givesNothingToLearnersStrangersGuestsAndTheServersAdministrators() {
        Learner learner = member(InstitutionRole.LEARNER);

        assertThat(reaches.of(learner, institution.id())).isEmpty();
        assertThat(reaches.of(somebody(), institution.id())).isEmpty();
        assertThat(reaches.of(server(), institution.id())).isEmpty();
        assertThat(reaches.of(Learner.guest(administrator.person()), institution.id()))
                .isEmpty();
        assertThat(reaches.of(learner)).isEmpty();
    }

    @Test
    void endsAccessAtOnceWhenSomebodyIsRemovedAndKeepsTheirPlace() {
        Learner trainer = member(InstitutionRole.TRAINER);
        Group group = group(Optional.empty(), "Radiology");
        groups.setTrainer(reach(administrator), group.id(), trainer.person(), true);
        groups.add(reach(administrator), trainer.person(), group.id());
        assertThat(allGroups.seenBy(trainer, group.id())).contains(group);

        assertThat(institutions.remove(reach(administrator), trainer.person())).isEqualTo(Outcome.done());

        assertThat(reaches.of(trainer, institution.id())).isEmpty();
        assertThat(allGroups.seenBy(trainer, group.id())).isEmpty();
        assertThat(allGroups.groupsOf(trainer.person())).isEmpty();
        assertThat(institutions.member(institution.id(), trainer.person()))
                .get()
                .satisfies(member -> assertThat(member.isCurrent()).isFalse());
        assertThat(reaches.covers(reach(administrator), trainer.person())).isTrue();
    }

    @Test
    void keepsItsLastAdministrator() {
        Reach reach = reach(administrator);
        Refusal last = Refusal.LAST_ADMINISTRATOR;

        assertThat(institutions.remove(reach, administrator.person())).isEqualTo(Outcome.refused(last));
        assertThat(institutions.leave(institution.id(), administrator.person())).isEqualTo(Outcome.refused(last));
        assertThat(institutions.setRole(reach, administrator.person(), InstitutionRole.LEARNER))
                .isEqualTo(Outcome.refused(last));

        member(InstitutionRole.ADMINISTRATOR);
        assertThat(institutions.leave(institution.id(), administrator.person())).isEqualTo(Outcome.done());
    }

    @Test
    void letsOnlyWhoAdministersItChangePeople() {
        Learner trainer = member(InstitutionRole.TRAINER);
        Learner learner = member(InstitutionRole.LEARNER);
        Reach reach = reach(trainer);

        assertThat(institutions.remove(reach, learner.person())).isEqualTo(Outcome.refused(Refusal.NOT_YOURS));
        assertThat(institutions.setRole(reach, trainer.person(), InstitutionRole.ADMINISTRATOR))
                .isEqualTo(Outcome.refused(Refusal.NOT_YOURS));
        assertThat(institutions.change(reach, "Other", ZONE, 5)).isEqualTo(Outcome.refused(Refusal.NOT_YOURS));
        assertThat(groups.make(reach, Optional.empty(), "Mine")).isEmpty();
    }

    @Test
    void reachesFromAGroupDownButNotUpOrAside() {
        Group department = group(Optional.empty(), "Radiology");
        Group team = group(Optional.of(department), "Night team");
        Group other = group(Optional.empty(), "Oncology");
        Learner trainer = member(InstitutionRole.TRAINER);
        Learner inTeam = member(InstitutionRole.LEARNER);
        Learner elsewhere = member(InstitutionRole.LEARNER);
        groups.add(reach(administrator), inTeam.person(), team.id());
        groups.add(reach(administrator), elsewhere.person(), other.id());
        groups.setTrainer(reach(administrator), department.id(), trainer.person(), true);

        Reach reach = reach(trainer);

        assertThat(groups.within(reach)).containsExactlyInAnyOrder(department, team);
        assertThat(reaches.covers(reach, inTeam.person())).isTrue();
        assertThat(reaches.covers(reach, elsewhere.person())).isFalse();
        assertThat(allGroups.seenBy(trainer)).containsExactlyInAnyOrder(department, team);
        assertThat(allGroups.membersOf(department.id())).containsExactly(inTeam.person());
        assertThat(groups.make(reach, Optional.of(team.id()), "Residents")).isPresent();
        assertThat(groups.make(reach, Optional.of(other.id()), "Residents")).isEmpty();
        assertThat(groups.add(reach, elsewhere.person(), other.id())).isEqualTo(Outcome.refused(Refusal.NO_GROUP));
    }

    @Test
    void keepsInstitutionsApart() {
        Learner otherAdministrator = somebody();
        Institution other = institutions
                .make(server(), "Another clinic", ZONE, otherAdministrator.person())
                .orElseThrow();
        Reach foreign = reaches.of(otherAdministrator, other.id()).orElseThrow();
        Group group = group(Optional.empty(), "Radiology");
        Learner learner = member(InstitutionRole.LEARNER);

        assertThat(groups.rename(foreign, group.id(), "Ours")).isEqualTo(Outcome.refused(Refusal.NO_GROUP));
        assertThat(groups.make(foreign, Optional.of(group.id()), "Ours")).isEmpty();
        assertThat(groups.add(foreign, learner.person(), group.id())).isEqualTo(Outcome.refused(Refusal.NO_GROUP));
        assertThat(institutions.remove(foreign, learner.person())).isEqualTo(Outcome.refused(Refusal.NO_MEMBER));
        assertThat(reaches.covers(foreign, learner.person())).isFalse();
        assertThat(allGroups.seenBy(otherAdministrator, group.id())).isEmpty();
    }

    @Test
    void letsInNobodyByTheCodeOfAnInstitutionsGroup() {
        Group group = group(Optional.empty(), "Radiology");

        assertThat(allGroups.find(group.code().value())).isEmpty();
    }

    @Test
    void ofADeletedAccountKeepsOnlyThePseudonym() {
        Account account = account();
        transaction.executeWithoutResult(status -> institutions.enter(
                institution.id(), account.person(), InstitutionRole.LEARNER, administrator.person()));

        accounts.deleteAccount(account.id());

        assertThat(institutions.member(institution.id(), account.person()))
                .get()
                .satisfies(member -> assertThat(member.isCurrent()).isFalse());
        assertThat(kinds().getFirst()).isEqualTo(AdministrationKind.MEMBER_LEFT);
    }

    @Test
    void linksWhatIsRecorded() {
        member(InstitutionRole.LEARNER);

        List<AdministrationEntry> entries = log.newest(institution.id(), 10).reversed();

        assertThat(entries).extracting(AdministrationEntry::seq).containsExactly(1L, 2L, 3L);
        assertThat(entries.get(2).previousHash()).isEqualTo(entries.get(1).hash());
        assertThat(entries.get(2).facts()).isEqualTo(Map.of("role", "LEARNER"));
    }

    private List<AdministrationKind> kinds() {
        return log.newest(institution.id(), 10).stream()
                .map(AdministrationEntry::kind)
                .toList();
    }

    private Group group(Optional<Group> parent, String name) {
        return groups.make(reach(administrator), parent.map(Group::id), name).orElseThrow();
    }

    private Reach reach(Learner learner) {
        return reaches.of(learner, institution.id()).orElseThrow();
    }

    private Institution make(String name) {
        return institutions.make(server(), name, ZONE, administrator.person()).orElseThrow();
    }

    private Learner member(InstitutionRole role) {
        Learner learner = somebody();
        institutions.enter(institution.id(), learner.person(), role, administrator.person());
        return learner;
    }

    private Learner server() {
        Learner learner = somebody();
        return new Learner(learner.person(), learner.email(), Set.of(Authority.ADMINISTRATOR));
    }

    private Learner somebody() {
        return account().learner();
    }

    private Account account() {
        EmailAddress email = new EmailAddress(UUID.randomUUID() + "@clinic.org");
        return ((SignedUp) accounts.create(email, "a long enough phrase", Set.of(Authority.LEARNER))).account();
    }
}
