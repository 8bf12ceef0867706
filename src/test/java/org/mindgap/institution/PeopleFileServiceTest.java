package org.mindgap.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.institution.roster.Reading;
import org.mindgap.institution.roster.RosterLine;
import org.mindgap.institution.roster.RosterReader;
import org.mindgap.people.Group;
import org.mindgap.people.GroupService;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonName;
import org.mindgap.progress.AdministrationEntry;
import org.mindgap.progress.AdministrationKind;
import org.mindgap.progress.AdministrationLog;

@OnBothDatabases(packages = "org.mindgap.institution", beans = SentInvitations.class)
class PeopleFileServiceTest {
    private final PeopleFileService files;
    private final InvitationService invitations;
    private final InstitutionService institutions;
    private final GroupService groups;
    private final AdministrationLog log;
    private final InstitutionFixture fixture;
    private final SentInvitations sent;
    private final Learner administrator;
    private final Institution institution;
    private final Reach reach;

    PeopleFileServiceTest(
            PeopleFileService files,
            InvitationService invitations,
            InstitutionService institutions,
            GroupService groups,
            AdministrationLog log,
            InstitutionFixture fixture,
            SentInvitations sent) {
        this.files = files;
        this.invitations = invitations;
        this.institutions = institutions;
        this.groups = groups;
        this.log = log;
        this.fixture = fixture;
        this.sent = sent;
        this.administrator = fixture.somebody();
        this.institution = fixture.institution("Clinic", administrator);
        this.reach = fixture.reach(administrator, institution);
    }

    @BeforeEach
    void forget() {
        sent.clear();
    }

    @Test
    void saysForEachLineWhatWouldHappen() {
        Group radiology = fixture.group(reach, "Radiology");
        fixture.group(reach, radiology, "Night team");
        Learner member = fixture.member(institution, InstitutionRole.LEARNER);
        invitations.inviteOne(
                reach,
                InstitutionRole.LEARNER,
                Optional.empty(),
                new org.mindgap.people.EmailAddress("asked@clinic.org"),
                Optional.empty(),
                7);

        CheckedFile checked = files.check(
                reach,
                lines(
                        "email,name,group,role",
                        "ada@clinic.org,Ada Marin,radiology/ night TEAM,",
                        "bo@clinic.org,Bo,Radiology / Day team,Trainer",
                        member.email().orElseThrow() + ",,,",
                        "asked@clinic.org,,,",
                        "ADA@clinic.org ,Ada again,,",
                        "not an address,Cleo,,",
                        "dan@clinic.org,7,,",
                        "eve@clinic.org,Eve,Radiology // Night,",
                        "fay@clinic.org,Fay,,boss",
                        ",Gus,,"));

        assertThat(checked.lines())
                .extracting(CheckedLine::verdict)
                .containsExactly(
                        LineVerdict.INVITED,
                        LineVerdict.INVITED_TO_A_NEW_GROUP,
                        LineVerdict.ALREADY_MEMBER,
                        LineVerdict.ALREADY_INVITED,
                        LineVerdict.DUPLICATE,
                        LineVerdict.MALFORMED_ADDRESS,
                        LineVerdict.MALFORMED_NAME,
                        LineVerdict.MALFORMED_GROUP,
                        LineVerdict.UNKNOWN_ROLE,
                        LineVerdict.NO_ADDRESS);
        assertThat(checked.lines().get(4).other()).isEqualTo(2);
        assertThat(checked.newGroups()).containsExactly("Radiology / Day team");
        assertThat(checked.good()).isEqualTo(2);
        assertThat(checked.problems()).hasSize(6);
    }

    @Test
    void changesNothingInADryRun() {
        files.check(reach, lines("email,group", unique() + ",New"));

        assertThat(groups.of(institution.id())).isEmpty();
        assertThat(invitations.countOpen(reach)).isZero();
        assertThat(sent.all()).isEmpty();
    }

    @Test
    void invitesTheGoodLinesMakesTheirGroupsAndSaysSoOnceInTheLog() {
        String email = unique();
        FileApplied applied = files.apply(
                reach,
                "people.csv",
                lines("email,name,group", email + ",Ada Marin,Radiology / Night team", "nobody,Bo,Other"),
                30,
                count -> {});

        assertThat(applied.links())
                .singleElement()
                .satisfies(link -> assertThat(
                                invitations.accept(fixture.somebody(), link.token(), new PersonName("Ada Marin")))
                        .isInstanceOf(Acceptance.Accepted.class));
        assertThat(applied.groupsMade()).isEqualTo(2);
        assertThat(groups.of(institution.id()))
                .extracting(Group::name)
                .containsExactlyInAnyOrder("Radiology", "Night team");
        assertThat(entries(AdministrationKind.PEOPLE_FILE_APPLIED))
                .singleElement()
                .satisfies(entry -> assertThat(entry.facts()).isEqualTo(Map.of("invited", "1", "groups-made", "2")));
        assertThat(sent.all()).extracting(made -> made.email().value()).containsExactly(email);
    }

    @Test
    void judgesAgainWhenItIsApplied() {
        String email = unique();
        List<RosterLine> lines = lines("email", email);
        files.apply(reach, "people.csv", lines, 30, count -> {});

        assertThat(files.apply(reach, "people.csv", lines, 30, count -> {}).links())
                .isEmpty();
    }

    @Test
    void takesBackWhatNobodyHasAccepted() {
        FileApplied applied =
                files.apply(reach, "people.csv", lines("email", unique(), unique(), unique()), 30, count -> {});
        Learner came = fixture.somebody();
        invitations.accept(came, applied.links().getFirst().token(), new PersonName("Ada Marin"));

        assertThat(files.newest(reach)).singleElement().satisfies(file -> {
            assertThat(file.invited()).isEqualTo(3);
            assertThat(file.accepted()).isOne();
            assertThat(file.open()).isEqualTo(2);
        });
        assertThat(files.undo(reach, applied.batch())).contains(2);

        assertThat(invitations.countOpen(reach)).isZero();
        assertThat(institutions.member(institution.id(), came.person())).isPresent();
        assertThat(invitations.accept(fixture.somebody(), applied.links().get(1).token(), new PersonName("Bo Berg")))
                .isEqualTo(new Acceptance.TooLate(Offer.State.REVOKED));
        assertThat(files.undo(reach, applied.batch())).isEmpty();
        assertThat(entries(AdministrationKind.PEOPLE_FILE_UNDONE)).hasSize(1);
    }

    @Test
    void anotherInstitutionUndoesNothingAndATrainerMayNot() {
        FileApplied applied = files.apply(reach, "people.csv", lines("email", unique()), 30, count -> {});
        Learner foreigner = fixture.somebody();
        Reach foreign = fixture.reach(foreigner, fixture.institution("Another clinic", foreigner));
        Reach trainer =
                fixture.reach(fixture.trainer(institution, reach, fixture.group(reach, "Radiology")), institution);

        assertThat(files.undo(foreign, applied.batch())).isEmpty();
        assertThat(files.newest(foreign)).isEmpty();
        assertThatThrownBy(() -> files.undo(trainer, applied.batch())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> files.check(trainer, List.of())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void invites20000PeopleAndTellsHowFarItIs() {
        String domain = "@" + UUID.randomUUID() + ".org";
        List<RosterLine> lines = IntStream.range(0, 20_000)
                .mapToObj(i -> new RosterLine(i + 2, "person" + i + domain, "Person " + i, "Group " + i % 7, ""))
                .toList();
        List<Integer> told = new ArrayList<>();

        FileApplied applied = files.apply(reach, "all.csv", lines, 30, told::add);

        assertThat(applied.links()).hasSize(20_000);
        assertThat(told).isSorted().hasSize(20).endsWith(20_000);
        assertThat(invitations.countOpen(reach)).isEqualTo(20_000);
        assertThat(files.check(reach, lines).good()).isZero();
        assertThat(files.undo(reach, applied.batch())).contains(20_000);
    }

    private List<AdministrationEntry> entries(AdministrationKind kind) {
        return log.newest(institution.id(), 50).stream()
                .filter(entry -> entry.kind() == kind)
                .toList();
    }

    private static List<RosterLine> lines(String... rows) {
        byte[] bytes = String.join("\n", rows).getBytes(StandardCharsets.UTF_8);
        return ((Reading.Read) RosterReader.read(bytes, Optional.empty()))
                .roster()
                .lines();
    }

    private static String unique() {
        return UUID.randomUUID() + "@clinic.org";
    }
}
