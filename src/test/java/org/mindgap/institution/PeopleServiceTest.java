package org.mindgap.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.people.Account;
import org.mindgap.people.AccountService;
import org.mindgap.people.Group;
import org.mindgap.people.GroupId;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.people.PersonName;
import org.mindgap.people.PersonNames;
import org.mindgap.progress.AdministrationKind;
import org.mindgap.progress.AdministrationLog;

@OnBothDatabases(packages = "org.mindgap.institution")
class PeopleServiceTest {
    private final PeopleService people;
    private final InstitutionService institutions;
    private final InstitutionGroups groups;
    private final PersonNames names;
    private final AccountService accounts;
    private final AdministrationLog log;
    private final InstitutionFixture fixture;
    private final Learner administrator;
    private final Institution institution;
    private final Reach reach;

    PeopleServiceTest(
            PeopleService people,
            InstitutionService institutions,
            InstitutionGroups groups,
            PersonNames names,
            AccountService accounts,
            AdministrationLog log,
            InstitutionFixture fixture) {
        this.people = people;
        this.institutions = institutions;
        this.groups = groups;
        this.names = names;
        this.accounts = accounts;
        this.log = log;
        this.fixture = fixture;
        this.administrator = fixture.somebody();
        this.institution = fixture.institution("Clinic", administrator);
        this.reach = fixture.reach(administrator, institution);
        names.set(administrator.person(), new PersonName("Zoe Zander"));
    }

    @Test
    void findsByPartsOfNamesAndAddressesInAnyCase() {
        Learner ada = named("Ada Marin");
        Learner bo = named("Bo 100%_Berg");

        assertThat(found(text("MARIN"))).containsExactly(ada.person());
        assertThat(found(text("100%_b"))).containsExactly(bo.person());
        assertThat(found(text("%"))).containsExactly(bo.person());
        assertThat(found(text(ada.email().orElseThrow().substring(3, 30)))).containsExactly(ada.person());
        assertThat(found(text("nobody like this"))).isEmpty();
    }

    @Test
    void sortsByNameAndBackwards() {
        Learner ada = named("ada marin");
        Learner bo = named("Bo Berg");

        assertThat(found(text(""))).containsExactly(ada.person(), bo.person(), administrator.person());
        assertThat(found(new PeopleQuery("", Optional.empty(), Optional.empty(), PeopleOrder.NAME, true, 0)))
                .containsExactly(administrator.person(), bo.person(), ada.person());
        for (PeopleOrder order : PeopleOrder.values()) {
            assertThat(found(new PeopleQuery("", Optional.empty(), Optional.empty(), order, false, 0)))
                    .hasSize(3);
        }
    }

    @Test
    void filtersByGroupWithAllBelowAndByRole() {
        Group department = fixture.group(reach, "Radiology");
        Group team = fixture.group(reach, department, "Night team");
        Learner inTeam = named("Ada Marin");
        named("Bo Berg");
        groups.add(reach, inTeam.person(), team.id());

        assertThat(found(inGroup(department.id()))).containsExactly(inTeam.person());
        assertThat(people.page(reach, inGroup(department.id())).people())
                .extracting(PersonRow::groups)
                .containsExactly(List.of(team.id()));
        assertThat(found(new PeopleQuery(
                        "", Optional.empty(), Optional.of(InstitutionRole.ADMINISTRATOR), PeopleOrder.NAME, false, 0)))
                .containsExactly(administrator.person());
    }

    @Test
    void showsFiftyAtATimeWithTheWholeNumber() {
        for (int i = 0; i < 52; i++) {
            fixture.member(institution, InstitutionRole.LEARNER);
        }

        PeoplePage first = people.page(reach, page(0));
        PeoplePage second = people.page(reach, page(1));

        assertThat(first.total()).isEqualTo(53);
        assertThat(first.people()).hasSize(50);
        assertThat(second.people()).hasSize(3);
        assertThat(Stream.concat(first.people().stream(), second.people().stream())
                        .map(PersonRow::person)
                        .distinct())
                .hasSize(53);
        assertThat(people.page(reach, page(7)).people()).isEmpty();
    }

    @Test
    void showsTrainersWhomTheyTrainAndNobodyElse() {
        Group mine = fixture.group(reach, "Radiology");
        Learner inMine = named("Ada Marin");
        Learner elsewhere = named("Bo Berg");
        groups.add(reach, inMine.person(), mine.id());
        Reach trainer = fixture.reach(fixture.trainer(institution, reach, mine), institution);

        assertThat(people.page(trainer, text("")).people())
                .extracting(PersonRow::person)
                .containsExactly(inMine.person());
        assertThat(people.find(trainer, inMine.person())).isPresent();
        assertThat(people.find(trainer, elsewhere.person())).isEmpty();
        assertThat(groups.add(trainer, elsewhere.person(), mine.id())).isEqualTo(Outcome.refused(Refusal.NO_MEMBER));
    }

    @Test
    void showsNobodyToATrainerWithoutGroups() {
        Learner idle = fixture.member(institution, InstitutionRole.TRAINER);

        assertThat(people.page(fixture.reach(idle, institution), text(""))).isEqualTo(new PeoplePage(List.of(), 0));
    }

    @Test
    void leavesOutWhoWasRemovedAndWhoBelongsElsewhere() {
        Learner gone = named("Ada Marin");
        institutions.remove(reach, gone.person());
        Learner foreigner = fixture.somebody();
        fixture.institution("Another clinic", foreigner);

        assertThat(found(text(""))).containsExactly(administrator.person());
        assertThat(people.find(reach, gone.person())).isEmpty();
        assertThat(people.find(reach, foreigner.person())).isEmpty();
        assertThat(people.known(institution.id(), List.of(gone.person(), foreigner.person())))
                .containsOnlyKeys(gone.person());
    }

    @Test
    void knowsNobodyWhoseAccountIsDeleted() {
        Account account = fixture.account();
        institutions.enter(institution.id(), account.person(), InstitutionRole.LEARNER, account.person());
        names.set(account.person(), new PersonName("Ada Marin"));

        accounts.deleteAccount(account.id());

        assertThat(people.known(institution.id(), List.of(account.person()))).isEmpty();
        assertThat(found(text("Ada"))).isEmpty();
    }

    @Test
    void recordsThatSomebodyChangedTheirName() {
        Learner ada = named("Ada Marin");

        people.rename(ada, new PersonName("Ada Marin-Berg"));
        people.rename(ada, new PersonName("Ada Marin-Berg"));

        assertThat(names.find(ada.person())).contains(new PersonName("Ada Marin-Berg"));
        assertThat(log.newest(institution.id(), 10).stream()
                        .filter(entry -> entry.kind() == AdministrationKind.NAME_CHANGED))
                .singleElement()
                .satisfies(entry -> assertThat(entry.body()).isEmpty());
    }

    @Test
    void appointsAnAdministratorOnlyWhereThereIsNone() {
        Account account = fixture.account();
        Institution left = fixture.institution("Orphaned clinic", account.learner());
        Learner next = fixture.somebody();
        assertThat(institutions.appoint(fixture.server(), left.id(), next.person()))
                .isEqualTo(Outcome.refused(Refusal.NOT_YOURS));

        accounts.deleteAccount(account.id());

        assertThat(institutions.isOrphaned(left.id())).isTrue();
        assertThat(institutions.appoint(next, left.id(), next.person())).isEqualTo(Outcome.refused(Refusal.NOT_YOURS));
        assertThat(institutions.appoint(fixture.server(), left.id(), next.person()))
                .isEqualTo(Outcome.done());
        assertThat(fixture.reach(next, left).isWhole()).isTrue();
    }

    private Learner named(String name) {
        Learner learner = fixture.member(institution, InstitutionRole.LEARNER);
        names.set(learner.person(), new PersonName(name));
        return learner;
    }

    private List<PersonId> found(PeopleQuery query) {
        return people.page(reach, query).people().stream()
                .map(PersonRow::person)
                .toList();
    }

    private static PeopleQuery text(String text) {
        return new PeopleQuery(text, Optional.empty(), Optional.empty(), PeopleOrder.NAME, false, 0);
    }

    private static PeopleQuery inGroup(GroupId group) {
        return new PeopleQuery("", Optional.of(group), Optional.empty(), PeopleOrder.NAME, false, 0);
    }

    private static PeopleQuery page(int page) {
        return new PeopleQuery("", Optional.empty(), Optional.empty(), PeopleOrder.NAME, false, page);
    }
}
