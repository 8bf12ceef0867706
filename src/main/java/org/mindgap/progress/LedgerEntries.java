package org.mindgap.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The stored events and the heads of their chains.
@Repository
class LedgerEntries {
    private static final String INSERT = """
            insert into ledger (person_id, seq, event_id, happened_at, kind, subject, content_version, body,
                previous_hash, hash)
            values (:person, :seq, :event, :happened, :kind, :subject, :version, :body, :previous, :hash)""";
    private static final String SELECT = """
            select person_id, seq, event_id, happened_at, kind, subject, content_version, body, previous_hash, hash
            from ledger\s""";
    private static final String OPEN_HEAD = "insert into ledger_head (person_id, seq, hash) values (:person, 0, :hash)";
    private static final String HEAD = "select person_id, seq, hash from ledger_head where person_id = :person";
    private static final String MOVE_HEAD = "update ledger_head set seq = :seq, hash = :hash where person_id = :person";
    private static final String ADOPTED = """
            select person_id, subject from ledger where kind = 'GUEST_ADOPTED' and person_id in (:persons)""";
    private static final String ADOPTER =
            "select person_id from ledger where subject = :guest and kind = 'GUEST_ADOPTED' order by happened_at";

    private final JdbcClient database;

    LedgerEntries(JdbcClient database) {
        this.database = database;
    }

    void open(PersonId person) {
        database.sql(OPEN_HEAD)
                .param("person", person.value())
                .param("hash", ChainHash.START)
                .update();
    }

    /// Makes other writers of the same person wait until the transaction ends.
    LedgerHead lock(PersonId person) {
        return database.sql(HEAD + " for update")
                .param("person", person.value())
                .query(LedgerEntries::head)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("Nobody is known as " + person));
    }

    void append(LedgerEntry entry) {
        database.sql(INSERT)
                .param("person", entry.person().value())
                .param("seq", entry.seq())
                .param("event", entry.eventId())
                .param("happened", entry.happenedAt().atOffset(ZoneOffset.UTC))
                .param("kind", entry.kind().name())
                .param("subject", entry.subject())
                .param("version", entry.contentVersion())
                .param("body", entry.body())
                .param("previous", entry.previousHash())
                .param("hash", entry.hash())
                .update();
        database.sql(MOVE_HEAD)
                .param("person", entry.person().value())
                .param("seq", entry.seq())
                .param("hash", entry.hash())
                .update();
    }

    Optional<LedgerEntry> find(PersonId person, UUID event) {
        return database.sql(SELECT + "where person_id = :person and event_id = :event")
                .param("person", person.value())
                .param("event", event)
                .query(LedgerEntries::entry)
                .optional();
    }

    List<LedgerEntry> of(PersonId person) {
        return ofAll(List.of(person));
    }

    List<LedgerEntry> ofAll(Collection<PersonId> persons) {
        return database.sql(SELECT + "where person_id in (:persons) order by person_id, seq")
                .param("persons", persons.stream().map(PersonId::value).toList())
                .query(LedgerEntries::entry)
                .list();
    }

    /// The account that took over a guest's work.
    Optional<PersonId> adopter(PersonId guest) {
        return database.sql(ADOPTER).param("guest", guest.toString()).query(UUID.class).list().stream()
                .findFirst()
                .map(PersonId::new);
    }

    /// The guests whom these people adopted, with who adopted them.
    Map<PersonId, PersonId> adopted(Collection<PersonId> persons) {
        Map<PersonId, PersonId> adopted = new HashMap<>();
        database.sql(ADOPTED)
                .param("persons", persons.stream().map(PersonId::value).toList())
                .query(row -> {
                    adopted.put(
                            new PersonId(UUID.fromString(row.getString("subject"))),
                            new PersonId(row.getObject("person_id", UUID.class)));
                });
        return adopted;
    }

    private static LedgerHead head(ResultSet row, int number) throws SQLException {
        return new LedgerHead(
                new PersonId(row.getObject("person_id", UUID.class)), row.getLong("seq"), row.getString("hash"));
    }

    private static LedgerEntry entry(ResultSet row, int number) throws SQLException {
        return new LedgerEntry(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getLong("seq"),
                row.getObject("event_id", UUID.class),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                EventKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("content_version"),
                row.getString("body"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}
