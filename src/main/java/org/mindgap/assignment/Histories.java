package org.mindgap.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.assignment.History.Move;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.GroupId;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;
import org.mindgap.progress.Completion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the histories of many people at once: memberships, completions, first steps and changes.
@Repository
class Histories {
    private static final String INSTITUTION = "institution";

    private static final String MEMBERS = """
            select person_id, joined_at, ended_at from institution_member
            where institution_id = :institution and person_id in (:people)""";
    /// Of earlier times only the log knows.
    private static final String LOGGED = """
            select institution_id, subject, kind, happened_at from administration_log where subject in (:subjects)
            and kind in ('MEMBER_JOINED', 'MEMBER_REMOVED', 'MEMBER_LEFT')""";
    private static final String GROUPS = """
            select group_id, person_id, joined, changed_at from group_membership where person_id in (:people)""";
    private static final String BELOW =
            "select ancestor_id, group_id from group_within where ancestor_id in (:targets)";
    private static final String COMPLETIONS = """
            select ledger_person, ledger_seq, person_id, module_id, completed_at, way, renewal, content_version
            from completion where person_id in (:people) order by completed_at, ledger_seq""";
    private static final String FIRST_STEPS = """
            select person_id, subject, min(happened_at) as started_at from (
                select person_id, subject, happened_at from ledger
                where person_id in (:people) and kind in ('LESSON_OPENED', 'CHECK_STARTED', 'TEST_STARTED')
                union all
                select adopted.person_id, step.subject, step.happened_at from ledger adopted
                join ledger step on step.person_id =
                    cast(case when adopted.kind = 'GUEST_ADOPTED' then adopted.subject end as uuid)
                where adopted.person_id in (:people) and adopted.kind = 'GUEST_ADOPTED'
                and step.kind in ('LESSON_OPENED', 'CHECK_STARTED', 'TEST_STARTED')) steps
            group by person_id, subject""";
    private static final String CHANGES = """
            select assignment_id, person_id, module_id, kind, due_at, reason, made_by, made_at
            from requirement_change where person_id in (:people) and assignment_id in (:assignments)
            order by made_at, id""";

    private final JdbcClient database;

    Histories(JdbcClient database) {
        this.database = database;
    }

    /// What is needed to derive what these assignments of one institution require of these people.
    List<History> of(InstitutionId institution, Collection<Assignment> assignments, Collection<PersonId> people) {
        List<UUID> ids = people.stream().map(PersonId::value).toList();
        Map<PersonId, Instant> joined = new HashMap<>();
        Map<PersonId, List<Move>> membership = membership(institution, ids, joined);
        Map<PersonId, Map<GroupId, List<Move>>> groups = groups(assignments, ids);
        Map<PersonId, List<Completion>> completions = completions(ids);
        Map<PersonId, Map<ModuleId, Instant>> started = started(ids);
        Map<RequirementKey, List<RequirementChange>> changes = changes(assignments, ids);
        return people.stream()
                .map(person -> new History(
                        person,
                        Optional.ofNullable(joined.get(person)),
                        membership.getOrDefault(person, List.of()),
                        groups.getOrDefault(person, Map.of()),
                        completions.getOrDefault(person, List.of()),
                        started.getOrDefault(person, Map.of()),
                        changes))
                .toList();
    }

    private Map<PersonId, List<Move>> membership(
            InstitutionId institution, List<UUID> people, Map<PersonId, Instant> joined) {
        Map<PersonId, List<Move>> moves = new HashMap<>();
        database.sql(MEMBERS)
                .param("institution", institution.value())
                .param("people", people)
                .query(row -> {
                    PersonId person = Stored.person(row);
                    Instant since = Stored.instant(row, "joined_at");
                    joined.put(person, since);
                    List<Move> own = moves.computeIfAbsent(person, missing -> new ArrayList<>());
                    own.add(new Move(INSTITUTION, true, since));
                    Stored.maybe(row, "ended_at").ifPresent(end -> own.add(new Move(INSTITUTION, false, end)));
                });
        database.sql(LOGGED)
                .param("subjects", people.stream().map(UUID::toString).toList())
                .query(row -> {
                    PersonId person = new PersonId(UUID.fromString(row.getString("subject")));
                    Instant at = Stored.instant(row, "happened_at");
                    boolean here = Stored.uuid(row, "institution_id").equals(institution.value());
                    if (here
                            && Optional.ofNullable(joined.get(person))
                                    .filter(at::isBefore)
                                    .isPresent()) {
                        boolean in = row.getString("kind").equals("MEMBER_JOINED");
                        moves.computeIfAbsent(person, missing -> new ArrayList<>())
                                .add(new Move(INSTITUTION, in, at));
                    }
                });
        return moves;
    }

    private Map<PersonId, Map<GroupId, List<Move>>> groups(Collection<Assignment> assignments, List<UUID> people) {
        List<UUID> targets = assignments.stream()
                .flatMap(assignment -> assignment.groups().stream())
                .map(GroupId::value)
                .distinct()
                .toList();
        Map<PersonId, Map<GroupId, List<Move>>> moves = new HashMap<>();
        if (targets.isEmpty()) {
            return moves;
        }
        Map<UUID, List<GroupId>> above = new HashMap<>();
        database.sql(BELOW).param("targets", targets).query(row -> {
            above.computeIfAbsent(Stored.uuid(row, "group_id"), missing -> new ArrayList<>())
                    .add(new GroupId(Stored.uuid(row, "ancestor_id")));
        });
        database.sql(GROUPS).param("people", people).query(row -> {
            UUID group = Stored.uuid(row, "group_id");
            Move move = new Move(group, row.getBoolean("joined"), Stored.instant(row, "changed_at"));
            PersonId person = Stored.person(row);
            above.getOrDefault(group, List.of())
                    .forEach(target -> moves.computeIfAbsent(person, missing -> new HashMap<>())
                            .computeIfAbsent(target, missing -> new ArrayList<>())
                            .add(move));
        });
        return moves;
    }

    private Map<PersonId, List<Completion>> completions(List<UUID> people) {
        Map<PersonId, List<Completion>> completions = new HashMap<>();
        database.sql(COMPLETIONS).param("people", people).query(row -> {
            completions
                    .computeIfAbsent(Stored.person(row), missing -> new ArrayList<>())
                    .add(new Completion(
                            Stored.person(row),
                            new PersonId(Stored.uuid(row, "ledger_person")),
                            row.getLong("ledger_seq"),
                            new ModuleId(row.getString("module_id")),
                            Stored.instant(row, "completed_at"),
                            Completion.Way.valueOf(row.getString("way")),
                            row.getBoolean("renewal"),
                            row.getString("content_version")));
        });
        return completions;
    }

    private Map<PersonId, Map<ModuleId, Instant>> started(List<UUID> people) {
        Map<PersonId, Map<ModuleId, Instant>> started = new HashMap<>();
        database.sql(FIRST_STEPS).param("people", people).query(row -> {
            started.computeIfAbsent(Stored.person(row), missing -> new HashMap<>())
                    .merge(
                            moduleOf(row.getString("subject")),
                            Stored.instant(row, "started_at"),
                            (one, other) -> one.isBefore(other) ? one : other);
        });
        return started;
    }

    private Map<RequirementKey, List<RequirementChange>> changes(
            Collection<Assignment> assignments, List<UUID> people) {
        Map<RequirementKey, List<RequirementChange>> changes = new HashMap<>();
        database.sql(CHANGES)
                .param("people", people)
                .param(
                        "assignments",
                        assignments.stream()
                                .map(assignment -> assignment.id().value())
                                .toList())
                .query(Histories::change)
                .list()
                .forEach(change -> changes.computeIfAbsent(change.key(), missing -> new ArrayList<>())
                        .add(change));
        return changes;
    }

    static RequirementChange change(ResultSet row, int number) throws SQLException {
        return new RequirementChange(
                Stored.key(row),
                ChangeKind.valueOf(row.getString("kind")),
                Stored.maybe(row, "due_at"),
                row.getString("reason"),
                new PersonId(Stored.uuid(row, "made_by")),
                Stored.instant(row, "made_at"));
    }

    /// Lessons are named `module/lesson`; the tests around them by the module.
    static ModuleId moduleOf(String subject) {
        int end = subject.indexOf('/');
        return new ModuleId(end < 0 ? subject : subject.substring(0, end));
    }
}
