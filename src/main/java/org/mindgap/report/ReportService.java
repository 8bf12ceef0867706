package org.mindgap.report;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mindgap.institution.InstitutionGroups;
import org.mindgap.institution.Reach;
import org.mindgap.institution.ReachService;
import org.mindgap.people.Group;
import org.mindgap.people.GroupId;
import org.mindgap.people.PersonId;
import org.mindgap.progress.AdministrationKind;
import org.mindgap.progress.AdministrationLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says how it stands with what is required, to whoever answers for the people; every disclosure of one person's record
/// and of a list is logged.
@Service
public class ReportService {
    private final CompletionRows rows;
    private final InstitutionGroups groups;
    private final ReachService reaches;
    private final AdministrationLog log;
    private final Clock clock;

    ReportService(
            CompletionRows rows,
            InstitutionGroups groups,
            ReachService reaches,
            AdministrationLog log,
            Clock clock) {
        this.rows = rows;
        this.groups = groups;
        this.reaches = reaches;
        this.log = log;
        this.clock = clock;
    }

    /// What the filter asks for, now. The state narrows the rows only: the counts above them show every state.
    @Transactional(readOnly = true)
    public CompletionReport report(Reach reach, CompletionFilter asked) {
        Instant now = clock.instant();
        CompletionFilter filter = within(reach, asked);
        Map<GroupId, Standing> byGroup = rows.byGroup(reach, filter, now);
        Map<GroupId, Instant> nextDue = rows.nextDue(reach, filter, now);
        List<CompletionReport.OfModule> modules = new ArrayList<>();
        rows.byModule(reach, filter, now)
                .forEach((module, standing) -> modules.add(new CompletionReport.OfModule(module, standing)));
        return new CompletionReport(
                now,
                rows.all(reach, filter, now),
                tree(groups.within(reach)).stream()
                        .map(place -> new CompletionReport.OfGroup(
                                place.group().id(),
                                place.group().name(),
                                place.depth(),
                                byGroup.getOrDefault(place.group().id(), Standing.NONE),
                                Optional.ofNullable(nextDue.get(place.group().id()))))
                        .toList(),
                modules,
                rows.page(reach, filter, now),
                rows.count(reach, filter, now));
    }

    /// Every row that the filter asks for, on all pages, for a file that somebody takes with them; logged.
    ///
    /// @param form such as `csv`
    @Transactional
    public void export(Reach reach, CompletionFilter asked, String form, Consumer<CompletionRow> consumer) {
        CompletionFilter filter = within(reach, asked);
        Map<String, String> facts = new HashMap<>(Map.of("form", form));
        // What was searched for can be a name.
        filter.query().forEach((name, value) -> {
            if (!name.equals("search")) {
                facts.put(name, value);
            }
        });
        log.record(reach.id(), reach.holder(), AdministrationKind.LIST_EXPORTED, reach.id().toString(), facts);
        rows.each(reach, filter, clock.instant(), consumer);
    }

    /// One person's requirements; empty if they are not within reach. Looking at somebody else's is logged.
    @Transactional
    public Optional<List<CompletionRow>> view(Reach reach, PersonId person) {
        if (!reaches.covers(reach, person)) {
            return Optional.empty();
        }
        if (!person.equals(reach.holder())) {
            log.record(
                    reach.id(), reach.holder(), AdministrationKind.RECORD_VIEWED, person.toString(), Map.of());
        }
        return Optional.of(rows.of(reach, person, clock.instant()));
    }

    /// A group of another institution, or out of reach, matches nobody anyway; it must not match anything by accident.
    private CompletionFilter within(Reach reach, CompletionFilter filter) {
        boolean known = filter.group()
                .map(group -> groups.within(reach).stream()
                        .anyMatch(within -> within.id().equals(group)))
                .orElse(true);
        return known ? filter : filter.withGroup(Optional.empty()).withPage(filter.page());
    }

    private record Place(Group group, int depth) {}

    /// Each group before those below it.
    private static List<Place> tree(List<Group> groups) {
        List<Place> places = new ArrayList<>();
        List<GroupId> known = groups.stream().map(Group::id).toList();
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
