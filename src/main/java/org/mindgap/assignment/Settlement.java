package org.mindgap.assignment;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mindgap.institution.Institution;
import org.mindgap.institution.InstitutionService;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Brings stored requirements in step with what they follow from. Whatever happens and whatever is rebuilt goes this
/// one way, so that both give the same.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Settlement {
    /// People whose histories are held in memory at once.
    static final int CHUNK = 1000;

    private final Assignments assignments;
    private final Requirements requirements;
    private final Histories histories;
    private final InstitutionService institutions;

    Settlement(
            Assignments assignments, Requirements requirements, Histories histories, InstitutionService institutions) {
        this.assignments = assignments;
        this.requirements = requirements;
        this.histories = histories;
        this.institutions = institutions;
    }

    /// Whatever one institution requires of one person.
    void settle(InstitutionId institution, PersonId person) {
        assignments.lock(institution);
        settle(institution, assignments.of(institution), List.of(person), SavingProgress.SILENT);
    }

    /// Whatever is required of one person anywhere; the order of the institutions is the same for everybody.
    void settle(PersonId person) {
        requirements.institutions(person).forEach(institution -> settle(institution, person));
    }

    /// What some assignments of an institution, which was locked before, require of some people.
    void settle(InstitutionId institution, List<Assignment> what, List<PersonId> people, SavingProgress progress) {
        Optional<ZoneId> zone = institutions.find(institution).map(Institution::zone);
        if (zone.isEmpty() || what.isEmpty()) {
            return;
        }
        Derivation derivation = new Derivation(zone.get());
        progress.at(0, people.size());
        for (int start = 0; start < people.size(); start += CHUNK) {
            int end = Math.min(start + CHUNK, people.size());
            settle(institution, derivation, what, people.subList(start, end));
            progress.at(end, people.size());
        }
    }

    private void settle(
            InstitutionId institution, Derivation derivation, List<Assignment> what, Collection<PersonId> people) {
        Map<RequirementKey, Requirement> known = requirements.of(what, people);
        List<Requirement> added = new ArrayList<>();
        List<Requirement> changed = new ArrayList<>();
        for (History history : histories.of(institution, what, people)) {
            for (Assignment assignment : what) {
                for (Requirement derived : derivation.of(assignment, history)) {
                    Optional<Requirement> before = Optional.ofNullable(known.remove(derived.key()));
                    if (before.isEmpty()) {
                        added.add(derived);
                    } else if (!before.get().equals(derived)) {
                        changed.add(derived);
                    }
                }
            }
        }
        // What began and ended in one moment follows from nothing any more.
        known.values().stream()
                .filter(Requirement::isCurrent)
                .map(Requirement::endedAtOnce)
                .forEach(changed::add);
        requirements.insert(added);
        requirements.update(changed);
    }
}
