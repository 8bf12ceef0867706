package org.mindgap.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            left join account on account.person_id = requirement.person_id\s""";
    private static final String IN_GROUP = """
             and requirement.person_id in (
                select group_member.person_id from group_member
                join group_within on group_within.group_id = group_member.group_id
                where group_within.ancestor_id = :group)""";
    private static final String NAMED = """
             and (lower(person_name.name) like :search escape '!' or account.email like :search escape '!')""";
    private static final String ROW = """
            select requirement.person_id, person_name.name, account.email, requirement.module_id,
                requirement.assignment_id, requirement.due_at, requirement.started_at, requirement.first_fulfilled_at,
                requirement.fulfilled_at, requirement.valid_until,
                coalesce(lower(person_name.name), account.email) as called, %s as state
            from requirement""".formatted(RequirementSql.STATE) + PEOPLE;
    private static final String WITH_EXTENSION = """
            select found.*, exists (select 1 from requirement_change
                where requirement_change.assignment_id = found.assignment_id
                and requirement_change.person_id = found.person_id
                and requirement_change.module_id = found.module_id
                and requirement_change.kind = 'EXTENDED') as extended from (""";

    /// The requirements are read once; then they are added up by person, because somebody in two groups below a third
    /// counts once in it, and by module.
    private static final String TALLIES = """
            with stood as (
                select requirement.person_id, requirement.module_id, %s as state,
                    case when %s then 1 else 0 end as in_time,
                    case when requirement.fulfilled_at is null and not requirement.exempt
                        and requirement.due_at > cast(:now as timestamp with time zone)
                        then requirement.due_at end as open_until
                from requirement{where}),
            people as (
                select stood.person_id, {counts} from stood group by stood.person_id),
            places as (
                select distinct group_within.ancestor_id, group_member.person_id from group_member
                join group_within on group_within.group_id = group_member.group_id
                join peer_group on peer_group.id = group_within.ancestor_id
                where peer_group.institution_id = :institution)
            select 'all' as part, '' as id, count(*) as people, {sums} from people
            union all select 'module', stood.module_id, count(distinct stood.person_id), {counts}
                from stood group by stood.module_id
            union all select 'group', cast(places.ancestor_id as varchar(36)), count(*), {sums}
                from people join places on places.person_id = people.person_id group by places.ancestor_id""".replace("{sums}", sums("sum(is_%1$s)", "sum(in_time)", "min(next_due)"))
            .replace(
                    "{counts}",
                    sums(
                            "sum(case when stood.state = '%2$s' then 1 else 0 end)",
                            "sum(stood.in_time)", "min(stood.open_until)"))
            .formatted(RequirementSql.STATE, RequirementSql.ON_TIME);

    private final JdbcClient database;

    CompletionRows(JdbcClient database) {
        this.database = database;
    }

    /// What is counted: everything together, by module and by group. A person counts once in each group that they are
    /// in
    /// or below.
    record Tallies(Standing all, Map<ModuleId, Standing> modules, Map<GroupId, Standing> groups) {}

    Tallies tallies(Reach reach, CompletionFilter filter, Instant now) {
        Map<ModuleId, Standing> modules = new LinkedHashMap<>();
        Map<GroupId, Standing> groups = new LinkedHashMap<>();
        List<Standing> all = new ArrayList<>();
        bind(database.sql(tallying(filter)), reach, filter, now).query(row -> {
            Standing standing = standing(row);
            switch (row.getString("part")) {
                case "module" -> modules.put(new ModuleId(row.getString("id")), standing);
                case "group" -> groups.put(new GroupId(UUID.fromString(row.getString("id"))), standing);
                default -> all.add(standing);
            }
        });
        return new Tallies(all.getFirst(), modules, groups);
    }

    List<CompletionRow> page(Reach reach, CompletionFilter filter, Instant now) {
        return bind(database.sql(paging(filter)), reach, filter, now)
                .query(CompletionRows::row)
                .list();
    }

    /// Every row on all pages, one after the other, in constant memory within a transaction.
    void each(Reach reach, CompletionFilter filter, Instant now, Consumer<CompletionRow> consumer) {
        String statement = WITH_EXTENSION + ROW + where(filter, true) + ") found" + order(filter);
        bind(database.sql(statement).withFetchSize(FETCHED_AT_ONCE), reach, filter, now)
                .query(row -> {
                    consumer.accept(row(row, 0));
                });
    }

    /// What is required of one person within the reach now, the first due first.
    List<CompletionRow> of(Reach reach, PersonId person, Instant now) {
        String statement = WITH_EXTENSION + ROW + " where " + RequirementSql.WITHIN_REACH
                + " and requirement.person_id = :person and requirement.ended_at is null) found"
                + " order by due_at, module_id, assignment_id";
        return RequirementSql.reach(database.sql(statement), reach)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("person", person.value())
                .query(CompletionRows::row)
                .list();
    }

    static String tallying(CompletionFilter filter) {
        String people = filter.search().isEmpty() ? "" : PEOPLE;
        return TALLIES.replace("{where}", people + where(filter, false));
    }

    static String paging(CompletionFilter filter) {
        String order = order(filter);
        return WITH_EXTENSION + "select * from (" + ROW + where(filter, true) + ") listed" + order
                + " limit :limit offset :offset) found" + order;
    }

    private static String where(CompletionFilter filter, boolean withState) {
        List<String> parts = new ArrayList<>();
        parts.add("where " + RequirementSql.WITHIN_REACH + " and requirement.ended_at is null");
        filter.group().ifPresent(group -> parts.add(IN_GROUP));
        filter.module().ifPresent(module -> parts.add("and requirement.module_id = :module"));
        filter.dueFrom().ifPresent(day -> parts.add("and requirement.due_at >= :from"));
        filter.dueUntil().ifPresent(day -> parts.add("and requirement.due_at < :until"));
        if (!filter.search().isEmpty()) {
            parts.add(NAMED);
        }
        if (withState) {
            filter.state().ifPresent(state -> parts.add("and " + RequirementSql.STATE + " = :state"));
        }
        return " " + String.join(" ", parts);
    }

    private static String order(CompletionFilter filter) {
        String direction = filter.descending() ? " desc nulls last" : " asc nulls last";
        return " order by " + filter.order().column() + direction
                + ", called nulls last, person_id, module_id, assignment_id";
    }

    static JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec statement, Reach reach, CompletionFilter filter, Instant now) {
        JdbcClient.StatementSpec bound = RequirementSql.reach(statement, reach)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", CompletionFilter.PAGE)
                .param("offset", (long) filter.page() * CompletionFilter.PAGE);
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

    private static Standing standing(ResultSet row) throws SQLException {
        Map<RequirementState, Long> counts = new EnumMap<>(RequirementState.class);
        for (RequirementState state : RequirementState.values()) {
            long count = row.getLong(name(state));
            if (count > 0) {
                counts.put(state, count);
            }
        }
        return new Standing(row.getLong("people"), counts, row.getLong("in_time"), instant(row, "next_due"));
    }

    /// Columns for each state, how many were on time, and what is due next. They are integers, which databases add up
    /// faster than what a sum of sums would be.
    private static String sums(String state, String inTime, String nextDue) {
        String states = Stream.of(RequirementState.values())
                .map(each -> "cast(" + state.formatted(each.name().toLowerCase(Locale.ROOT), each.name())
                        + " as integer) as " + name(each))
                .collect(Collectors.joining(", "));
        return states + ", cast(" + inTime + " as integer) as in_time, " + nextDue + " as next_due";
    }

    private static String name(RequirementState state) {
        return "is_" + state.name().toLowerCase(Locale.ROOT);
    }
}
