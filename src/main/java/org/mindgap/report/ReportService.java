package org.mindgap.report;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mindgap.assignment.Required;
import org.mindgap.assignment.RequirementKey;
import org.mindgap.assignment.RequirementService;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.institution.InstitutionGroups;
import org.mindgap.institution.PeopleService;
import org.mindgap.institution.Reach;
import org.mindgap.institution.ReachService;
import org.mindgap.people.Group;
import org.mindgap.people.GroupId;
import org.mindgap.people.PersonId;
import org.mindgap.progress.AdministrationKind;
import org.mindgap.progress.AdministrationLog;
import org.mindgap.progress.Completion;
import org.mindgap.progress.Completions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/// Says how it stands with what is required, to whoever answers for the people; every disclosure of one person's record
/// and of a list is logged.
///
/// The reasons stand in `src/docs/decisions/0018-reports.md`.
@Service
public class ReportService {
    private static final GroupId NOBODYS = new GroupId(new UUID(0, 0));
    private static final Set<String> NOT_LOGGED = Set.of("search", "page");

    private final CompletionRows rows;
    private final InstitutionGroups groups;
    private final ReachService reaches;
    private final RequirementService requirements;
    private final Completions completions;
    private final PeopleService people;
    private final AdministrationLog log;
    private final TransactionOperations transaction;
    private final Clock clock;

    ReportService(
            CompletionRows rows,
            InstitutionGroups groups,
            ReachService reaches,
            RequirementService requirements,
            Completions completions,
            PeopleService people,
            AdministrationLog log,
            TransactionOperations transaction,
            Clock clock) {
        this.rows = rows;
        this.groups = groups;
        this.reaches = reaches;
        this.requirements = requirements;
        this.completions = completions;
        this.people = people;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// What the filter asks for, now. The state narrows the rows only: the counts above them show every state.
    @Transactional(readOnly = true)
    public CompletionReport report(Reach reach, CompletionFilter asked) {
        Instant now = clock.instant();
        List<Group> known = groups.within(reach);
        CompletionFilter filter = within(known, asked);
        CompletionRows.Tallies tallies = rows.tallies(reach, filter, now);
        List<CompletionReport.OfModule> modules = new ArrayList<>();
        tallies.modules().forEach((module, standing) -> modules.add(new CompletionReport.OfModule(module, standing)));
        return new CompletionReport(
                now,
                tallies.all(),
                tree(known).stream()
                        .map(place -> new CompletionReport.OfGroup(
                                place.group().id(),
                                place.group().name(),
                                place.depth(),
                                tallies.groups().getOrDefault(place.group().id(), Standing.NONE)))
                        .toList(),
                modules,
                rows.page(reach, filter, now),
                filter.state().map(tallies.all()::of).orElseGet(tallies.all()::all));
    }

    /// Every row that the filter asks for, on all pages, for a file that somebody takes with them. It is logged before
    /// the
    /// first row, and the log is free for others while the rows are written.
    ///
    /// @param form such as `csv`
    public void export(Reach reach, CompletionFilter asked, String form, Consumer<CompletionRow> consumer) {
        CompletionFilter filter = within(groups.within(reach), asked);
        Map<String, String> facts = new HashMap<>(Map.of("form", form));
        // What was searched for can be a name.
        asked.query().forEach((name, value) -> {
            if (!NOT_LOGGED.contains(name)) {
                facts.put(name, value);
            }
        });
        transaction.executeWithoutResult(status -> log.record(
                reach.id(),
                reach.holder(),
                AdministrationKind.LIST_EXPORTED,
                reach.id().toString(),
                facts));
        transaction.executeWithoutResult(status -> rows.each(reach, filter, clock.instant(), consumer));
    }

    /// One person's requirements; empty if they are not within reach. Looking at somebody else's is logged.
    @Transactional
    public Optional<PersonRecord> view(Reach reach, PersonId person) {
        if (!reaches.covers(reach, person)) {
            return Optional.empty();
        }
        if (!person.equals(reach.holder())) {
            log.record(reach.id(), reach.holder(), AdministrationKind.RECORD_VIEWED, person.toString(), Map.of());
        }
        Instant now = clock.instant();
        Map<RequirementKey, Required> required = requirements.of(person).stream()
                .collect(Collectors.toMap(each -> each.requirement().key(), Function.identity()));
        List<PersonRecord.Entry> entries = rows.of(reach, person, now).stream()
                .map(row -> entry(row, required))
                .toList();
        Set<ModuleId> modules =
                entries.stream().map(entry -> entry.row().module()).collect(Collectors.toSet());
        List<Completion> completed = completions.of(person).stream()
                .filter(completion -> modules.contains(completion.module()))
                .toList();
        Optional<String> called =
                Optional.ofNullable(people.known(reach.id(), List.of(person)).get(person));
        return Optional.of(new PersonRecord(person, now, called, entries, completed));
    }

    private static PersonRecord.Entry entry(CompletionRow row, Map<RequirementKey, Required> required) {
        Required found =
                Objects.requireNonNull(required.get(new RequirementKey(row.assignment(), row.person(), row.module())));
        return new PersonRecord.Entry(row, found.assignment().reason(), found.changes());
    }

    /// A group of another institution, or out of reach, has nobody in it, even if somebody is in both.
    private static CompletionFilter within(List<Group> known, CompletionFilter filter) {
        return filter.group()
                .filter(group -> known.stream().noneMatch(within -> within.id().equals(group)))
                .map(unknown -> filter.withGroup(Optional.of(NOBODYS)).withPage(filter.page()))
                .orElse(filter);
    }

    private record Place(Group group, int depth) {}

    /// Each group before those below it.
    private static List<Place> tree(List<Group> groups) {
        List<Place> places = new ArrayList<>();
        Set<GroupId> known = groups.stream().map(Group::id).collect(Collectors.toSet());
        groups.stream()
                .filter(group -> group.parent().filter(known::contains).isEmpty())
                .forEach(top -> descend(groups, top, 0, places));
        return places;
    }

    private static void descend(List<Group> groups, Group group, int depth, List<Place> places) {
        places.add(new Place(group, depth));
        groups.stream()
                .filter(below -> below.parent().filter(group.id()::equals).isPresent())
                .forEach(below -> descend(groups, below, depth + 1, places));
    }
}
