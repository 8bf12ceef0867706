package org.mindgap.institution;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.people.PersonName;
import org.mindgap.people.PersonNames;
import org.mindgap.progress.AdministrationKind;
import org.mindgap.progress.AdministrationLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who belongs to an institution, as those see it who answer for them.
@Service
public class PeopleService {
    private final PeopleRows rows;
    private final ReachService reaches;
    private final Members members;
    private final PersonNames names;
    private final AdministrationLog log;

    PeopleService(PeopleRows rows, ReachService reaches, Members members, PersonNames names, AdministrationLog log) {
        this.rows = rows;
        this.reaches = reaches;
        this.members = members;
        this.names = names;
        this.log = log;
    }

    /// A page of the people within reach; of groups that are not, nobody.
    @Transactional(readOnly = true)
    public PeoplePage page(Reach reach, PeopleQuery query) {
        return rows.page(reach, query);
    }

    /// Somebody within reach who belongs to the institution.
    @Transactional(readOnly = true)
    public Optional<PersonRow> find(Reach reach, PersonId person) {
        return reaches.covers(reach, person) ? rows.find(reach.id(), person) : Optional.empty();
    }

    /// Those who can train groups: trainers and administrators, by name.
    @Transactional(readOnly = true)
    public List<PersonRow> trainers(Reach reach) {
        return rows.teaching(reach.id());
    }

    /// What people are called who belong to the institution or did, as far as they still have an account.
    @Transactional(readOnly = true)
    public Map<PersonId, String> known(InstitutionId institution, Collection<PersonId> people) {
        return rows.known(institution, people);
    }

    /// Somebody changes their own name; each of their institutions records that they did.
    @Transactional
    public void rename(Learner learner, PersonName name) {
        if (names.find(learner.person()).equals(Optional.of(name))) {
            return;
        }
        names.set(learner.person(), name);
        members.of(learner.person()).stream()
                .filter(Member::isCurrent)
                .forEach(member -> log.record(
                        member.institution(),
                        learner.person(),
                        AdministrationKind.NAME_CHANGED,
                        learner.person().toString(),
                        Map.of()));
    }
}
