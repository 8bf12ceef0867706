package org.mindgap.institution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.people.Group;
import org.mindgap.people.GroupId;
import org.mindgap.people.GroupService;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;
import org.mindgap.progress.AdministrationKind;
import org.mindgap.progress.AdministrationLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The nested groups of an institution: who is in them, and who trains them.
@Service
public class InstitutionGroups {
    private static final String TRAINERS =
            "select person_id from group_trainer where group_id = :group order by person_id";
    private static final String SET_TRAINER = """
            insert into group_trainer (group_id, person_id)
            select cast(:group as uuid), cast(:person as uuid)
            where not exists (select 1 from group_trainer
                where group_id = cast(:group as uuid) and person_id = cast(:person as uuid))""";
    private static final String UNSET_TRAINER =
            "delete from group_trainer where group_id = :group and person_id = :person";

    private final GroupService groups;
    private final Members members;
    private final ReachService reaches;
    private final AdministrationLog log;
    private final JdbcClient database;

    InstitutionGroups(
            GroupService groups, Members members, ReachService reaches, AdministrationLog log, JdbcClient database) {
        this.groups = groups;
        this.members = members;
        this.reaches = reaches;
        this.log = log;
        this.database = database;
    }

    /// The groups within reach, by name.
    @Transactional(readOnly = true)
    public List<Group> within(Reach reach) {
        return groups.of(reach.id()).stream()
                .filter(group -> reach.covers(group.id()))
                .toList();
    }

    /// Makes a group; empty when this is no name, or the place is not within reach. Only who administers the
    /// institution makes groups at the top.
    @Transactional
    public Optional<Group> make(Reach reach, Optional<GroupId> parent, String name) {
        boolean allowed = parent.map(above -> isWithin(reach, above)).orElse(reach.isWhole());
        if (!allowed) {
            return Optional.empty();
        }
        Optional<Group> made = groups.makeWithin(reach.id(), parent, name, reach.holder());
        made.ifPresent(group -> record(
                reach,
                AdministrationKind.GROUP_MADE,
                group.id().toString(),
                parent.map(above -> Map.of("within", above.toString())).orElse(Map.of())));
        return made;
    }

    @Transactional
    public Outcome rename(Reach reach, GroupId group, String name) {
        if (!isWithin(reach, group)) {
            return Outcome.refused(Refusal.NO_GROUP);
        }
        if (!groups.rename(group, name)) {
            return Outcome.refused(Refusal.NO_NAME);
        }
        record(reach, AdministrationKind.GROUP_RENAMED, group.toString(), Map.of());
        return Outcome.done();
    }

    /// Puts somebody within reach into a group within reach: nobody extends their reach by it.
    @Transactional
    public Outcome add(Reach reach, PersonId person, GroupId group) {
        if (!isWithin(reach, group)) {
            return Outcome.refused(Refusal.NO_GROUP);
        }
        if (!reaches.covers(reach, person)) {
            return Outcome.refused(Refusal.NO_MEMBER);
        }
        return add(reach.id(), reach.holder(), person, group);
    }

    /// For what an invitation promises: whoever made it had the reach.
    @Transactional
    public Outcome add(InstitutionId institution, PersonId actor, PersonId person, GroupId group) {
        if (groups.find(group)
                .flatMap(Group::institution)
                .filter(institution::equals)
                .isEmpty()) {
            return Outcome.refused(Refusal.NO_GROUP);
        }
        if (members.find(institution, person).filter(Member::isCurrent).isEmpty()) {
            return Outcome.refused(Refusal.NO_MEMBER);
        }
        if (isIn(person, group)) {
            return Outcome.done();
        }
        groups.add(person, group);
        log.record(
                institution,
                actor,
                AdministrationKind.GROUP_JOINED,
                person.toString(),
                Map.of("group", group.toString()));
        return Outcome.done();
    }

    /// Takes somebody out of a group; they still belong to the institution.
    @Transactional
    public Outcome takeOut(Reach reach, PersonId person, GroupId group) {
        if (!isWithin(reach, group)) {
            return Outcome.refused(Refusal.NO_GROUP);
        }
        if (isIn(person, group)) {
            groups.leave(person, group);
            record(reach, AdministrationKind.GROUP_LEFT, person.toString(), Map.of("group", group.toString()));
        }
        return Outcome.done();
    }

    /// Who trains a group itself, not one above it.
    @Transactional(readOnly = true)
    public List<PersonId> trainers(GroupId group) {
        return database.sql(TRAINERS).param("group", group.value()).query(UUID.class).list().stream()
                .map(PersonId::new)
                .toList();
    }

    /// Lets somebody train a group and all groups below; only who administers the institution says so.
    @Transactional
    public Outcome setTrainer(Reach reach, GroupId group, PersonId person, boolean trains) {
        if (!reach.isWhole()) {
            return Outcome.refused(Refusal.NOT_YOURS);
        }
        if (!isWithin(reach, group)) {
            return Outcome.refused(Refusal.NO_GROUP);
        }
        boolean isTrainer = members.find(reach.id(), person)
                .filter(Member::isCurrent)
                .filter(member -> member.role() != InstitutionRole.LEARNER)
                .isPresent();
        if (trains && !isTrainer) {
            return Outcome.refused(Refusal.NO_TRAINER);
        }
        int changed = database.sql(trains ? SET_TRAINER : UNSET_TRAINER)
                .param("group", group.value())
                .param("person", person.value())
                .update();
        if (changed > 0) {
            record(
                    reach,
                    trains ? AdministrationKind.TRAINER_SET : AdministrationKind.TRAINER_UNSET,
                    person.toString(),
                    Map.of("group", group.toString()));
        }
        return Outcome.done();
    }

    /// Takes somebody who left the institution out of all its groups.
    void leaveAll(InstitutionId institution, PersonId person) {
        groups.groupsOf(person).stream()
                .filter(group -> group.institution().filter(institution::equals).isPresent())
                .forEach(group -> groups.leave(person, group.id()));
        groups.of(institution)
                .forEach(group -> database.sql(UNSET_TRAINER)
                        .param("group", group.id().value())
                        .param("person", person.value())
                        .update());
    }

    private boolean isWithin(Reach reach, GroupId group) {
        return reach.covers(group)
                && groups.find(group)
                        .flatMap(Group::institution)
                        .filter(reach.id()::equals)
                        .isPresent();
    }

    private boolean isIn(PersonId person, GroupId group) {
        return groups.groupsOf(person).stream().anyMatch(known -> known.id().equals(group));
    }

    private void record(Reach reach, AdministrationKind kind, String subject, Map<String, String> facts) {
        log.record(reach.id(), reach.holder(), kind, subject, facts);
    }
}
