package org.mindgap.progress;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.mindgap.database.DatabaseUnderTest;
import org.mindgap.people.Guests;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;
import org.springframework.transaction.support.TransactionTemplate;

/// Two people with three events each and an institution with three entries, to be damaged.
public final class SampleLedger {
    public final PersonId person;
    public final PersonId other;
    public final InstitutionId institution = InstitutionId.random();
    private final DatabaseUnderTest database;
    private final Checkpoints checkpoints;

    /// @param beans finds a service by its type
    public SampleLedger(Function<Class<?>, Object> beans) {
        Guests guests = (Guests) beans.apply(Guests.class);
        Ledger ledger = (Ledger) beans.apply(Ledger.class);
        AdministrationLog log = (AdministrationLog) beans.apply(AdministrationLog.class);
        TransactionTemplate transaction = (TransactionTemplate) beans.apply(TransactionTemplate.class);
        database = (DatabaseUnderTest) beans.apply(DatabaseUnderTest.class);
        checkpoints = (Checkpoints) beans.apply(Checkpoints.class);
        person = guests.start().person();
        other = guests.start().person();
        database.asOwner()
                .sql("insert into institution (id, name, time_zone, retention_years, made_at)"
                        + " values (:id, 'Clinic', 'UTC', 10, :now)")
                .param("id", institution.value())
                .param("now", OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC))
                .update();
        transaction.executeWithoutResult(status -> {
            log.open(institution);
            for (String subject : List.of("one", "two", "three")) {
                for (PersonId somebody : List.of(person, other)) {
                    ledger.append(
                            somebody,
                            new Happening(UUID.randomUUID(), EventKind.LESSON_OPENED, subject, Happening.NO_CONTENT));
                }
                log.record(institution, person, AdministrationKind.NAME_CHANGED, subject, Map.of());
            }
        });
    }

    public void checkpoint() {
        checkpoints.make();
    }

    /// What the owner of the database does to it; `:person` and `:institution` are known.
    public void damage(String... statements) {
        for (String statement : statements) {
            var sql = database.asOwner().sql(statement);
            if (statement.contains(":person")) {
                sql = sql.param("person", person.value());
            }
            if (statement.contains(":institution")) {
                sql = sql.param("institution", institution.value());
            }
            sql.update();
        }
    }

    /// What each event's hash would be if nobody had told the next event.
    public String rehash(long seq, String subject) {
        LedgerEntry entry = database.asOwner()
                .sql("select * from ledger where person_id = :person and seq = :seq")
                .param("person", person.value())
                .param("seq", seq)
                .query((row, number) -> new LedgerEntry(
                        person,
                        seq,
                        row.getObject("event_id", UUID.class),
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        EventKind.valueOf(row.getString("kind")),
                        subject,
                        row.getString("content_version"),
                        row.getString("body"),
                        row.getString("previous_hash"),
                        ""))
                .single();
        return entry.computedHash();
    }
}
