package org.mindgap.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The stored entries of administration, and the heads of their chains.
@Repository
class AdministrationEntries {
    private static final String OPEN =
            "insert into administration_head (institution_id, seq, hash) values (:institution, 0, :hash)";
    private static final String HEAD =
            "select institution_id, seq, hash from administration_head where institution_id = :institution";
    private static final String INSERT = """
            insert into administration_log (institution_id, seq, event_id, happened_at, actor_id, kind, subject, body,
                previous_hash, hash)
            values (:institution, :seq, :event, :happened, :actor, :kind, :subject, :body, :previous, :hash)""";
    private static final String MOVE =
            "update administration_head set seq = :seq, hash = :hash where institution_id = :institution";
    private static final String SELECT = """
            select institution_id, seq, event_id, happened_at, actor_id, kind, subject, body, previous_hash, hash
            from administration_log where institution_id = :institution\s""";

    private final JdbcClient database;

    AdministrationEntries(JdbcClient database) {
        this.database = database;
    }

    /// The end of a chain: the number and hash of the newest entry.
    record Head(InstitutionId institution, long seq, String hash) {}

    void open(InstitutionId institution) {
        database.sql(OPEN)
                .param("institution", institution.value())
                .param("hash", ChainHash.START)
                .update();
    }

    /// Makes other writers of the same institution wait until the transaction ends.
    Head lock(InstitutionId institution) {
        return head(HEAD + " for update", institution)
                .orElseThrow(() -> new IllegalArgumentException("No institution is known as " + institution));
    }

    void append(AdministrationEntry entry) {
        database.sql(INSERT)
                .param("institution", entry.institution().value())
                .param("seq", entry.seq())
                .param("event", entry.eventId())
                .param("happened", entry.happenedAt().atOffset(ZoneOffset.UTC))
                .param("actor", entry.actor().value())
                .param("kind", entry.kind().name())
                .param("subject", entry.subject())
                .param("body", entry.body())
                .param("previous", entry.previousHash())
                .param("hash", entry.hash())
                .update();
        database.sql(MOVE)
                .param("institution", entry.institution().value())
                .param("seq", entry.seq())
                .param("hash", entry.hash())
                .update();
    }

    /// Oldest first.
    List<AdministrationEntry> of(InstitutionId institution) {
        return database.sql(SELECT + "order by seq")
                .param("institution", institution.value())
                .query(AdministrationEntries::entry)
                .list();
    }

    /// Oldest first.
    List<AdministrationEntry> between(InstitutionId institution, Instant from, Instant until) {
        return database.sql(SELECT + "and happened_at >= :from and happened_at < :until order by seq")
                .param("institution", institution.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(AdministrationEntries::entry)
                .list();
    }

    /// Newest first, those before a number.
    List<AdministrationEntry> before(InstitutionId institution, long seq, int limit) {
        return database.sql(SELECT + "and seq < :seq order by seq desc limit :limit")
                .param("institution", institution.value())
                .param("seq", seq)
                .param("limit", limit)
                .query(AdministrationEntries::entry)
                .list();
    }

    /// Newest first.
    List<AdministrationEntry> between(
            InstitutionId institution, Instant from, Instant until, Collection<AdministrationKind> kinds) {
        return database.sql(SELECT
                        + "and happened_at >= :from and happened_at < :until and kind in (:kinds) order by seq desc")
                .param("institution", institution.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("kinds", kinds.stream().map(AdministrationKind::name).toList())
                .query(AdministrationEntries::entry)
                .list();
    }

    /// Newest first.
    List<AdministrationEntry> newest(InstitutionId institution, int limit) {
        return database.sql(SELECT + "order by seq desc limit :limit")
                .param("institution", institution.value())
                .param("limit", limit)
                .query(AdministrationEntries::entry)
                .list();
    }

    /// Newest first.
    List<AdministrationEntry> about(InstitutionId institution, String subject) {
        return database.sql(SELECT + "and subject = :subject order by seq desc")
                .param("institution", institution.value())
                .param("subject", subject)
                .query(AdministrationEntries::entry)
                .list();
    }

    private Optional<Head> head(String statement, InstitutionId institution) {
        return database.sql(statement)
                .param("institution", institution.value())
                .query((row, number) -> new Head(institution, row.getLong("seq"), row.getString("hash")))
                .optional();
    }

    private static AdministrationEntry entry(ResultSet row, int number) throws SQLException {
        return new AdministrationEntry(
                new InstitutionId(row.getObject("institution_id", UUID.class)),
                row.getLong("seq"),
                row.getObject("event_id", UUID.class),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("actor_id", UUID.class)),
                AdministrationKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("body"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}
