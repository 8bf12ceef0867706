package org.mindgap.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mindgap.institution.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How it stands with assignments, within the reach of whoever asks; counted, sorted and paged in the database.
@Service
public class AssignmentBoard {
    private static final String LIVE = "requirement.ended_at is null and " + RequirementSql.WITHIN_REACH;
    private static final String COUNTS = "select assignment_id, state, count(*) as amount from ("
            + "select requirement.assignment_id, " + RequirementSql.STATE + " as state from requirement where " + LIVE
            + ") states group by assignment_id, state";
    private static final String PEOPLE = """
            select assignment_id, count(distinct person_id) as amount from requirement
            where\s""" + RequirementSql.WITHIN_REACH + " group by assignment_id";
    private static final String ROWS = "select " + Requirements.COLUMNS + ", " + RequirementSql.STATE + """
             as state, person_name.name, account.email
            from requirement
            left join person_name on person_name.person_id = requirement.person_id
            left join account on account.person_id = requirement.person_id
            where requirement.assignment_id = :assignment and\s""" + LIVE;
    private static final String FILTERED = "select * from (" + ROWS + """
            ) found where (cast(:state as varchar(20)) = '' or state = cast(:state as varchar(20)))
            and (:text = '%%' or lower(name) like :text escape '!' or email like :text escape '!')""";

    private final Assignments assignments;
    private final AssignmentService service;
    private final Requirements requirements;
    private final JdbcClient database;
    private final Clock clock;

    AssignmentBoard(
            Assignments assignments,
            AssignmentService service,
            Requirements requirements,
            JdbcClient database,
            Clock clock) {
        this.assignments = assignments;
        this.service = service;
        this.requirements = requirements;
        this.database = database;
        this.clock = clock;
    }

    /// An assignment as a list shows it.
    ///
    /// @param people of how many within reach it requires or required something
    /// @param counts how many requirements there are in each state now; none once it has ended
    public record Line(Assignment assignment, int people, Map<RequirementState, Integer> counts) {
        public Line {
            counts = Map.copyOf(counts);
        }
    }

    /// The assignments that somebody sees, the newest first: all of the institution for who administers it; for others
    /// what they made, or what is required of somebody within their reach.
    @Transactional(readOnly = true)
    public List<Line> lines(Reach reach) {
        Map<AssignmentId, Map<RequirementState, Integer>> counts = new HashMap<>();
        now(RequirementSql.reach(database.sql(COUNTS), reach)).query(row -> {
            counts.computeIfAbsent(id(row), missing -> new EnumMap<>(RequirementState.class))
                    .put(RequirementState.valueOf(row.getString("state")), row.getInt("amount"));
        });
        Map<AssignmentId, Integer> people = new HashMap<>();
        RequirementSql.reach(database.sql(PEOPLE), reach).query(row -> {
            people.put(id(row), row.getInt("amount"));
        });
        return assignments.of(reach.id()).stream()
                .filter(assignment -> service.mayEnd(reach, assignment) || people.containsKey(assignment.id()))
                .map(assignment -> new Line(
                        assignment,
                        people.getOrDefault(assignment.id(), 0),
                        counts.getOrDefault(assignment.id(), Map.of())))
                .toList();
    }

    /// A page of what an assignment requires of people within reach now; empty if somebody does not see the assignment.
    @Transactional(readOnly = true)
    public Optional<AssignmentSheet> sheet(Reach reach, AssignmentId id, AssignmentSheet.Query query) {
        return service.find(reach, id).map(assignment -> {
            Map<RequirementState, Integer> counts = new EnumMap<>(RequirementState.class);
            now(RequirementSql.reach(
                            database.sql("select state, count(*) as amount from (" + ROWS + ") states group by state"),
                            reach))
                    .param("assignment", id.value())
                    .query(row -> {
                        counts.put(RequirementState.valueOf(row.getString("state")), row.getInt("amount"));
                    });
            int matching = filter("select count(*) from (" + FILTERED + ") matching", reach, id, query)
                    .query(Integer.class)
                    .single();
            List<AssignmentSheet.Row> rows = filter(
                            FILTERED + " order by " + order(query) + " limit :limit offset :offset", reach, id, query)
                    .param("limit", AssignmentSheet.PAGE)
                    .param("offset", (Math.max(1, query.page()) - 1) * (long) AssignmentSheet.PAGE)
                    .query(AssignmentBoard::row)
                    .list();
            return new AssignmentSheet(counts, matching, withChanges(rows));
        });
    }

    private List<AssignmentSheet.Row> withChanges(List<AssignmentSheet.Row> rows) {
        Map<RequirementKey, List<RequirementChange>> changes =
                requirements
                        .changes(rows.stream().map(row -> row.person().person()).toList())
                        .stream()
                        .collect(Collectors.groupingBy(RequirementChange::key));
        return rows.stream()
                .map(row -> new AssignmentSheet.Row(
                        row.person(),
                        row.requirement(),
                        row.state(),
                        changes.getOrDefault(row.requirement().key(), List.of())))
                .toList();
    }

    private StatementSpec filter(String sql, Reach reach, AssignmentId id, AssignmentSheet.Query query) {
        return now(RequirementSql.reach(database.sql(sql), reach))
                .param("assignment", id.value())
                .param("state", query.state().map(RequirementState::name).orElse(""))
                .param("text", AssignablePeople.pattern(query.name()));
    }

    private StatementSpec now(StatementSpec statement) {
        return statement.param("now", Stored.moment(clock.instant()));
    }

    private static String order(AssignmentSheet.Query query) {
        String first = switch (query.order()) {
            case PERSON -> "coalesce(name, email)";
            case DUE -> "due_at";
            case STATE -> """
                            case state when 'OVERDUE' then 1 when 'EXPIRED' then 2 when 'AT_RISK' then 3
                            when 'NOT_STARTED' then 4 when 'UNDER_WAY' then 5 when 'COMPLETED' then 6 else 7 end""";
        };
        return first + (query.descending() ? " desc" : "") + ", coalesce(name, email), person_id, module_id";
    }

    private static AssignmentId id(ResultSet row) throws SQLException {
        return new AssignmentId(Stored.uuid(row, "assignment_id"));
    }

    private static AssignmentSheet.Row row(ResultSet row, int number) throws SQLException {
        return new AssignmentSheet.Row(
                new PersonLine(
                        Stored.person(row),
                        Optional.ofNullable(row.getString("name")),
                        Optional.ofNullable(row.getString("email"))),
                Requirements.requirement(row, number),
                RequirementState.valueOf(row.getString("state")),
                List.of());
    }
}
