package org.mindgap.assignment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.curriculum.Track;
import org.mindgap.institution.Institution;
import org.mindgap.institution.InstitutionService;
import org.mindgap.institution.Reach;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;
import org.mindgap.progress.AdministrationKind;
import org.mindgap.progress.AdministrationLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is required of whom: for learners to read, for whoever answers for them to change with a reason.
@Service
public class RequirementService {
    private final Requirements requirements;
    private final Assignments assignments;
    private final Settlement settlement;
    private final AssignablePeople people;
    private final InstitutionService institutions;
    private final AdministrationLog log;
    private final Clock clock;

    RequirementService(
            Requirements requirements,
            Assignments assignments,
            Settlement settlement,
            AssignablePeople people,
            InstitutionService institutions,
            AdministrationLog log,
            Clock clock) {
        this.requirements = requirements;
        this.assignments = assignments;
        this.settlement = settlement;
        this.people = people;
        this.institutions = institutions;
        this.log = log;
        this.clock = clock;
    }

    /// What is required of somebody now, the first due first; what they completed included.
    @Transactional(readOnly = true)
    public List<Required> of(PersonId person) {
        List<Requirement> current = requirements.current(person);
        if (current.isEmpty()) {
            return List.of();
        }
        Map<RequirementKey, List<RequirementChange>> changes =
                requirements.changes(List.of(person)).stream().collect(Collectors.groupingBy(RequirementChange::key));
        Map<AssignmentId, Assignment> known = new HashMap<>();
        Map<InstitutionId, Institution> where = new HashMap<>();
        return current.stream()
                .map(requirement -> new Required(
                        requirement,
                        known.computeIfAbsent(
                                requirement.key().assignment(),
                                id -> assignments.find(id).orElseThrow()),
                        where.computeIfAbsent(
                                requirement.institution(),
                                id -> institutions.find(id).orElseThrow()),
                        changes.getOrDefault(requirement.key(), List.of())))
                .toList();
    }

    /// What is open for somebody: required now, and neither completed nor exempt.
    @Transactional(readOnly = true)
    public List<Required> open(PersonId person) {
        Instant now = clock.instant();
        return of(person).stream()
                .filter(required -> required.state(now).isOpen())
                .toList();
    }

    /// The side from which somebody is meant to read a module, by the newest open assignment that says so.
    @Transactional(readOnly = true)
    public Optional<Track> track(PersonId person, ModuleId module) {
        return open(person).stream()
                .filter(required -> required.requirement().key().module().equals(module))
                .map(Required::assignment)
                .filter(assignment -> assignment.track().isPresent())
                .reduce((one, other) -> other.made().isAfter(one.made()) ? other : one)
                .flatMap(Assignment::track);
    }

    /// Gives more time, to the end of a day by the institution's clock; later than what the assignment itself gives,
    /// or that stays. All or nothing.
    @Transactional
    public Changed extend(Reach reach, Collection<RequirementKey> keys, LocalDate lastDay, String reason) {
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), reach.institution().zone());
        Optional<Fault> fault = DraftRules.fault(lastDay, today);
        return fault.isPresent()
                ? new Changed.Refused(fault.get())
                : change(
                        reach,
                        keys,
                        ChangeKind.EXTENDED,
                        Optional.of(Due.lateFrom(lastDay, reach.institution().zone())),
                        reason);
    }

    /// Lets people off. All or nothing.
    @Transactional
    public Changed exempt(Reach reach, Collection<RequirementKey> keys, String reason) {
        return change(reach, keys, ChangeKind.EXEMPTED, Optional.empty(), reason);
    }

    /// Ends exemptions. All or nothing.
    @Transactional
    public Changed requireAgain(Reach reach, Collection<RequirementKey> keys, String reason) {
        return change(reach, keys, ChangeKind.REQUIRED_AGAIN, Optional.empty(), reason);
    }

    /// Derives every requirement of an institution anew from assignments, memberships, changes and the ledger. Nothing
    /// changes when all is in order.
    @Transactional
    public void rebuild(InstitutionId institution) {
        assignments.lock(institution);
        settlement.settle(institution, assignments.of(institution), people.everOf(institution), SavingProgress.SILENT);
    }

    private Changed change(
            Reach reach, Collection<RequirementKey> keys, ChangeKind kind, Optional<Instant> due, String reason) {
        Set<RequirementKey> chosen = new LinkedHashSet<>(keys);
        Optional<Fault> fault =
                chosen.isEmpty() ? Optional.of(Fault.NOTHING_CHOSEN) : DraftRules.reasonFault(reason.strip());
        if (fault.isPresent()) {
            return new Changed.Refused(fault.get());
        }
        assignments.lock(reach.id());
        if (!chosen.stream().allMatch(key -> requirements.find(reach, key).isPresent())) {
            return new Changed.Refused(Fault.NOT_YOURS);
        }
        Instant now = clock.instant();
        List<RequirementChange> changes = new ArrayList<>();
        for (RequirementKey key : chosen) {
            changes.add(new RequirementChange(key, kind, due, reason.strip(), reach.holder(), now));
            record(reach, key, kind, due);
        }
        requirements.insertChanges(changes);
        settleAll(reach, chosen);
        return new Changed.Done(chosen.size());
    }

    private void settleAll(Reach reach, Set<RequirementKey> chosen) {
        chosen.stream()
                .collect(Collectors.groupingBy(RequirementKey::assignment))
                .forEach((assignment, of) -> settlement.settle(
                        reach.id(),
                        List.of(assignments.find(assignment).orElseThrow()),
                        of.stream().map(RequirementKey::person).distinct().toList(),
                        SavingProgress.SILENT));
    }

    private void record(Reach reach, RequirementKey key, ChangeKind kind, Optional<Instant> due) {
        Map<String, String> facts = new HashMap<>(Map.of(
                "assignment", key.assignment().toString(),
                "module", key.module().toString()));
        due.ifPresent(until -> facts.put("until", until.toString()));
        log.record(
                reach.id(),
                reach.holder(),
                switch (kind) {
                    case EXTENDED -> AdministrationKind.EXTENDED;
                    case EXEMPTED -> AdministrationKind.EXEMPTED;
                    case REQUIRED_AGAIN -> AdministrationKind.REQUIRED_AGAIN;
                },
                key.person().toString(),
                facts);
    }
}
