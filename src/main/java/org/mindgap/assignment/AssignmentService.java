package org.mindgap.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mindgap.institution.Reach;
import org.mindgap.people.PersonId;
import org.mindgap.progress.AdministrationKind;
import org.mindgap.progress.AdministrationLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes, previews and ends assignments, each within the reach of whoever does it.
///
/// The reasons stand in `src/docs/decisions/0014-assignments.md`.
@Service
public class AssignmentService {
    private static final int FIRST_NAMES = 5;

    private final Assignments assignments;
    private final DraftRules rules;
    private final AssignablePeople people;
    private final Settlement settlement;
    private final Histories histories;
    private final AdministrationLog log;
    private final Clock clock;

    AssignmentService(
            Assignments assignments,
            DraftRules rules,
            AssignablePeople people,
            Settlement settlement,
            Histories histories,
            AdministrationLog log,
            Clock clock) {
        this.assignments = assignments;
        this.rules = rules;
        this.people = people;
        this.settlement = settlement;
        this.histories = histories;
        this.log = log;
        this.clock = clock;
    }

    /// Saves a draft and requires it of everybody whom it covers now, or says everything that is wrong with it.
    ///
    /// @param progress is told after every thousand people; nothing is visible to others before all are done
    @Transactional
    public Saved save(Reach reach, Draft draft, SavingProgress progress) {
        assignments.lock(reach.id());
        Set<Fault> faults = rules.faults(reach, draft, today(reach));
        if (!faults.isEmpty()) {
            return new Saved.Refused(faults);
        }
        Assignment assignment = assignment(reach, draft);
        assignments.insert(assignment);
        List<PersonId> covered = people.covered(reach, draft.groups(), draft.people());
        settlement.settle(reach.id(), List.of(assignment), covered, progress);
        log.record(
                reach.id(),
                reach.holder(),
                AdministrationKind.ASSIGNED,
                assignment.id().toString(),
                Map.of(
                        "modules", Integer.toString(assignment.modules().size()),
                        "groups", Integer.toString(assignment.groups().size()),
                        "named", Integer.toString(assignment.people().size()),
                        "people", Integer.toString(covered.size())));
        return new Saved.Done(assignment, covered.size());
    }

    /// What would come of a draft if it were saved now; also of one that cannot be saved yet.
    @Transactional(readOnly = true)
    public Preview preview(Reach reach, Draft draft) {
        Set<Fault> faults = rules.faults(reach, draft, today(reach));
        boolean outOfReach = faults.contains(Fault.GROUP_OUT_OF_REACH)
                || faults.contains(Fault.PERSON_OUT_OF_REACH)
                || faults.contains(Fault.TOO_MANY_PEOPLE);
        List<PersonId> covered = outOfReach ? List.of() : people.covered(reach, draft.groups(), draft.people());
        boolean complete = draft.due().isPresent()
                && !faults.contains(Fault.MONTHS_OUT_OF_RANGE)
                && !faults.contains(Fault.RENEWAL_OUT_OF_RANGE)
                && !faults.contains(Fault.DUE_OUT_OF_RANGE);
        Tally tally = complete ? count(reach, assignment(reach, draft), covered) : new Tally();
        Set<PersonId> toWrite = new HashSet<>(covered);
        toWrite.removeAll(tally.done);
        return new Preview(
                faults,
                covered.size(),
                people.firstOf(reach, covered, FIRST_NAMES),
                tally.done.size(),
                people.withEmail(toWrite),
                tally.due.stream().findFirst(),
                tally.due.stream().reduce((earlier, later) -> later),
                tally.due.stream()
                        .findFirst()
                        .map(last -> ReminderRule.before(today(reach), last))
                        .orElse(List.of()));
    }

    private Tally count(Reach reach, Assignment assignment, List<PersonId> covered) {
        Tally tally = new Tally();
        Derivation derivation = new Derivation(reach.institution().zone());
        for (int start = 0; start < covered.size(); start += Settlement.CHUNK) {
            List<PersonId> chunk = covered.subList(start, Math.min(start + Settlement.CHUNK, covered.size()));
            for (History history : histories.of(reach.id(), List.of(assignment), chunk)) {
                List<Requirement> derived = derivation.of(assignment, history);
                if (!derived.isEmpty()) {
                    tally.count(history.person(), derived, reach);
                }
            }
        }
        return tally;
    }

    /// Who is done already, and the last days of the others.
    private static final class Tally {
        private final Set<PersonId> done = new HashSet<>();
        private final TreeSet<LocalDate> due = new TreeSet<>();

        void count(PersonId person, List<Requirement> requirements, Reach reach) {
            LocalDate last = Due.lastDayBefore(
                    requirements.getFirst().due(), reach.institution().zone());
            if (requirements.stream()
                    .allMatch(requirement -> requirement.fulfilled().isPresent())) {
                done.add(person);
            }
            due.add(last);
        }
    }

    /// Ends an assignment: nobody is required any more, and what came of it stays. False if it is not within reach or
    /// ended before. Whoever trains groups ends what they assigned themselves.
    @Transactional
    public boolean end(Reach reach, AssignmentId id) {
        assignments.lock(reach.id());
        Optional<Assignment> found = find(reach, id).filter(assignment -> mayEnd(reach, assignment));
        if (found.isEmpty() || !assignments.end(id, clock.instant())) {
            return false;
        }
        Assignment ended = assignments.find(id).orElseThrow();
        settlement.settle(reach.id(), List.of(ended), people.required(id), SavingProgress.SILENT);
        log.record(reach.id(), reach.holder(), AdministrationKind.ASSIGNMENT_ENDED, id.toString(), Map.of());
        return true;
    }

    /// Whether whoever has this reach can end an assignment that they see.
    public boolean mayEnd(Reach reach, Assignment assignment) {
        return reach.isWhole() || assignment.madeBy().equals(reach.holder());
    }

    /// An assignment of the institution: any for who administers it; for others what they made, or what is required of
    /// somebody within their reach.
    @Transactional(readOnly = true)
    public Optional<Assignment> find(Reach reach, AssignmentId id) {
        return assignments
                .find(id)
                .filter(assignment -> assignment.institution().equals(reach.id()))
                .filter(assignment -> mayEnd(reach, assignment) || people.requires(reach, id));
    }

    /// The names of everybody and everything that an assignment targets are for whoever sees it; this is who is named.
    @Transactional(readOnly = true)
    public List<PersonLine> named(Reach reach, Assignment assignment) {
        return people.of(reach, people.within(reach, assignment.people()));
    }

    private Assignment assignment(Reach reach, Draft draft) {
        return new Assignment(
                AssignmentId.random(),
                reach.id(),
                draft.modules(),
                draft.groups(),
                draft.people(),
                draft.due().orElseThrow(),
                draft.track(),
                draft.testOut(),
                draft.validMonths()
                        .map(months -> new Validity(months, draft.renewalDays().orElseThrow())),
                draft.reason(),
                reach.holder(),
                clock.instant(),
                Optional.empty());
    }

    private LocalDate today(Reach reach) {
        return LocalDate.ofInstant(clock.instant(), reach.institution().zone());
    }
}
