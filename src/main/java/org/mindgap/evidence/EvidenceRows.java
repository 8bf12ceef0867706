package org.mindgap.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mindgap.evidence.EvidenceSummary.ModuleCompletions;
import org.mindgap.evidence.EvidenceSummary.ModuleRequirements;
import org.mindgap.people.InstitutionId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows that an evidence pack is made of, each read as a stream.
///
/// Who left is in it until the institution's time for keeping evidence is over, with what they did until they left.
@Repository
class EvidenceRows {
    private static final int AT_ONCE = 1000;

    /// The completions that an institution answers for.
    private static final String COMPLETED = """
            from completion
            join institution_member member on member.person_id = completion.person_id
                and member.institution_id = :institution
            left join person_name on person_name.person_id = completion.person_id
            where completion.completed_at >= :from and completion.completed_at < :until
            and (member.ended_at is null
                or (member.ended_at > :kept and completion.completed_at < member.ended_at))\s""";

    /// The same with their certificates, which name the event that they follow from.
    private static final String CERTIFIED = COMPLETED.replace("where completion.", """
            left join certificate on certificate.ledger_person = completion.ledger_person
                and certificate.ledger_seq = completion.ledger_seq
            where completion.""");

    private static final String REQUIRED = """
            from requirement
            join institution_member member on member.person_id = requirement.person_id
                and member.institution_id = requirement.institution_id
            join assignment on assignment.id = requirement.assignment_id
            left join person_name on person_name.person_id = requirement.person_id
            where requirement.institution_id = :institution and requirement.required_at < :until
            and (requirement.ended_at is null or requirement.ended_at >= :from)
            and (member.ended_at is null or member.ended_at > :kept)\s""";

    private static final String COMPLETIONS =
            """
            select completion.person_id, person_name.name, member.institution_role, completion.module_id,
                completion.content_version, completion.completed_at, completion.way, completion.renewal,
                completion.ledger_person, completion.ledger_seq, certificate.code as certificate, certificate.title,
                certificate.minutes, certificate.words_version,
                (select string_agg(certificate_objective.objective, '; ' order by certificate_objective.position)
                    from certificate_objective where certificate_objective.certificate_id = certificate.id) as objectives
            """ + CERTIFIED + "order by completion.completed_at, completion.ledger_person, completion.ledger_seq";

    private static final String REQUIREMENTS = """
            select requirement.person_id, person_name.name, member.institution_role, requirement.module_id,
                assignment.reason, requirement.required_at, requirement.due_at, requirement.first_fulfilled_at,
                requirement.fulfilled_at, requirement.valid_until, requirement.exempt, requirement.ended_at\s"""
            + REQUIRED
            + "order by requirement.required_at, requirement.assignment_id, requirement.person_id, requirement.module_id";

    private static final String ADMINISTRATION = """
            select seq, event_id, happened_at, actor_id, kind, subject, body, previous_hash, hash
            from administration_log where institution_id = :institution order by seq""";

    private static final String CHAINS = "(select completion.ledger_person " + COMPLETED + ")";

    /// Of all other events than the completions reported, the hashes only: what people answered stays theirs.
    private static final String LEDGER = """
            select ledger.person_id, ledger.seq, ledger.event_id, ledger.happened_at, ledger.kind, ledger.subject,
                ledger.content_version, ledger.body, ledger.previous_hash, ledger.hash, told.ledger_seq as told
            from ledger left join (select completion.ledger_person, completion.ledger_seq\s""" + COMPLETED + """
            ) told on told.ledger_person = ledger.person_id and told.ledger_seq = ledger.seq
            where ledger.person_id in\s""" + CHAINS + " order by ledger.person_id, ledger.seq";

    private static final String CHECKPOINTS =
            "select number, made_at, previous_root, root from checkpoint order by number";

    private static final String ANCHORS = """
            select number, 'person' as chain, person_id as owner, seq, hash from checkpoint_head
            where person_id in\s""" + CHAINS + """
             union all
            select number, 'institution', institution_id, seq, hash from checkpoint_administration_head
            where institution_id = :institution order by 1, 2, 3""";

    private static final String PEOPLE = "select count(*) from (select completion.person_id " + COMPLETED
            + "union select requirement.person_id " + REQUIRED + ") people";

    private static final String BY_MODULE =
            """
            select completion.module_id, count(distinct completion.person_id) as people, count(*) as total,
                sum(case when completion.renewal then 1 else 0 end) as renewals,
                sum(case when completion.way = 'TEST_OUT' then 1 else 0 end) as by_test\s""" + COMPLETED + "group by completion.module_id order by completion.module_id";

    private static final String REQUIRED_BY_MODULE =
            """
            select requirement.module_id, count(distinct requirement.person_id) as people,
                sum(case when first_fulfilled_at < requirement.due_at then 1 else 0 end) as on_time,
                sum(case when first_fulfilled_at >= requirement.due_at then 1 else 0 end) as late,
                sum(case when first_fulfilled_at is null and exempt then 1 else 0 end) as exempt_people,
                sum(case when first_fulfilled_at is null and not exempt then 1 else 0 end) as open_people\s""" + REQUIRED + "group by requirement.module_id order by requirement.module_id";

    private final JdbcClient database;

    EvidenceRows(JdbcClient database) {
        this.database = database;
    }

    /// What is asked for.
    ///
    /// @param kept who left at this moment or earlier is not in it any more
    record Scope(EvidencePeriod period, InstitutionId institution, Instant kept) {
        private Map<String, Object> parameters() {
            return Map.of(
                    "institution",
                    institution.value(),
                    "from",
                    period.from().atOffset(ZoneOffset.UTC),
                    "until",
                    period.until().atOffset(ZoneOffset.UTC),
                    "kept",
                    kept.atOffset(ZoneOffset.UTC));
        }
    }

    void completions(Scope scope, RowCallbackHandler row) {
        stream(COMPLETIONS, scope, row);
    }

    void requirements(Scope scope, RowCallbackHandler row) {
        stream(REQUIREMENTS, scope, row);
    }

    void administration(Scope scope, RowCallbackHandler row) {
        stream(ADMINISTRATION, scope, row);
    }

    /// `told` is null for events of which only the hashes are for others.
    void ledger(Scope scope, RowCallbackHandler row) {
        stream(LEDGER, scope, row);
    }

    void checkpoints(Scope scope, RowCallbackHandler row) {
        stream(CHECKPOINTS, scope, row);
    }

    void anchors(Scope scope, RowCallbackHandler row) {
        stream(ANCHORS, scope, row);
    }

    long people(Scope scope) {
        return database.sql(PEOPLE).params(scope.parameters()).query(Long.class).single();
    }

    List<ModuleCompletions> completionsByModule(Scope scope, Modules modules) {
        return database.sql(BY_MODULE)
                .params(scope.parameters())
                .query((row, number) -> new ModuleCompletions(
                        modules.title(row.getString("module_id")),
                        row.getLong("people"),
                        row.getLong("total"),
                        row.getLong("renewals"),
                        row.getLong("by_test"),
                        modules.minutes(row.getString("module_id"))))
                .list();
    }

    List<ModuleRequirements> requirementsByModule(Scope scope, Modules modules) {
        return database.sql(REQUIRED_BY_MODULE)
                .params(scope.parameters())
                .query((row, number) -> new ModuleRequirements(
                        modules.title(row.getString("module_id")),
                        row.getLong("people"),
                        row.getLong("on_time"),
                        row.getLong("late"),
                        row.getLong("exempt_people"),
                        row.getLong("open_people")))
                .list();
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private void stream(String sql, Scope scope, RowCallbackHandler row) {
        database.sql(sql).withFetchSize(AT_ONCE).params(scope.parameters()).query(row);
    }
}
