package org.mindgap.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.mindgap.assignment.AssignmentId;
import org.mindgap.assignment.RequirementSql;
import org.mindgap.assignment.RequirementState;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.institution.Reach;
import org.mindgap.people.GroupId;
import org.mindgap.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Asks the database for counts and rows of requirements; filtered, sorted and paged there.
@Repository
class CompletionRows {
    private static final int FETCHED_AT_ONCE = 500;

    private static final String PEOPLE = """
             left join person_name on person_name.person_id = requirement.person_id
             left join account on account.person_id = requirement.person_id
            """;
    private static final String IN_GROUP = """
             and requirement.person_id in (
                select group_member.person_id from group_member
                join group_within on group_within.group_id = group_member.group_id
                where group_within.ancestor_id = :group)
            """;
    private static final String NAMED = """
             and (lower(person_name.name) like :search escape '!' or account.email like :search escape '!')
            """;
    private static final String ROW = """
            select requirement.person_id, person_name.name, account.email, requirement.module_id,
                requirement.assignment_id, requirement.due_at, requirement.started_at, requirement.first_fulfilled_at,
                requirement.fulfilled_at, requirement.valid_until, %s as state,
                exists (select 1 from requirement_change
                    where requirement_change.assignment_id = requirement.assignment_id
                    and requirement_change.person_id = requirement.person_id
                    and requirement_change.module_id = requirement.module_id
                    and requirement_change.kind = 'EXTENDED') as extended
            from requirement""".formatted(RequirementSql.STATE) + PEOPLE;

    private final JdbcClient database;

    CompletionRows(JdbcClient database) {
        this.database = database;
    }

    Standing all(Reach reach, CompletionFilter filter, Instant now) {
        String statement = "select %s as state, count(*), sum(case when %s then 1 else 0 end) from requirement"
                        .formatted(RequirementSql.STATE, RequirementSql.ON_TIME)
                + people(filter)
                + where(filter, false)
                + " group by 1";
        Standing.Sum sum = new Standing.Sum();
        bind(database.sql(grouped(statement)), reach, filter, now).query(row -> {
            sum.add(RequirementState.valueOf(row.getString(1)), row.getLong(2), row.getLong(3));
        });
        String distinct = "select count(distinct requirement.person_id) from requirement"
                + people(filter)
                + where(filter, false);
        sum.people(bind(database.sql(distinct), reach, filter, now)
                .query(Long.class)
                .single());
        return sum.standing();
    }

    Map<ModuleId, Standing> byModule(Reach reach, CompletionFilter filter, Instant now) {
        String statement = """
                select counted.module_id, counted.state, count(*), sum(counted.in_time), count(distinct counted.person_id)
                from (select requirement.module_id, requirement.person_id, %s as state,
                    case when %s then 1 else 0 end as in_time from requirement""".formatted(
                                RequirementSql.STATE, RequirementSql.ON_TIME)
                + people(filter)
                + where(filter, false)
                + ") counted group by counted.module_id, counted.state order by counted.module_id";
        Map<ModuleId, Standing.Sum> sums = new LinkedHashMap<>();
        Map<ModuleId, Long> people = new LinkedHashMap<>();
        bind(database.sql(statement), reach, filter, now).query(row -> {
            ModuleId module = new ModuleId(row.getString(1));
            sums.computeIfAbsent(module, _ -> new Standing.Sum())
                    .add(RequirementState.valueOf(row.getString(2)), row.getLong(3), row.getLong(4));
            people.merge(module, row.getLong(5), Long::sum);
        });
        return standings(sums, people);
    }

    /// By the groups' ids; a person counts once in each group that they are in or below.
    Map<GroupId, Standing> byGroup(Reach reach, CompletionFilter filter, Instant now) {
        String statement = """
                select within.ancestor_id, counted.state, count(*), sum(counted.in_time),
                    count(distinct counted.person_id)
                from (select requirement.person_id, %s as state, case when %s then 1 else 0 end as in_time
                    from requirement""".formatted(RequirementSql.STATE, RequirementSql.ON_TIME)
                + people(filter)
                + where(filter, false)
                + """
                ) counted
                join (select distinct group_within.ancestor_id, group_member.person_id
                    from group_member join group_within on group_within.group_id = group_member.group_id
                    join peer_group on peer_group.id = group_within.ancestor_id
                    where peer_group.institution_id = :institution) within on within.person_id = counted.person_id
                group by within.ancestor_id, counted.state""";
        Map<GroupId, Standing.Sum> sums = new LinkedHashMap<>();
        bind(database.sql(statement), reach, filter, now).query(row -> {
            sums.computeIfAbsent(new GroupId(row.getObject(1, UUID.class)), _ -> new Standing.Sum())
                    .add(RequirementState.valueOf(row.getString(2)), row.getLong(3), row.getLong(4));
        });
        Map<GroupId, Long> people = new LinkedHashMap<>();
        String distinct = """
                select group_within.ancestor_id, count(distinct requirement.person_id) from requirement
                join group_member on group_member.person_id = requirement.person_id
                join group_within on group_within.group_id = group_member.group_id
                """ + people(filter) + where(filter, false) + " group by group_within.ancestor_id";
        bind(database.sql(distinct), reach, filter, now).query(row -> {
            people.put(new GroupId(row.getObject(1, UUID.class)), row.getLong(2));
        });
        return standings(sums, people);
    }

    /// The next last moment of those in each group who are not done.
    Map<GroupId, Instant> nextDue(Reach reach, CompletionFilter filter, Instant now) {
        String statement = """
                select group_within.ancestor_id, min(requirement.due_at) from requirement
                join group_member on group_member.person_id = requirement.person_id
                join group_within on group_within.group_id = group_member.group_id
                """ + people(filter) + where(filter, false) + """
                 and requirement.fulfilled_at is null and not requirement.exempt
                and requirement.due_at > cast(:now as timestamp with time zone) group by group_within.ancestor_id""";
        Map<GroupId, Instant> next = new LinkedHashMap<>();
        bind(database.sql(statement), reach, filter, now).query(row -> {
            next.put(
                    new GroupId(row.getObject(1, UUID.class)),
                    row.getObject(2, OffsetDateTime.class).toInstant());
        });
        return next;
    }

    long count(Reach reach, CompletionFilter filter, Instant now) {
        String statement = "select count(*) from requirement" + people(filter) + where(filter, true);
        return bind(database.sql(statement), reach, filter, now)
                .query(Long.class)
                .single();
    }

    List<CompletionRow> page(Reach reach, CompletionFilter filter, Instant now) {
        String statement = ROW + where(filter, true) + order(filter) + " limit :limit offset :offset";
        return bind(database.sql(statement), reach, filter, now)
                .param("limit", CompletionFilter.PAGE)
                .param("offset", (long) filter.page() * CompletionFilter.PAGE)
                .query(CompletionRows::row)
                .list();
    }

    /// Every row on all pages, one after the other, in constant memory within a transaction.
    void each(Reach reach, CompletionFilter filter, Instant now, Consumer<CompletionRow> consumer) {
        bind(
                        database.sql(ROW + where(filter, true) + order(filter)).withFetchSize(FETCHED_AT_ONCE),
                        reach,
                        filter,
                        now)
                .query(row -> {
                    consumer.accept(row(row, 0));
                });
    }

    /// What is required of one person within the reach, also what is not any more.
    List<CompletionRow> of(Reach reach, PersonId person, Instant now) {
        String statement = ROW + " where " + RequirementSql.WITHIN_REACH
                + " and requirement.person_id = :person and requirement.ended_at is null"
                + " order by requirement.due_at, requirement.module_id";
        return RequirementSql.reach(database.sql(statement), reach)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("person", person.value())
                .query(CompletionRows::row)
                .list();
    }

    /// H2 groups by an expression, not by its place.
    private static String grouped(String statement) {
        return statement.replace(" group by 1", " group by " + RequirementSql.STATE);
    }

    private static <K> Map<K, Standing> standings(Map<K, Standing.Sum> sums, Map<K, Long> people) {
        Map<K, Standing> standings = new LinkedHashMap<>();
        sums.forEach((key, sum) -> {
            sum.people(people.getOrDefault(key, 0L));
            standings.put(key, sum.standing());
        });
        return standings;
    }

    private static String people(CompletionFilter filter) {
        return filter.search().isEmpty() ? "" : PEOPLE;
    }

    private static String where(CompletionFilter filter, boolean withState) {
        List<String> parts = new ArrayList<>();
        parts.add(" where " + RequirementSql.WITHIN_REACH + " and requirement.ended_at is null");
        filter.group().ifPresent(group -> parts.add(IN_GROUP));
        filter.module().ifPresent(module -> parts.add(" and requirement.module_id = :module"));
        filter.dueFrom().ifPresent(day -> parts.add(" and requirement.due_at >= :from"));
        filter.dueUntil().ifPresent(day -> parts.add(" and requirement.due_at < :until"));
        if (!filter.search().isEmpty()) {
            parts.add(NAMED);
        }
        if (withState) {
            filter.state().ifPresent(state -> parts.add(" and " + RequirementSql.STATE + " = :state"));
        }
        return String.join("", parts);
    }

    private static String order(CompletionFilter filter) {
        String direction = filter.descending() ? " desc nulls last" : " asc nulls last";
        return " order by " + filter.order().column() + direction
                + ", lower(person_name.name) nulls last, requirement.person_id, requirement.module_id,"
                + " requirement.assignment_id";
    }

    private static JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec statement, Reach reach, CompletionFilter filter, Instant now) {
        JdbcClient.StatementSpec bound =
                RequirementSql.reach(statement, reach).param("now", now.atOffset(ZoneOffset.UTC));
        ZoneId zone = reach.institution().zone();
        if (filter.group().isPresent()) {
            bound = bound.param("group", filter.group().get().value());
        }
        if (filter.module().isPresent()) {
            bound = bound.param("module", filter.module().get().value());
        }
        if (filter.dueFrom().isPresent()) {
            // A last day is late from the start of the day after it.
            bound = bound.param(
                    "from",
                    filter.dueFrom().get().plusDays(1).atStartOfDay(zone).toOffsetDateTime());
        }
        if (filter.dueUntil().isPresent()) {
            bound = bound.param(
                    "until",
                    filter.dueUntil().get().plusDays(2).atStartOfDay(zone).toOffsetDateTime());
        }
        if (!filter.search().isEmpty()) {
            String part = filter.search().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
            bound = bound.param("search", "%" + part + "%");
        }
        if (filter.state().isPresent()) {
            bound = bound.param("state", filter.state().get().name());
        }
        return bound;
    }

    private static CompletionRow row(ResultSet row, int number) throws SQLException {
        return new CompletionRow(
                new PersonId(row.getObject("person_id", UUID.class)),
                Optional.ofNullable(row.getString("name")),
                Optional.ofNullable(row.getString("email")),
                new ModuleId(row.getString("module_id")),
                new AssignmentId(row.getObject("assignment_id", UUID.class)),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                instant(row, "started_at"),
                instant(row, "first_fulfilled_at"),
                instant(row, "fulfilled_at"),
                instant(row, "valid_until"),
                RequirementState.valueOf(row.getString("state")),
                row.getBoolean("extended"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
