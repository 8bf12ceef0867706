package org.mindgap.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.people.AccountDeleted;
import org.mindgap.people.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The one link a person under which a calendar finds what is required of them.
@Service
public class CalendarService {
    private static final String INSERT =
            "insert into calendar_feed (person_id, token_hash, made_at) values (:person, :hash, :made)";
    private static final String DELETE = "delete from calendar_feed where person_id = :person";
    private static final String SINCE = "select made_at from calendar_feed where person_id = :person";
    private static final String FIND = "select person_id from calendar_feed where token_hash = :hash";

    private final JdbcClient database;
    private final Clock clock;

    CalendarService(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Makes a link; one that there was before stops working.
    @Transactional
    public CalendarToken make(PersonId person) {
        CalendarToken token = CalendarToken.random();
        revoke(person);
        database.sql(INSERT)
                .param("person", person.value())
                .param("hash", token.hash())
                .param("made", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    /// Since when there is a link; empty if there is none.
    @Transactional(readOnly = true)
    public Optional<Instant> since(PersonId person) {
        return database.sql(SINCE)
                .param("person", person.value())
                .query((row, number) ->
                        row.getObject("made_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /// Stops the link.
    @Transactional
    public void revoke(PersonId person) {
        database.sql(DELETE).param("person", person.value()).update();
    }

    @EventListener
    void forgets(AccountDeleted event) {
        revoke(event.person());
    }

    /// Whose calendar it is; empty for what was never a token or is none any more.
    @Transactional(readOnly = true)
    Optional<PersonId> find(CalendarToken token) {
        return database.sql(FIND)
                .param("hash", token.hash())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }
}
