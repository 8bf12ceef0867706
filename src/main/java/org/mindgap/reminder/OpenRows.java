package org.mindgap.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.assignment.AssignmentId;
import org.mindgap.assignment.Requirement;
import org.mindgap.assignment.RequirementKey;
import org.mindgap.assignment.RequirementSql;
import org.mindgap.assignment.Validity;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.institution.Reach;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is required of people who can be written to, as far as a mail about it may be near.
@Repository
class OpenRows {
    private static final String ZONES = "select id, time_zone from institution order by id";
    private static final String SELECT = """
            select requirement.assignment_id, requirement.person_id, requirement.module_id, requirement.institution_id,
                requirement.required_at, requirement.due_at, requirement.started_at, requirement.first_fulfilled_at,
                requirement.fulfilled_at, requirement.valid_until, requirement.exempt, requirement.ended_at,
                assignment.valid_months, assignment.renewal_days
            from requirement
            join assignment on assignment.id = requirement.assignment_id
            join account on account.person_id = requirement.person_id
            where requirement.ended_at is null and not requirement.exempt
            and (requirement.fulfilled_at is null or requirement.valid_until <= :renewable)
            and (requirement.required_at >= :recent or requirement.due_at <= :near
                or requirement.valid_until <= :renewable)\s""";

    private final JdbcClient database;

    OpenRows(JdbcClient database) {
        this.database = database;
    }

    /// The clocks of all institutions.
    Map<InstitutionId, ZoneId> zones() {
        Map<InstitutionId, ZoneId> zones = new LinkedHashMap<>();
        database.sql(ZONES).query(row -> {
            zones.put(new InstitutionId(row.getObject("id", UUID.class)), ZoneId.of(row.getString("time_zone")));
        });
        return zones;
    }

    /// Of an institution's people.
    ///
    /// @param span which days a mail may have been planned for
    List<OpenRow> of(InstitutionId institution, Span span) {
        return span.on(database.sql(SELECT + "and requirement.institution_id = :institution"))
                .param("institution", institution.value())
                .query(OpenRows::row)
                .list();
    }

    /// Of the people within reach, for one assignment.
    List<OpenRow> of(Reach reach, AssignmentId assignment, Span span) {
        return span.on(RequirementSql.reach(
                        database.sql(SELECT + "and requirement.assignment_id = :assignment and "
                                + RequirementSql.WITHIN_REACH),
                        reach))
                .param("assignment", assignment.value())
                .query(OpenRows::row)
                .list();
    }

    private static OpenRow row(ResultSet row, int number) throws SQLException {
        Requirement requirement = new Requirement(
                new RequirementKey(
                        new AssignmentId(row.getObject("assignment_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new ModuleId(row.getString("module_id"))),
                new InstitutionId(row.getObject("institution_id", UUID.class)),
                maybe(row, "required_at").orElseThrow(),
                maybe(row, "due_at").orElseThrow(),
                maybe(row, "started_at"),
                maybe(row, "first_fulfilled_at"),
                maybe(row, "fulfilled_at"),
                maybe(row, "valid_until"),
                row.getBoolean("exempt"),
                maybe(row, "ended_at"));
        int months = row.getInt("valid_months");
        return new OpenRow(
                requirement,
                row.wasNull() ? Optional.empty() : Optional.of(new Validity(months, row.getInt("renewal_days"))));
    }

    private static Optional<Instant> maybe(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /// Bounds that leave out nothing about which a mail can go out on some days.
    ///
    /// @param recent what was required since then
    /// @param near what is due until then
    /// @param renewable what stops counting until then
    record Span(Instant recent, Instant near, Instant renewable) {
        JdbcClient.StatementSpec on(JdbcClient.StatementSpec statement) {
            return statement
                    .param("recent", recent.atOffset(ZoneOffset.UTC))
                    .param("near", near.atOffset(ZoneOffset.UTC))
                    .param("renewable", renewable.atOffset(ZoneOffset.UTC));
        }
    }
}
