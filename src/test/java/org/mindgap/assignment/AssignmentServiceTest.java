package org.mindgap.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mindgap.assignment.Workplace.MODULE;
import static org.mindgap.assignment.Workplace.draft;
import static org.mindgap.assignment.Workplace.on;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.database.MovableClock;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.institution.InstitutionGroups;
import org.mindgap.institution.InstitutionService;
import org.mindgap.institution.Reach;
import org.mindgap.people.AccountService;
import org.mindgap.people.GroupId;
import org.mindgap.people.Guests;
import org.mindgap.people.PersonId;
import org.mindgap.people.PersonName;
import org.mindgap.people.PersonNames;
import org.mindgap.progress.AdministrationEntry;
import org.mindgap.progress.AdministrationKind;
import org.mindgap.progress.AdministrationLog;
import org.mindgap.progress.EventKind;

@OnBothDatabases(
        packages = {"org.mindgap.assignment", "org.mindgap.institution"},
        beans = {CourseFixture.class, MovableClock.Instead.class, Workplace.class})
class AssignmentServiceTest {
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private final AssignmentService assignments;
    private final RequirementService requirements;
    private final AssignmentBoard board;
    private final AssignablePeople people;
    private final InstitutionService institutions;
    private final InstitutionGroups groups;
    private final PersonNames names;
    private final AccountService accounts;
    private final Guests guests;
    private final AdministrationLog log;
    private final MovableClock clock;
    private final Workplace workplace;
    private final Reach reach;
    private final GroupId department;
    private final GroupId team;

    AssignmentServiceTest(
            AssignmentService assignments,
            RequirementService requirements,
            AssignmentBoard board,
            AssignablePeople people,
            InstitutionService institutions,
            InstitutionGroups groups,
            PersonNames names,
            AccountService accounts,
            Guests guests,
            AdministrationLog log,
            MovableClock clock,
            Workplace workplace) {
        this.assignments = assignments;
        this.requirements = requirements;
        this.board = board;
        this.people = people;
        this.institutions = institutions;
        this.groups = groups;
        this.names = names;
        this.accounts = accounts;
        this.guests = guests;
        this.log = log;
        this.clock = clock;
        this.workplace = workplace;
        clock.set(START);
        this.reach = workplace.open();
        this.department = workplace.group(reach, "Radiology", Optional.empty());
        this.team = workplace.group(reach, "Night team", Optional.of(department));
    }

    @BeforeEach
    void startsOnTheSameDay() {
        clock.advance(Duration.ofMinutes(1));
    }

    @Test
    void requiresOfEverybodyInAGroupAndBelow() {
        PersonId inTeam = workplace.learner(reach, team);
        PersonId elsewhere = workplace.learner(reach);

        Saved.Done saved = save(draft(Set.of(department), Set.of(), on("2026-03-31")));

        assertThat(saved.people()).isEqualTo(1);
        assertThat(requirements.of(elsewhere)).isEmpty();
        Required required = only(inTeam);
        assertThat(required.lastDay()).isEqualTo(LocalDate.parse("2026-03-31"));
        assertThat(required.requirement().due()).isEqualTo(Instant.parse("2026-03-31T21:00:00Z"));
        assertThat(required.assignment()).isEqualTo(saved.assignment());
        assertThat(state(inTeam)).isEqualTo(RequirementState.NOT_STARTED);
        assertThat(newest().kind()).isEqualTo(AdministrationKind.ASSIGNED);
        assertThat(newest().facts()).containsEntry("people", "1");
    }

    @Test
    void requiresOfWhoeverJoinsLater() {
        save(draft(Set.of(department), Set.of(), new Due.AfterJoining(30)));
        clock.advance(DAY.multipliedBy(10));

        PersonId late = workplace.learner(reach, team);

        assertThat(only(late).lastDay()).isEqualTo(LocalDate.parse("2026-04-11"));
    }

    @Test
    void countsDaysFromWhenItWasRequiredForWhoJoinedBefore() {
        PersonId early = workplace.learner(reach, team);
        clock.advance(DAY.multipliedBy(10));

        save(draft(Set.of(team), Set.of(), new Due.AfterJoining(30)));

        assertThat(only(early).lastDay()).isEqualTo(LocalDate.parse("2026-04-11"));
    }

    @Test
    void endsForWhoLeavesAndBeginsAgainForWhoReturns() {
        PersonId person = workplace.learner(reach, team);
        save(draft(Set.of(team), Set.of(person), on("2026-03-31")));

        clock.advance(DAY);
        groups.takeOut(reach, person, team);
        assertThat(requirements.of(person)).hasSize(1);

        clock.advance(DAY);
        institutions.remove(reach, person);
        assertThat(requirements.of(person)).isEmpty();

        clock.advance(DAY);
        workplace.enter(reach, person);
        assertThat(requirements.of(person)).hasSize(1);
    }

    @Test
    void endsForWhoLeavesTheLastGroupOnly() {
        GroupId other = workplace.group(reach, "Oncology", Optional.empty());
        PersonId person = workplace.learner(reach, team, other);
        save(draft(Set.of(department, other), Set.of(), on("2026-03-31")));

        clock.advance(DAY);
        groups.takeOut(reach, person, other);
        assertThat(requirements.of(person)).hasSize(1);

        clock.advance(DAY);
        groups.takeOut(reach, person, team);
        assertThat(requirements.of(person)).isEmpty();
    }

    @Test
    void followsWhatTheLearnerDoes() {
        PersonId person = workplace.learner(reach, team);
        save(draft(Set.of(team), Set.of(), on("2026-03-31")));

        workplace.opens(person);
        assertThat(state(person)).isEqualTo(RequirementState.UNDER_WAY);
        clock.set(Instant.parse("2026-03-31T20:00:00Z"));
        assertThat(state(person)).isEqualTo(RequirementState.AT_RISK);
        clock.advance(Duration.ofHours(1));
        assertThat(state(person)).isEqualTo(RequirementState.OVERDUE);

        workplace.completes(person);
        assertThat(state(person)).isEqualTo(RequirementState.COMPLETED);
        assertThat(only(person).requirement().isOnTime()).isFalse();
        assertThat(requirements.open(person)).isEmpty();
    }

    @Test
    void countsTestsBeforeTheLessonsOnlyWhereTheAssignmentSaysSo() {
        PersonId person = workplace.learner(reach, team);
        save(draft(Set.of(team), Set.of(), on("2026-03-31")));
        Draft strict = with(draft(Set.of(team), Set.of(), on("2026-03-31")), false, Optional.empty());
        save(strict);

        workplace.passes(person, EventKind.TEST_FINISHED);
        workplace.passes(person, EventKind.CHECK_FINISHED);
        assertThat(requirements.open(person))
                .singleElement()
                .satisfies(
                        required -> assertThat(required.assignment().testOut()).isFalse());

        workplace.reads(person);
        assertThat(requirements.open(person)).isEmpty();
    }

    @Test
    void countsWhatWasCompletedBeforeAsLongAsItIsValid() {
        PersonId recent = workplace.learner(reach, team);
        PersonId longAgo = workplace.learner(reach, team);
        workplace.completes(longAgo);
        clock.advance(Duration.ofDays(200));
        workplace.completes(recent);
        clock.advance(Duration.ofDays(1));

        save(with(draft(Set.of(team), Set.of(), on("2026-10-31")), true, Optional.of(6)));

        assertThat(state(recent)).isEqualTo(RequirementState.COMPLETED);
        assertThat(only(recent).requirement().validUntil()).contains(Instant.parse("2027-03-18T10:01:00Z"));
        assertThat(only(recent).renewalOpens()).contains(Instant.parse("2027-02-16T10:01:00Z"));
        assertThat(state(longAgo)).isEqualTo(RequirementState.NOT_STARTED);
    }

    @Test
    void expiresAndIsRenewed() {
        PersonId person = workplace.learner(reach, team);
        save(with(draft(Set.of(team), Set.of(), on("2026-03-31")), true, Optional.of(6)));
        workplace.completes(person);

        clock.advance(Duration.ofDays(190));
        assertThat(state(person)).isEqualTo(RequirementState.EXPIRED);
        workplace.passes(person, EventKind.CHECK_FINISHED);

        assertThat(state(person)).isEqualTo(RequirementState.COMPLETED);
        assertThat(only(person).requirement().isOnTime()).isTrue();
    }

    @Test
    void takesOverWhatAGuestDid() {
        PersonId person = workplace.learner(reach, team);
        save(draft(Set.of(team), Set.of(), on("2026-03-31")));
        PersonId guest = guests.start().person();
        workplace.opens(guest);
        clock.advance(DAY);
        workplace.completes(guest);

        accounts.adopt(guest, person);

        assertThat(state(person)).isEqualTo(RequirementState.COMPLETED);
        assertThat(only(person).requirement().started()).contains(START.plusSeconds(60));
    }

    @Test
    void givesMoreTimeWithAReasonThatTheLearnerReads() {
        PersonId person = workplace.learner(reach, team);
        save(draft(Set.of(team), Set.of(), on("2026-03-31")));

        Changed changed = requirements.extend(reach, keys(person), LocalDate.parse("2026-05-15"), " On leave. ");

        assertThat(changed).isEqualTo(new Changed.Done(1));
        assertThat(only(person).lastDay()).isEqualTo(LocalDate.parse("2026-05-15"));
        assertThat(only(person).changes()).singleElement().satisfies(change -> {
            assertThat(change.reason()).isEqualTo("On leave.");
            assertThat(change.madeBy()).isEqualTo(reach.holder());
        });
        assertThat(newest().kind()).isEqualTo(AdministrationKind.EXTENDED);
        assertThat(newest().subject()).isEqualTo(person.toString());
        assertThat(newest().facts().values()).noneMatch(fact -> fact.contains("leave"));
    }

    @Test
    void letsPeopleOffAndRequiresItAgain() {
        PersonId person = workplace.learner(reach, team);
        save(draft(Set.of(team), Set.of(), on("2026-03-31")));

        requirements.exempt(reach, keys(person), "Teaches this course.");
        assertThat(state(person)).isEqualTo(RequirementState.EXEMPT);
        clock.advance(DAY);
        requirements.requireAgain(reach, keys(person), "Changed to the clinic.");

        assertThat(state(person)).isEqualTo(RequirementState.NOT_STARTED);
        assertThat(only(person).changes())
                .extracting(RequirementChange::kind)
                .containsExactly(ChangeKind.EXEMPTED, ChangeKind.REQUIRED_AGAIN);
        assertThat(newest().kind()).isEqualTo(AdministrationKind.REQUIRED_AGAIN);
    }

    @Test
    void refusesChangesThatMakeNoSense() {
        PersonId person = workplace.learner(reach, team);
        save(draft(Set.of(team), Set.of(), on("2026-03-31")));
        List<RequirementKey> keys = keys(person);
        LocalDate day = LocalDate.parse("2026-04-30");

        assertThat(requirements.extend(reach, List.of(), day, "Ill")).isEqualTo(refused(Fault.NOTHING_CHOSEN));
        assertThat(requirements.extend(reach, keys, day, " ")).isEqualTo(refused(Fault.NO_REASON));
        assertThat(requirements.extend(reach, keys, day, "x".repeat(501))).isEqualTo(refused(Fault.REASON_TOO_LONG));
        assertThat(requirements.extend(reach, keys, LocalDate.parse("2026-03-01"), "Ill"))
                .isEqualTo(refused(Fault.DUE_IN_THE_PAST));
        assertThat(requirements.extend(reach, keys, LocalDate.parse("2126-03-01"), "Ill"))
                .isEqualTo(refused(Fault.DUE_OUT_OF_RANGE));
        assertThat(only(person).changes()).isEmpty();
    }

    @Test
    void endsWithWhatCameOfIt() {
        PersonId person = workplace.learner(reach, team);
        AssignmentId id = save(draft(Set.of(team), Set.of(), on("2026-03-31")))
                .assignment()
                .id();

        assertThat(assignments.end(reach, id)).isTrue();

        assertThat(requirements.of(person)).isEmpty();
        assertThat(assignments.end(reach, id)).isFalse();
        assertThat(newest().kind()).isEqualTo(AdministrationKind.ASSIGNMENT_ENDED);
        assertThat(requirements.exempt(reach, List.of(new RequirementKey(id, person, MODULE.id())), "Late"))
                .isEqualTo(refused(Fault.NOT_YOURS));
        clock.advance(DAY);
        assertThat(requirements.of(workplace.learner(reach, team))).isEmpty();
    }

    @Test
    void saysEverythingThatIsWrongWithADraft() {
        Draft empty = new Draft(
                List.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.of(30),
                " ");
        Draft odd = new Draft(
                List.of(new ModuleId("unheard-of")),
                Set.of(new GroupId(UUID.randomUUID())),
                Set.of(PersonId.random()),
                Optional.of(on("2026-03-01")),
                Optional.empty(),
                true,
                Optional.of(121),
                Optional.of(30),
                "x".repeat(501));
        Draft wide = new Draft(
                List.of(MODULE.id()),
                Set.of(team),
                Set.of(),
                Optional.of(new Due.AfterJoining(-1)),
                Optional.empty(),
                true,
                Optional.of(1),
                Optional.of(28),
                "Why");

        assertThat(faults(empty))
                .containsExactlyInAnyOrder(
                        Fault.NO_MODULE,
                        Fault.NO_TARGET,
                        Fault.NO_DUE,
                        Fault.RENEWAL_WITHOUT_VALIDITY,
                        Fault.NO_REASON);
        assertThat(faults(odd))
                .containsExactlyInAnyOrder(
                        Fault.UNKNOWN_MODULE,
                        Fault.GROUP_OUT_OF_REACH,
                        Fault.PERSON_OUT_OF_REACH,
                        Fault.DUE_IN_THE_PAST,
                        Fault.MONTHS_OUT_OF_RANGE,
                        Fault.REASON_TOO_LONG);
        assertThat(faults(wide)).containsExactlyInAnyOrder(Fault.DUE_OUT_OF_RANGE, Fault.RENEWAL_OUT_OF_RANGE);
        assertThat(assignments.preview(reach, odd).people()).isZero();
    }

    @Test
    void takesTodayForTheLastDayByTheClockOfTheInstitution() {
        clock.set(Instant.parse("2026-03-02T22:30:00Z"));

        assertThat(faults(draft(Set.of(team), Set.of(), on("2026-03-02")))).containsExactly(Fault.DUE_IN_THE_PAST);
        assertThat(assignments
                        .preview(reach, draft(Set.of(team), Set.of(), on("2026-03-03")))
                        .canBeSaved())
                .isTrue();
    }

    @Test
    void previewsWhoGetsItWhenAndWhichMailsGoOut() {
        PersonId named = workplace.learner(reach, team);
        names.set(named, new PersonName("Ada Lovelace"));
        PersonId done = workplace.learner(reach, team);
        workplace.completes(done);

        Preview preview = assignments.preview(reach, draft(Set.of(department), Set.of(named), on("2026-03-12")));

        assertThat(preview.canBeSaved()).isTrue();
        assertThat(preview.people()).isEqualTo(2);
        assertThat(preview.done()).isEqualTo(1);
        assertThat(preview.withEmail()).isEqualTo(1);
        assertThat(preview.first()).extracting(PersonLine::label).contains("Ada Lovelace");
        assertThat(preview.firstDue()).contains(LocalDate.parse("2026-03-12"));
        assertThat(preview.mails())
                .containsExactly(
                        new ReminderRule.Day(LocalDate.parse("2026-03-02"), ReminderRule.Kind.INVITATION),
                        new ReminderRule.Day(LocalDate.parse("2026-03-05"), ReminderRule.Kind.REMINDER),
                        new ReminderRule.Day(LocalDate.parse("2026-03-11"), ReminderRule.Kind.REMINDER));
        assertThat(requirements.of(named)).isEmpty();
    }

    @Test
    void keepsTrainersToTheirGroups() {
        GroupId other = workplace.group(reach, "Oncology", Optional.empty());
        PersonId own = workplace.learner(reach, team);
        PersonId foreign = workplace.learner(reach, other);
        Reach trainer = workplace.trainer(reach, department);
        AssignmentId elsewhere = save(draft(Set.of(other), Set.of(), on("2026-03-31")))
                .assignment()
                .id();
        AssignmentId everywhere = save(draft(Set.of(other, team), Set.of(), on("2026-03-31")))
                .assignment()
                .id();

        assertThat(assignments.save(trainer, draft(Set.of(other), Set.of(), on("2026-03-31")), SavingProgress.SILENT))
                .isEqualTo(new Saved.Refused(Set.of(Fault.GROUP_OUT_OF_REACH)));
        assertThat(assignments.save(
                        trainer, draft(Set.of(), Set.of(own, foreign), on("2026-03-31")), SavingProgress.SILENT))
                .isEqualTo(new Saved.Refused(Set.of(Fault.PERSON_OUT_OF_REACH)));
        assertThat(assignments.find(trainer, elsewhere)).isEmpty();
        assertThat(assignments.find(trainer, everywhere)).isPresent();
        assertThat(assignments.end(trainer, everywhere)).isFalse();
        assertThat(requirements.exempt(trainer, List.of(new RequirementKey(everywhere, own, MODULE.id())), "Ill"))
                .isEqualTo(new Changed.Done(1));
        assertThat(requirements.exempt(
                        trainer,
                        List.of(
                                new RequirementKey(everywhere, own, MODULE.id()),
                                new RequirementKey(everywhere, foreign, MODULE.id())),
                        "Ill"))
                .isEqualTo(refused(Fault.NOT_YOURS));
        assertThat(people.search(trainer, "@clinic", 10))
                .extracting(PersonLine::person)
                .containsExactly(own);
        assertThat(assignments.save(trainer, draft(Set.of(team), Set.of(own), on("2026-03-31")), SavingProgress.SILENT))
                .isInstanceOf(Saved.Done.class);
    }

    @Test
    void countsAndPagesWhatIsRequiredInTheDatabase() {
        IntStream.range(0, 60)
                .forEach(i -> names.set(workplace.learner(reach, team), new PersonName("Person %02d".formatted(i))));
        AssignmentId id = save(draft(Set.of(team), Set.of(), on("2026-03-31")))
                .assignment()
                .id();
        PersonId last = board.sheet(reach, id, AssignmentSheet.Query.ALL)
                .orElseThrow()
                .rows()
                .getFirst()
                .person()
                .person();
        requirements.exempt(reach, List.of(new RequirementKey(id, last, MODULE.id())), "Teaches it");

        AssignmentSheet first =
                board.sheet(reach, id, AssignmentSheet.Query.ALL).orElseThrow();
        AssignmentSheet second =
                board.sheet(reach, id, query(Optional.empty(), "", true, 2)).orElseThrow();
        AssignmentSheet exempt = board.sheet(reach, id, query(Optional.of(RequirementState.EXEMPT), "", false, 1))
                .orElseThrow();

        assertThat(first.all()).isEqualTo(60);
        assertThat(first.pages()).isEqualTo(2);
        assertThat(first.counts()).isEqualTo(Map.of(RequirementState.NOT_STARTED, 59, RequirementState.EXEMPT, 1));
        assertThat(first.rows()).hasSize(50);
        assertThat(first.rows().getFirst().person().label()).isEqualTo("Person 00");
        assertThat(second.rows()).hasSize(10);
        assertThat(second.rows().getLast().person().label()).isEqualTo("Person 00");
        assertThat(exempt.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.changes()).hasSize(1));
        assertThat(board.sheet(reach, id, query(Optional.empty(), "on 5", false, 1))
                        .orElseThrow()
                        .matching())
                .isEqualTo(10);
        assertThat(board.lines(reach)).singleElement().satisfies(line -> {
            assertThat(line.people()).isEqualTo(60);
            assertThat(line.counts()).isEqualTo(first.counts());
        });
        assertThat(board.lines(workplace.open())).isEmpty();
        assertThat(board.sheet(workplace.open(), id, AssignmentSheet.Query.ALL)).isEmpty();
    }

    @Test
    void keepsInstitutionsApart() {
        PersonId person = workplace.learner(reach, team);
        AssignmentId id = save(draft(Set.of(team), Set.of(), on("2026-03-31")))
                .assignment()
                .id();
        Reach foreign = workplace.open();

        assertThat(assignments.find(foreign, id)).isEmpty();
        assertThat(assignments.end(foreign, id)).isFalse();
        assertThat(requirements.extend(foreign, keys(person), LocalDate.parse("2026-05-01"), "Ours"))
                .isEqualTo(refused(Fault.NOT_YOURS));
        assertThat(requirements.exempt(foreign, keys(person), "Ours")).isEqualTo(refused(Fault.NOT_YOURS));
        assertThat(requirements.requireAgain(foreign, keys(person), "Ours")).isEqualTo(refused(Fault.NOT_YOURS));
        assertThat(assignments.save(
                        foreign, draft(Set.of(team), Set.of(person), on("2026-03-31")), SavingProgress.SILENT))
                .isEqualTo(new Saved.Refused(Set.of(Fault.GROUP_OUT_OF_REACH, Fault.PERSON_OUT_OF_REACH)));
        assertThat(assignments
                        .preview(foreign, draft(Set.of(team), Set.of(person), on("2026-03-31")))
                        .people())
                .isZero();
        assertThat(people.search(foreign, "clinic", 10))
                .extracting(PersonLine::person)
                .containsExactly(foreign.holder());
    }

    @Test
    void searchesForWhatWasTypedAndNotForPatterns() {
        PersonId person = workplace.learner(reach, team);
        names.set(person, new PersonName("Zoë 100% Quick_Reader!"));

        assertThat(people.search(reach, "0% q", 10))
                .extracting(PersonLine::person)
                .containsExactly(person);
        assertThat(people.search(reach, "k_r", 10)).hasSize(1);
        assertThat(people.search(reach, "r!", 10)).hasSize(1);
        assertThat(people.search(reach, "Z%k", 10)).isEmpty();
    }

    @Test
    void tellsHowFarItIs() {
        IntStream.range(0, 3).forEach(i -> workplace.learner(reach, team));
        List<String> told = new ArrayList<>();

        assignments.save(
                reach, draft(Set.of(team), Set.of(), on("2026-03-31")), (done, all) -> told.add(done + " of " + all));

        assertThat(told).containsExactly("0 of 3", "3 of 3");
    }

    @Test
    void writesNoNamesIntoTheLog() {
        PersonId person = workplace.learner(reach, team);
        names.set(person, new PersonName("Ada Lovelace"));
        save(draft(Set.of(team), Set.of(person), on("2026-03-31")));
        requirements.exempt(reach, keys(person), "Ada Lovelace is away.");

        assertThat(log.newest(reach.id(), 20))
                .map(AdministrationEntry::facts)
                .map(Map::toString)
                .noneMatch(facts -> facts.contains("Ada") || facts.contains("@"));
    }

    private static AssignmentSheet.Query query(
            Optional<RequirementState> state, String name, boolean descending, int page) {
        return new AssignmentSheet.Query(state, name, AssignmentSheet.Order.PERSON, descending, page);
    }

    private static Changed refused(Fault fault) {
        return new Changed.Refused(fault);
    }

    private static Draft with(Draft draft, boolean testOut, Optional<Integer> months) {
        return new Draft(
                draft.modules(),
                draft.groups(),
                draft.people(),
                draft.due(),
                draft.track(),
                testOut,
                months,
                months.map(unused -> 30),
                draft.reason());
    }

    private Set<Fault> faults(Draft draft) {
        assertThat(assignments.preview(reach, draft).canBeSaved()).isFalse();
        return ((Saved.Refused) assignments.save(reach, draft, SavingProgress.SILENT)).faults();
    }

    private Saved.Done save(Draft draft) {
        return (Saved.Done) assignments.save(reach, draft, SavingProgress.SILENT);
    }

    private List<RequirementKey> keys(PersonId person) {
        return requirements.of(person).stream()
                .map(required -> required.requirement().key())
                .toList();
    }

    private Required only(PersonId person) {
        assertThat(requirements.of(person)).hasSize(1);
        return requirements.of(person).getFirst();
    }

    private RequirementState state(PersonId person) {
        return only(person).state(clock.instant());
    }

    private AdministrationEntry newest() {
        return log.newest(reach.id(), 1).getFirst();
    }
}
