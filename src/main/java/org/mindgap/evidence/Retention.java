package org.mindgap.evidence;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.mindgap.institution.Institution;
import org.mindgap.people.InstitutionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends what institutions keep about people who left, when the time for which they keep evidence is over.
///
/// What says that somebody belonged to the institution, and what it required of them with its reasons, is deleted.
/// Ledger and log of administration stay: they are append-only and know people by pseudonyms.
@Component
class Retention {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final String INSTITUTIONS =
            "select id, name, time_zone, retention_years from institution order by id";
    private static final String GONE = """
            (select person_id from institution_member
                where institution_id = :institution and ended_at <= :kept)""";
    private static final String OWN_ASSIGNMENTS = "(select id from assignment where institution_id = :institution)";

    /// In the order of their foreign keys.
    private static final List<String> DELETIONS = List.of(
            "delete from requirement_change where person_id in " + GONE + " and assignment_id in " + OWN_ASSIGNMENTS,
            "delete from requirement where person_id in " + GONE + " and institution_id = :institution",
            "delete from assignment_target where person_id in " + GONE + " and assignment_id in " + OWN_ASSIGNMENTS,
            "delete from institution_member where institution_id = :institution and ended_at <= :kept");

    private final JdbcClient database;
    private final Clock clock;

    Retention(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(cron = "${mindgap.retention.cron:0 45 2 * * *}", zone = "UTC")
    @Transactional
    void everyNight() {
        Instant now = clock.instant();
        for (Institution institution : institutions()) {
            Instant kept = EvidenceService.kept(institution, now);
            int people = 0;
            for (String deletion : DELETIONS) {
                people = database.sql(deletion)
                        .param("institution", institution.id().value())
                        .param("kept", kept.atOffset(ZoneOffset.UTC))
                        .update();
            }
            if (people > 0) {
                LOG.info("Institution {} no longer keeps evidence about {} people who left", institution.id(), people);
            }
        }
    }

    private List<Institution> institutions() {
        return database.sql(INSTITUTIONS)
                .query((row, number) -> new Institution(
                        new InstitutionId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        ZoneId.of(row.getString("time_zone")),
                        row.getInt("retention_years")))
                .list();
    }
}
