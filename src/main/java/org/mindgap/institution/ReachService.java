package org.mindgap.institution;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.people.Group;
import org.mindgap.people.GroupId;
import org.mindgap.people.GroupOversight;
import org.mindgap.people.GroupService;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says what somebody answers for in an institution; nothing for learners, strangers, and whoever was removed.
@Service
public class ReachService implements GroupOversight {
    private static final String TRAINED = """
            select distinct group_within.group_id from group_trainer
            join group_within on group_within.ancestor_id = group_trainer.group_id
            join peer_group on peer_group.id = group_within.group_id
            where group_trainer.person_id = :person and peer_group.institution_id = :institution
            order by group_within.group_id""";
    private static final String IS_WITHIN_GROUPS = """
            select count(*) from group_member where person_id = :person and group_id in (:groups)""";

    private final Institutions institutions;
    private final Members members;
    private final GroupService groups;
    private final JdbcClient database;

    ReachService(Institutions institutions, Members members, GroupService groups, JdbcClient database) {
        this.institutions = institutions;
        this.members = members;
        this.groups = groups;
        this.database = database;
    }

    /// What the learner answers for there; empty if that is nothing, or there is no such institution.
    @Transactional(readOnly = true)
    public Optional<Reach> of(Learner learner, InstitutionId institution) {
        return learner.isGuest() ? Optional.empty() : of(learner.person(), institution);
    }

    /// Everything the learner answers for, by the institutions' names.
    @Transactional(readOnly = true)
    public List<Reach> of(Learner learner) {
        return learner.isGuest() ? List.of() : of(learner.person());
    }

    /// Whether somebody who belongs to the institution now, or did once, is within reach.
    @Transactional(readOnly = true)
    public boolean covers(Reach reach, PersonId person) {
        if (members.find(reach.id(), person).isEmpty()) {
            return false;
        }
        return reach.isWhole()
                || (!reach.groups().isEmpty()
                        && database.sql(IS_WITHIN_GROUPS)
                                        .param("person", person.value())
                                        .param(
                                                "groups",
                                                reach.groups().stream()
                                                        .map(GroupId::value)
                                                        .toList())
                                        .query(Long.class)
                                        .single()
                                > 0);
    }

    @Override
    public boolean teaches(PersonId viewer) {
        return !of(viewer).isEmpty();
    }

    @Override
    public boolean oversees(PersonId viewer, Group group) {
        return group.institution()
                .flatMap(institution -> of(viewer, institution))
                .filter(reach -> reach.covers(group.id()))
                .isPresent();
    }

    @Override
    public List<Group> overseenBy(PersonId viewer) {
        return of(viewer).stream()
                .flatMap(reach -> groups.of(reach.id()).stream().filter(group -> reach.covers(group.id())))
                .toList();
    }

    private List<Reach> of(PersonId person) {
        return institutions.of(person).stream()
                .flatMap(institution -> of(person, institution.id()).stream())
                .toList();
    }

    /// For acts that somebody began earlier: what they answer for at this moment.
    Optional<Reach> of(PersonId person, InstitutionId institution) {
        return members.find(institution, person)
                .filter(Member::isCurrent)
                .filter(member -> member.role() != InstitutionRole.LEARNER)
                .flatMap(member -> institutions
                        .find(institution)
                        .map(found -> new Reach(person, found, member.role(), trained(member))));
    }

    private List<GroupId> trained(Member member) {
        return member.role() == InstitutionRole.ADMINISTRATOR
                ? List.of()
                : database
                        .sql(TRAINED)
                        .param("person", member.person().value())
                        .param("institution", member.institution().value())
                        .query(UUID.class)
                        .list()
                        .stream()
                        .map(GroupId::new)
                        .toList();
    }
}
