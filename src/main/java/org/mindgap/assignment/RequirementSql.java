package org.mindgap.assignment;

import java.util.List;
import java.util.UUID;
import org.mindgap.institution.Reach;
import org.mindgap.people.GroupId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The words in which statements about requirements ask the database, so that each thing is said in one place.
///
/// All expect the table under its own name, `requirement`.
public final class RequirementSql {
    /// The name of the [RequirementState] at the parameter `:now`, a timestamp with time zone.
    public static final String STATE = """
            case when requirement.exempt then 'EXEMPT'
            when requirement.valid_until <= cast(:now as timestamp with time zone) then 'EXPIRED'
            when requirement.fulfilled_at is not null then 'COMPLETED'
            when requirement.due_at <= cast(:now as timestamp with time zone) then 'OVERDUE'
            when requirement.due_at <= cast(:now as timestamp with time zone) + interval '72' hour then 'AT_RISK'
            when requirement.started_at is null
                and requirement.due_at <= cast(:now as timestamp with time zone) + interval '336' hour then 'AT_RISK'
            when requirement.started_at is not null then 'UNDER_WAY'
            else 'NOT_STARTED' end""";

    /// Whether the requirement was first fulfilled before it was late; null when it never was.
    public static final String ON_TIME = "requirement.first_fulfilled_at < requirement.due_at";

    /// Whether the person is within the reach whose parameters [#reach] sets.
    public static final String WITHIN_REACH = """
            requirement.institution_id = :institution and (cast(:whole as boolean) or requirement.person_id in (
                select group_member.person_id from group_member where group_member.group_id in (:groups)))""";

    private static final UUID NO_GROUP = new UUID(0, 0);

    private RequirementSql() {}

    /// Sets `:institution`, `:whole` and `:groups` of [#WITHIN_REACH].
    public static JdbcClient.StatementSpec reach(JdbcClient.StatementSpec statement, Reach reach) {
        List<UUID> groups = reach.groups().stream().map(GroupId::value).toList();
        return statement
                .param("institution", reach.id().value())
                .param("whole", reach.isWhole())
                .param("groups", groups.isEmpty() ? List.of(NO_GROUP) : groups);
    }
}
