package org.mindgap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.assignment.AssignmentId;
import org.mindgap.assignment.AssignmentService;
import org.mindgap.assignment.Due;
import org.mindgap.assignment.Requirement;
import org.mindgap.assignment.RequirementKey;
import org.mindgap.assignment.RequirementService;
import org.mindgap.assignment.RequirementState;
import org.mindgap.assignment.Saved;
import org.mindgap.assignment.SavingProgress;
import org.mindgap.assignment.Workplace;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.database.MovableClock;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.institution.InstitutionGroups;
import org.mindgap.institution.Reach;
import org.mindgap.people.GroupId;
import org.mindgap.people.Guests;
import org.mindgap.people.PersonId;
import org.mindgap.people.PersonName;
import org.mindgap.people.PersonNames;
import org.mindgap.progress.AdministrationEntry;
import org.mindgap.progress.AdministrationKind;
import org.mindgap.progress.AdministrationLog;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Compares what the database says with a slow recount of the same random rows.
@OnBothDatabases(
        packages = {"org.mindgap.assignment", "org.mindgap.institution", "org.mindgap.report"},
        beans = {CourseFixture.class, MovableClock.Instead.class, Workplace.class})
class ReportServiceTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final int PEOPLE = 60;
    private static final int FILTERS = 60;
    private static final List<ModuleId> MODULES =
            List.of(new ModuleId("module-1"), new ModuleId("module-2"), new ModuleId("module-3"));
    private static final List<String> ODD = List.of("%", "_", "!", "'", "\"", "O'Neil", "50% _off_!", "\\", "x");

    private final ReportService reports;
    private final AssignmentService assignments;
    private final RequirementService requirements;
    private final InstitutionGroups groups;
    private final PersonNames names;
    private final Guests guests;
    private final AdministrationLog log;
    private final JdbcClient database;
    private final MovableClock clock;
    private final Workplace workplace;

    private final RandomGenerator random = new SplittableRandom(41);
    private final List<Row> rows = new ArrayList<>();
    private final Map<GroupId, Set<PersonId>> members = new HashMap<>();
    private final Map<GroupId, Optional<GroupId>> parents = new HashMap<>();
    private Reach reach;
    private GroupId department;
    private GroupId team;
    private GroupId ward;

    ReportServiceTest(
            ReportService reports,
            AssignmentService assignments,
            RequirementService requirements,
            InstitutionGroups groups,
            PersonNames names,
            Guests guests,
            AdministrationLog log,
            JdbcClient database,
            MovableClock clock,
            Workplace workplace) {
        this.reports = reports;
        this.assignments = assignments;
        this.requirements = requirements;
        this.groups = groups;
        this.names = names;
        this.guests = guests;
        this.log = log;
        this.database = database;
        this.clock = clock;
        this.workplace = workplace;
    }

    /// What stands in the database, as the test knows it.
    private record Row(Requirement requirement, Optional<String> name, Optional<String> email, boolean extended) {
        PersonId person() {
            return requirement.key().person();
        }

        RequirementState state() {
            return requirement.state(NOW);
        }

        Optional<String> called() {
            return name.or(() -> email).map(text -> text.toLowerCase(Locale.ROOT));
        }
    }

    @BeforeEach
    void requiresThingsAtRandom() {
        clock.set(NOW);
        reach = workplace.open();
        department = group("Radiology", Optional.empty());
        team = group("Night team", Optional.of(department));
        ward = group("Ward", Optional.empty());
        List<PersonId> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(somebody(i));
        }
        // Nobody knows a name or an address of the last one.
        PersonId unknown = guests.start().person();
        List<AssignmentId> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            made.add(assignment(Set.of(), Set.of(reach.holder())));
        }
        for (PersonId person : people) {
            for (AssignmentId assignment : made) {
                for (ModuleId module : MODULES) {
                    if (random.nextInt(3) > 0) {
                        require(assignment, person, module, random);
                    }
                }
            }
        }
        require(made.getFirst(), unknown, MODULES.getFirst(), random);
        require(made.getLast(), unknown, MODULES.getLast(), random);
        rows.removeIf(row -> !row.requirement().isCurrent());
        rows.addAll(ofTheAdministrator());
    }

    @Test
    void agreesWithASlowRecountUnderEveryFilter() {
        assertThat(rows.stream().map(Row::state).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(RequirementState.class));
        for (int i = 0; i < FILTERS; i++) {
            agrees(reach, i == 0 ? CompletionFilter.ALL : filter(), row -> true);
        }
    }

    @Test
    void showsTrainersOnlyWhomTheyReach() {
        Reach ofDepartment = workplace.trainer(reach, department);
        Reach ofNobody = workplace.trainer(reach, group("Empty", Optional.empty()));
        for (int i = 0; i < FILTERS / 2; i++) {
            CompletionFilter filter = i == 0 ? CompletionFilter.ALL : filter();
            boolean known = filter.group().filter(ward::equals).isEmpty();
            agrees(ofDepartment, filter, row -> known && isIn(row.person(), department));
        }

        CompletionReport nothing = reports.report(ofNobody, CompletionFilter.ALL);
        assertThat(nothing.all()).isEqualTo(Standing.NONE);
        assertThat(nothing.rows()).isEmpty();
        assertThat(nothing.pages()).isEqualTo(1);
    }

    @Test
    void matchesNobodyInAGroupOfAnotherInstitutionOrOutOfReach() {
        Reach other = workplace.open();
        GroupId theirs = workplace.group(other, "Theirs", Optional.empty());
        PersonId inBoth = members.get(ward).iterator().next();
        workplace.enter(other, inBoth);
        groups.add(other, inBoth, theirs);
        Reach ofTeam = workplace.trainer(reach, team);
        CompletionFilter filter = CompletionFilter.ALL.withGroup(Optional.of(theirs));

        assertThat(reports.report(reach, filter).matching()).isZero();
        assertThat(reports.report(reach, filter).rows()).isEmpty();
        assertThat(reports.report(other, CompletionFilter.ALL).rows()).isEmpty();
        assertThat(reports.report(ofTeam, CompletionFilter.ALL.withGroup(Optional.of(department)))
                        .rows())
                .isEmpty();
        List<CompletionRow> exported = new ArrayList<>();
        reports.export(reach, filter, "csv", exported::add);
        assertThat(exported).isEmpty();
    }

    @Test
    void exportsTheRowsOfAllPagesInOrderAndLogsItWithoutTheSearch() {
        CompletionFilter filter = CompletionFilter.ALL
                .withSearch("n0")
                .sortedBy(CompletionOrder.DUE)
                .withPage(1);
        List<CompletionRow> exported = new ArrayList<>();

        reports.export(reach, filter, "xlsx", exported::add);

        assertThat(keys(exported)).isEqualTo(keysOf(sorted(matching(filter, row -> true), filter)));
        assertThat(exported).hasSizeGreaterThan(CompletionFilter.PAGE);
        AdministrationEntry entry = log.before(reach.id(), Long.MAX_VALUE, 1).getFirst();
        assertThat(entry.kind()).isEqualTo(AdministrationKind.LIST_EXPORTED);
        assertThat(entry.actor()).isEqualTo(reach.holder());
        assertThat(entry.facts()).containsOnly(Map.entry("form", "xlsx"), Map.entry("sort", "due"));
    }

    @Test
    void showsOneRecordWithItsChangesAndLogsIt() {
        PersonId person = workplace.learner(reach, team);
        names.set(person, new PersonName("Ada Marin"));
        AssignmentId id = assignment(Set.of(team), Set.of());
        RequirementKey key = new RequirementKey(id, person, Workplace.MODULE.id());
        requirements.extend(reach, List.of(key), LocalDate.parse("2026-06-30"), "She was on leave.");
        workplace.completes(person);
        Reach ofTeam = workplace.trainer(reach, team);
        Reach ofWard = workplace.trainer(reach, ward);
        long before = views(person);

        PersonRecord seen = reports.view(ofTeam, person).orElseThrow();

        assertThat(seen.called()).contains("Ada Marin");
        assertThat(seen.requirements()).singleElement().satisfies(entry -> {
            assertThat(entry.row().extended()).isTrue();
            assertThat(entry.row().state()).isEqualTo(RequirementState.COMPLETED);
            assertThat(entry.row().isOnTime()).isTrue();
            assertThat(entry.reason()).startsWith("Needed before");
            assertThat(entry.changes())
                    .singleElement()
                    .satisfies(change -> assertThat(change.reason()).isEqualTo("She was on leave."));
        });
        assertThat(seen.completions())
                .singleElement()
                .satisfies(completion -> assertThat(completion.module()).isEqualTo(Workplace.MODULE.id()));
        assertThat(views(person)).isEqualTo(before + 1);
        assertThat(reports.view(ofWard, person)).isEmpty();
        assertThat(reports.view(workplace.open(), person)).isEmpty();
        assertThat(views(person)).isEqualTo(before + 1);
        assertThat(reports.view(reach, reach.holder())).isPresent();
        assertThat(views(reach.holder())).isZero();
    }

    private long views(PersonId person) {
        return log.before(reach.id(), Long.MAX_VALUE, 1000).stream()
                .filter(entry -> entry.kind() == AdministrationKind.RECORD_VIEWED)
                .filter(entry -> entry.subject().equals(person.toString()))
                .count();
    }

    private void agrees(Reach by, CompletionFilter filter, Predicate<Row> reached) {
        List<Row> counted = matching(filter.withState(Optional.empty()), reached);
        CompletionReport report = reports.report(by, filter);

        assertThat(report.all()).as(filter.toString()).isEqualTo(standing(counted));
        Map<ModuleId, Standing> modules = report.modules().stream()
                .collect(Collectors.toMap(CompletionReport.OfModule::module, CompletionReport.OfModule::standing));
        assertThat(modules)
                .isEqualTo(counted.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.requirement().key().module(),
                                Collectors.collectingAndThen(Collectors.toList(), ReportServiceTest::standing))));
        assertThat(report.groups())
                .isNotEmpty()
                .allSatisfy(group -> assertThat(group.standing())
                        .as(filter + " " + group.name())
                        .isEqualTo(standing(counted.stream()
                                .filter(row -> isIn(row.person(), group.group()))
                                .toList())));
        List<Row> expected = sorted(matching(filter, reached), filter);
        assertThat(report.matching()).isEqualTo(expected.size());
        List<CompletionRow> paged = new ArrayList<>();
        for (int page = 0; page <= report.pages(); page++) {
            List<CompletionRow> onPage =
                    reports.report(by, filter.withPage(page)).rows();
            assertThat(onPage).hasSizeLessThanOrEqualTo(CompletionFilter.PAGE);
            paged.addAll(onPage);
        }
        assertThat(keys(paged)).as(filter.toString()).isEqualTo(keysOf(expected));
        for (int i = 0; i < paged.size(); i++) {
            same(paged.get(i), expected.get(i));
        }
    }

    private static void same(CompletionRow row, Row expected) {
        Requirement requirement = expected.requirement();
        assertThat(row)
                .isEqualTo(new CompletionRow(
                        expected.person(),
                        expected.name(),
                        expected.email(),
                        requirement.key().module(),
                        requirement.key().assignment(),
                        requirement.due(),
                        requirement.started(),
                        requirement.firstFulfilled(),
                        requirement.fulfilled(),
                        requirement.validUntil(),
                        expected.state(),
                        expected.extended()));
        assertThat(row.isOnTime()).isEqualTo(requirement.isOnTime());
    }

    private static Standing standing(List<Row> of) {
        Map<RequirementState, Long> counts = new EnumMap<>(RequirementState.class);
        of.forEach(row -> counts.merge(row.state(), 1L, Long::sum));
        return new Standing(
                of.stream().map(Row::person).distinct().count(),
                counts,
                of.stream().filter(row -> row.requirement().isOnTime()).count(),
                of.stream()
                        .map(Row::requirement)
                        .filter(open -> !open.exempt()
                                && open.fulfilled().isEmpty()
                                && open.due().isAfter(NOW))
                        .map(Requirement::due)
                        .min(Comparator.naturalOrder()));
    }

    private List<Row> matching(CompletionFilter filter, Predicate<Row> reached) {
        return rows.stream()
                .filter(reached)
                .filter(row ->
                        filter.group().map(group -> isIn(row.person(), group)).orElse(true))
                .filter(row -> filter.module()
                        .map(row.requirement().key().module()::equals)
                        .orElse(true))
                .filter(row -> filter.state().map(row.state()::equals).orElse(true))
                .filter(row ->
                        filter.dueFrom().map(day -> !lastDay(row).isBefore(day)).orElse(true))
                .filter(row ->
                        filter.dueUntil().map(day -> !lastDay(row).isAfter(day)).orElse(true))
                .filter(row -> contains(row.name(), filter.search()) || contains(row.email(), filter.search()))
                .filter(row -> filter.search().isEmpty() || row.called().isPresent())
                .toList();
    }

    private static boolean contains(Optional<String> text, String search) {
        return search.isEmpty()
                || text.map(known -> known.toLowerCase(Locale.ROOT))
                        .filter(known -> known.contains(search.toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    private static LocalDate lastDay(Row row) {
        return Due.lastDayBefore(row.requirement().due(), Workplace.ZONE);
    }

    private static List<Row> sorted(List<Row> of, CompletionFilter filter) {
        Comparator<Row> first = switch (filter.order()) {
            case NAME -> by(Row::called, filter);
            case MODULE ->
                by(row -> Optional.of(row.requirement().key().module().value()), filter);
            case STATE -> by(row -> Optional.of(urgency(row.state())), filter);
            case DUE -> by(row -> Optional.of(row.requirement().due()), filter);
            case STARTED -> by(row -> row.requirement().started(), filter);
            case COMPLETED -> by(row -> row.requirement().fulfilled(), filter);
            case VALID -> by(row -> row.requirement().validUntil(), filter);
        };
        return of.stream()
                .sorted(first.thenComparing(by(Row::called, CompletionFilter.ALL))
                        .thenComparing(row -> row.person().toString())
                        .thenComparing(row -> row.requirement().key().module().value())
                        .thenComparing(
                                row -> row.requirement().key().assignment().toString()))
                .toList();
    }

    private static int urgency(RequirementState state) {
        return List.of(
                        RequirementState.OVERDUE,
                        RequirementState.EXPIRED,
                        RequirementState.AT_RISK,
                        RequirementState.NOT_STARTED,
                        RequirementState.UNDER_WAY,
                        RequirementState.COMPLETED,
                        RequirementState.EXEMPT)
                .indexOf(state);
    }

    private static <T extends Comparable<? super T>> Comparator<Row> by(
            Function<Row, Optional<T>> value, CompletionFilter filter) {
        Comparator<T> order = filter.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return (one, other) -> {
            Optional<T> left = value.apply(one);
            Optional<T> right = value.apply(other);
            if (left.isEmpty() || right.isEmpty()) {
                return Boolean.compare(left.isEmpty(), right.isEmpty());
            }
            return order.compare(left.get(), right.get());
        };
    }

    private CompletionFilter filter() {
        Set<String> searches =
                Set.of("n0", "N01", "%", "_", "!", "'", "\"", "neil", "%%", "nobody", "clinic.org", "\\");
        CompletionFilter filter = new CompletionFilter(
                random.nextInt(3) == 0
                        ? Optional.of(List.of(department, team, ward).get(random.nextInt(3)))
                        : Optional.empty(),
                random.nextInt(3) == 0 ? Optional.of(MODULES.get(random.nextInt(3))) : Optional.empty(),
                random.nextInt(3) == 0
                        ? Optional.of(RequirementState.values()[random.nextInt(RequirementState.values().length)])
                        : Optional.empty(),
                random.nextInt(4) == 0 ? Optional.of(day()) : Optional.empty(),
                random.nextInt(4) == 0 ? Optional.of(day()) : Optional.empty(),
                random.nextInt(3) == 0 ? searches.stream().sorted().toList().get(random.nextInt(searches.size())) : "",
                CompletionOrder.values()[random.nextInt(CompletionOrder.values().length)],
                random.nextBoolean(),
                0);
        Map<String, List<String>> written = new HashMap<>();
        filter.query().forEach((name, value) -> written.put(name, List.of(value)));
        assertThat(CompletionFilter.parse(written)).isEqualTo(filter);
        return filter;
    }

    private LocalDate day() {
        return LocalDate.ofInstant(NOW, Workplace.ZONE).plusDays(random.nextInt(-30, 31));
    }

    private boolean isIn(PersonId person, GroupId group) {
        return members.getOrDefault(group, Set.of()).contains(person)
                || parents.entrySet().stream()
                        .filter(below -> below.getValue().filter(group::equals).isPresent())
                        .anyMatch(below -> isIn(person, below.getKey()));
    }

    private GroupId group(String name, Optional<GroupId> parent) {
        GroupId group = workplace.group(reach, name, parent);
        parents.put(group, parent);
        members.put(group, new HashSet<>());
        return group;
    }

    /// Most have a name; some are in two groups.
    private PersonId somebody(int number) {
        PersonId person = workplace.learner(reach);
        for (GroupId group : List.of(department, team, ward)) {
            if (random.nextInt(2) == 0) {
                groups.add(reach, person, group);
                Objects.requireNonNull(members.get(group)).add(person);
            }
        }
        if (number % 7 != 0) {
            names.set(person, new PersonName("N%03d %s".formatted(number, ODD.get(number % ODD.size()))));
        }
        return person;
    }

    private AssignmentId assignment(Set<GroupId> to, Set<PersonId> people) {
        return ((Saved.Done) assignments.save(
                        reach, Workplace.draft(to, people, Workplace.on("2026-03-31")), SavingProgress.SILENT))
                .assignment()
                .id();
    }

    /// The administrator is required what the assignments say, as somebody without a name.
    private List<Row> ofTheAdministrator() {
        Optional<String> email = email(reach.holder());
        return requirements.of(reach.holder()).stream()
                .map(required -> new Row(required.requirement(), Optional.empty(), email, false))
                .toList();
    }

    private Optional<String> email(PersonId person) {
        return database.sql("select email from account where person_id = :person")
                .param("person", person.value())
                .query(String.class)
                .optional();
    }

    private void require(AssignmentId assignment, PersonId person, ModuleId module, RandomGenerator random) {
        Optional<Instant> fulfilled =
                random.nextInt(2) == 0 ? Optional.of(hours(-random.nextInt(1, 2000))) : Optional.empty();
        Requirement requirement = new Requirement(
                new RequirementKey(assignment, person, module),
                reach.id(),
                hours(-2000),
                Due.lateFrom(day(), Workplace.ZONE),
                random.nextInt(2) == 0 ? Optional.of(hours(-random.nextInt(1, 2000))) : Optional.empty(),
                fulfilled.map(last -> last.minus(Duration.ofHours(random.nextInt(100)))),
                fulfilled,
                fulfilled.isPresent() && random.nextInt(2) == 0
                        ? Optional.of(hours(random.nextInt(-100, 100)))
                        : Optional.empty(),
                random.nextInt(10) == 0,
                random.nextInt(12) == 0 ? Optional.of(hours(-1)) : Optional.empty());
        insert(requirement);
        boolean extended = random.nextInt(8) == 0;
        if (extended) {
            insertExtension(requirement);
        }
        rows.add(new Row(requirement, names.find(person).map(PersonName::value), email(person), extended));
    }

    private void insert(Requirement requirement) {
        database.sql("""
                        insert into requirement (assignment_id, person_id, module_id, institution_id, required_at, due_at,
                            started_at, first_fulfilled_at, fulfilled_at, valid_until, exempt, ended_at)
                        values (:assignment, :person, :module, :institution, :required, :due,
                            cast(:started as timestamp with time zone), cast(:first as timestamp with time zone),
                            cast(:fulfilled as timestamp with time zone), cast(:valid as timestamp with time zone),
                            :exempt, cast(:ended as timestamp with time zone))""")
                .param("assignment", requirement.key().assignment().value())
                .param("person", requirement.key().person().value())
                .param("module", requirement.key().module().value())
                .param("institution", requirement.institution().value())
                .param("required", stored(requirement.required()))
                .param("due", stored(requirement.due()))
                .param(
                        "started",
                        requirement.started().map(ReportServiceTest::stored).orElse(null))
                .param(
                        "first",
                        requirement
                                .firstFulfilled()
                                .map(ReportServiceTest::stored)
                                .orElse(null))
                .param(
                        "fulfilled",
                        requirement.fulfilled().map(ReportServiceTest::stored).orElse(null))
                .param(
                        "valid",
                        requirement.validUntil().map(ReportServiceTest::stored).orElse(null))
                .param("exempt", requirement.exempt())
                .param(
                        "ended",
                        requirement.ended().map(ReportServiceTest::stored).orElse(null))
                .update();
    }

    private void insertExtension(Requirement requirement) {
        database.sql("""
                        insert into requirement_change (id, assignment_id, person_id, module_id, kind, due_at, reason,
                            made_by, made_at)
                        values (:id, :assignment, :person, :module, 'EXTENDED', :due, 'Leave', :maker, :made)""")
                .param("id", UUID.randomUUID())
                .param("assignment", requirement.key().assignment().value())
                .param("person", requirement.key().person().value())
                .param("module", requirement.key().module().value())
                .param("due", stored(requirement.due()))
                .param("maker", reach.holder().value())
                .param("made", stored(NOW))
                .update();
    }

    private static List<RequirementKey> keys(List<CompletionRow> of) {
        return of.stream()
                .map(row -> new RequirementKey(row.assignment(), row.person(), row.module()))
                .toList();
    }

    private static List<RequirementKey> keysOf(List<Row> of) {
        return of.stream().map(row -> row.requirement().key()).toList();
    }

    private static Object stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant hours(int hours) {
        return NOW.plus(Duration.ofHours(hours));
    }
}
