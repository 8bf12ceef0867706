package org.mindgap.assignment;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.curriculum.Track;
import org.mindgap.people.GroupId;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The stored assignments.
@Repository
class Assignments {
    private static final String INSERT = """
            insert into assignment (id, institution_id, reason, due_on, due_days, track, test_out, valid_months,
                renewal_days, made_by, made_at)
            values (:id, :institution, :reason, :on, :days, :track, :testOut, :months, :renewal, :maker, :made)""";
    private static final String INSERT_MODULE =
            "insert into assignment_module (assignment_id, module_id, position) values (:id, :module, :position)";
    private static final String INSERT_TARGET = """
            insert into assignment_target (id, assignment_id, group_id, person_id)
            values (:target, :id, :group, :person)""";
    private static final String END = "update assignment set ended_at = :ended where id = :id and ended_at is null";
    private static final String SELECT = """
            select assignment.id, assignment.institution_id, assignment.reason, assignment.due_on, assignment.due_days,
                assignment.track, assignment.test_out, assignment.valid_months, assignment.renewal_days,
                assignment.made_by, assignment.made_at, assignment.ended_at
            from assignment\s""";
    private static final String MODULES = """
            select assignment_id, module_id from assignment_module
            where assignment_id in (:ids) order by assignment_id, position""";
    private static final String TARGETS =
            "select assignment_id, group_id, person_id from assignment_target where assignment_id in (:ids)";
    private static final String LOCK = "select id from institution where id = :institution for update";

    private final JdbcClient database;

    Assignments(JdbcClient database) {
        this.database = database;
    }

    /// Makes changes of what one institution requires follow one another, until the transaction ends.
    void lock(InstitutionId institution) {
        database.sql(LOCK)
                .param("institution", institution.value())
                .query(UUID.class)
                .single();
    }

    void insert(Assignment assignment) {
        Optional<Validity> validity = assignment.validity();
        database.sql(INSERT)
                .param("id", assignment.id().value())
                .param("institution", assignment.institution().value())
                .param("reason", assignment.reason())
                .param("on", assignment.due() instanceof Due.On on ? Date.valueOf(on.lastDay()) : null, Types.DATE)
                .param("days", assignment.due() instanceof Due.AfterJoining after ? after.days() : null, Types.INTEGER)
                .param("track", assignment.track().map(Track::name).orElse(null), Types.VARCHAR)
                .param("testOut", assignment.testOut())
                .param("months", validity.map(Validity::months).orElse(null), Types.INTEGER)
                .param("renewal", validity.map(Validity::renewalDays).orElse(null), Types.INTEGER)
                .param("maker", assignment.madeBy().value())
                .param("made", Stored.moment(assignment.made()))
                .update();
        int position = 1;
        for (ModuleId module : assignment.modules()) {
            database.sql(INSERT_MODULE)
                    .param("id", assignment.id().value())
                    .param("module", module.value())
                    .param("position", position++)
                    .update();
        }
        assignment.groups().forEach(group -> target(assignment.id(), Optional.of(group.value()), Optional.empty()));
        assignment.people().forEach(person -> target(assignment.id(), Optional.empty(), Optional.of(person.value())));
    }

    private void target(AssignmentId assignment, Optional<UUID> group, Optional<UUID> person) {
        database.sql(INSERT_TARGET)
                .param("target", UUID.randomUUID())
                .param("id", assignment.value())
                .param("group", group.orElse(null), Types.OTHER)
                .param("person", person.orElse(null), Types.OTHER)
                .update();
    }

    /// Whether it had not ended before.
    boolean end(AssignmentId assignment, Instant ended) {
        return database.sql(END)
                        .param("id", assignment.value())
                        .param("ended", Stored.moment(ended))
                        .update()
                > 0;
    }

    Optional<Assignment> find(AssignmentId assignment) {
        return whole(database.sql(SELECT + "where assignment.id = :id")
                        .param("id", assignment.value())
                        .query(Assignments::row)
                        .list())
                .stream()
                .findFirst();
    }

    /// Newest first.
    List<Assignment> of(InstitutionId institution) {
        return whole(database.sql(SELECT + """
                        where assignment.institution_id = :institution
                        order by assignment.made_at desc, assignment.id""")
                .param("institution", institution.value())
                .query(Assignments::row)
                .list());
    }

    private List<Assignment> whole(List<Assignment> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = rows.stream().map(row -> row.id().value()).toList();
        Map<UUID, List<ModuleId>> modules = new HashMap<>();
        database.sql(MODULES).param("ids", ids).query(row -> {
            modules.computeIfAbsent(Stored.uuid(row, "assignment_id"), missing -> new ArrayList<>())
                    .add(new ModuleId(row.getString("module_id")));
        });
        Map<UUID, Set<GroupId>> groups = new HashMap<>();
        Map<UUID, Set<PersonId>> people = new HashMap<>();
        database.sql(TARGETS).param("ids", ids).query(row -> {
            UUID id = Stored.uuid(row, "assignment_id");
            Optional.ofNullable(row.getObject("group_id", UUID.class))
                    .ifPresent(group -> groups.computeIfAbsent(id, missing -> new HashSet<>())
                            .add(new GroupId(group)));
            Optional.ofNullable(row.getObject("person_id", UUID.class))
                    .ifPresent(person -> people.computeIfAbsent(id, missing -> new HashSet<>())
                            .add(new PersonId(person)));
        });
        return rows.stream()
                .map(row -> new Assignment(
                        row.id(),
                        row.institution(),
                        modules.getOrDefault(row.id().value(), List.of()),
                        groups.getOrDefault(row.id().value(), Set.of()),
                        people.getOrDefault(row.id().value(), Set.of()),
                        row.due(),
                        row.track(),
                        row.testOut(),
                        row.validity(),
                        row.reason(),
                        row.madeBy(),
                        row.made(),
                        row.ended()))
                .toList();
    }

    private static Assignment row(ResultSet row, int number) throws SQLException {
        Optional<LocalDate> on = Optional.ofNullable(row.getObject("due_on", LocalDate.class));
        int days = row.getInt("due_days");
        int months = row.getInt("valid_months");
        int renewal = row.getInt("renewal_days");
        return new Assignment(
                new AssignmentId(Stored.uuid(row, "id")),
                new InstitutionId(Stored.uuid(row, "institution_id")),
                List.of(),
                Set.of(),
                Set.of(),
                on.<Due>map(Due.On::new).orElseGet(() -> new Due.AfterJoining(days)),
                Optional.ofNullable(row.getString("track")).map(Track::valueOf),
                row.getBoolean("test_out"),
                months == 0 ? Optional.empty() : Optional.of(new Validity(months, renewal)),
                row.getString("reason"),
                new PersonId(Stored.uuid(row, "made_by")),
                Stored.instant(row, "made_at"),
                Stored.maybe(row, "ended_at"));
    }
}
