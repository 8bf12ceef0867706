package org.mindgap.people;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The pseudonyms.
@Repository
class Persons {
    private static final String INSERT = "insert into person (id, created_at) values (:id, :created)";

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Persons(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    PersonId create() {
        PersonId person = PersonId.random();
        database.sql(INSERT)
                .param("id", person.value())
                .param("created", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new PersonCreated(person));
        return person;
    }
}
