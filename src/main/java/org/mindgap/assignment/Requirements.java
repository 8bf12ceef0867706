package org.mindgap.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.institution.Reach;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The stored requirements and their changes.
@Repository
class Requirements {
    static final String COLUMNS = """
            requirement.assignment_id, requirement.person_id, requirement.module_id, requirement.institution_id,
            requirement.required_at, requirement.due_at, requirement.started_at, requirement.first_fulfilled_at,
            requirement.fulfilled_at, requirement.valid_until, requirement.exempt, requirement.ended_at""";
    private static final String SELECT = "select " + COLUMNS + " from requirement ";
    private static final String INSERT = """
            insert into requirement (required_at, due_at, started_at, first_fulfilled_at, fulfilled_at, valid_until,
                exempt, ended_at, institution_id, assignment_id, person_id, module_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE = """
            update requirement set required_at = ?, due_at = ?, started_at = ?, first_fulfilled_at = ?,
                fulfilled_at = ?, valid_until = ?, exempt = ?, ended_at = ?
            where institution_id = ? and assignment_id = ? and person_id = ? and module_id = ?""";
    private static final int MOMENT = Types.TIMESTAMP_WITH_TIMEZONE;
    private static final int[] TYPES = {
        MOMENT,
        MOMENT,
        MOMENT,
        MOMENT,
        MOMENT,
        MOMENT,
        Types.BOOLEAN,
        MOMENT,
        Types.OTHER,
        Types.OTHER,
        Types.OTHER,
        Types.VARCHAR
    };
    private static final String INSERT_CHANGE = """
            insert into requirement_change (id, assignment_id, person_id, module_id, kind, due_at, reason, made_by,
                made_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final int[] CHANGE_TYPES = {
        Types.OTHER, Types.OTHER, Types.OTHER, Types.VARCHAR, Types.VARCHAR, MOMENT, Types.VARCHAR, Types.OTHER, MOMENT
    };
    private static final String CHANGES = """
            select requirement_change.assignment_id, requirement_change.person_id, requirement_change.module_id,
                requirement_change.kind, requirement_change.due_at, requirement_change.reason,
                requirement_change.made_by, requirement_change.made_at
            from requirement_change where person_id in (:people) order by made_at, id""";
    private static final String INSTITUTIONS = """
            select institution_id from institution_member where person_id = :person
            union select institution_id from requirement where person_id = :person order by institution_id""";
    private static final String WAITING = """
            select count(*) from requirement
            where person_id = :person and module_id = :module and started_at is null""";

    private final JdbcClient database;
    private final JdbcTemplate batches;

    Requirements(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    Map<RequirementKey, Requirement> of(Collection<Assignment> assignments, Collection<PersonId> people) {
        Map<RequirementKey, Requirement> found = new HashMap<>();
        database.sql(SELECT + """
                        where requirement.person_id in (:people) and requirement.assignment_id in (:assignments)""")
                .param("people", people.stream().map(PersonId::value).toList())
                .param(
                        "assignments",
                        assignments.stream()
                                .map(assignment -> assignment.id().value())
                                .toList())
                .query(Requirements::requirement)
                .list()
                .forEach(requirement -> found.put(requirement.key(), requirement));
        return found;
    }

    /// What is required of somebody now, the first due first.
    List<Requirement> current(PersonId person) {
        return database.sql(SELECT + """
                        where requirement.person_id = :person and requirement.ended_at is null
                        order by requirement.due_at, requirement.assignment_id, requirement.module_id""")
                .param("person", person.value())
                .query(Requirements::requirement)
                .list();
    }

    /// A requirement that has not ended, if the person is within reach.
    Optional<Requirement> find(Reach reach, RequirementKey key) {
        return RequirementSql.reach(database.sql(SELECT + """
                        where requirement.assignment_id = :assignment and requirement.person_id = :person
                        and requirement.module_id = :module and requirement.ended_at is null
                        and\s""" + RequirementSql.WITHIN_REACH), reach)
                .param("assignment", key.assignment().value())
                .param("person", key.person().value())
                .param("module", key.module().value())
                .query(Requirements::requirement)
                .optional();
    }

    void insert(List<Requirement> requirements) {
        batches.batchUpdate(
                INSERT, requirements.stream().map(Requirements::values).toList(), TYPES);
    }

    void update(List<Requirement> requirements) {
        batches.batchUpdate(
                UPDATE, requirements.stream().map(Requirements::values).toList(), TYPES);
    }

    void insertChanges(List<RequirementChange> changes) {
        batches.batchUpdate(
                INSERT_CHANGE,
                changes.stream()
                        .map(change -> new @Nullable Object[] {
                            UUID.randomUUID(),
                            change.key().assignment().value(),
                            change.key().person().value(),
                            change.key().module().value(),
                            change.kind().name(),
                            Stored.moment(change.due()),
                            change.reason(),
                            change.madeBy().value(),
                            Stored.moment(change.made())
                        })
                        .toList(),
                CHANGE_TYPES);
    }

    /// Oldest first.
    List<RequirementChange> changes(Collection<PersonId> people) {
        return people.isEmpty()
                ? List.of()
                : database.sql(CHANGES)
                        .param("people", people.stream().map(PersonId::value).toList())
                        .query(Histories::change)
                        .list();
    }

    /// Where something is or may become required of somebody.
    List<InstitutionId> institutions(PersonId person) {
        return database.sql(INSTITUTIONS).param("person", person.value()).query(UUID.class).list().stream()
                .map(InstitutionId::new)
                .toList();
    }

    /// Whether a requirement waits for the person's first step in the module.
    boolean isWaiting(PersonId person, ModuleId module) {
        return database.sql(WAITING)
                        .param("person", person.value())
                        .param("module", module.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static @Nullable Object[] values(Requirement requirement) {
        return new @Nullable Object[] {
            Stored.moment(requirement.required()),
            Stored.moment(requirement.due()),
            Stored.moment(requirement.started()),
            Stored.moment(requirement.firstFulfilled()),
            Stored.moment(requirement.fulfilled()),
            Stored.moment(requirement.validUntil()),
            requirement.exempt(),
            Stored.moment(requirement.ended()),
            requirement.institution().value(),
            requirement.key().assignment().value(),
            requirement.key().person().value(),
            requirement.key().module().value()
        };
    }

    static Requirement requirement(ResultSet row, int number) throws SQLException {
        return new Requirement(
                Stored.key(row),
                new InstitutionId(Stored.uuid(row, "institution_id")),
                Stored.instant(row, "required_at"),
                Stored.instant(row, "due_at"),
                Stored.maybe(row, "started_at"),
                Stored.maybe(row, "first_fulfilled_at"),
                Stored.maybe(row, "fulfilled_at"),
                Stored.maybe(row, "valid_until"),
                row.getBoolean("exempt"),
                Stored.maybe(row, "ended_at"));
    }
}
