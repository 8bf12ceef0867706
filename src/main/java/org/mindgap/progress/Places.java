package org.mindgap.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.mindgap.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Remembers where people are, so that they resume there on any device.
@Service
public class Places {
    private static final String SELECT = "select lesson, anchor, updated_at from place where person_id = :person ";
    private static final String STORE = """
            merge into place using (values (cast(:person as uuid), cast(:lesson as varchar(200)),
                    cast(:anchor as varchar(200)), cast(:updated as timestamp with time zone)))
                as given (person_id, lesson, anchor, updated_at)
            on place.person_id = given.person_id and place.lesson = given.lesson
            when matched and place.updated_at <= given.updated_at
                then update set anchor = given.anchor, updated_at = given.updated_at
            when not matched then insert (person_id, lesson, anchor, updated_at)
                values (given.person_id, given.lesson, given.anchor, given.updated_at)""";
    private static final String DELETE = "delete from place where person_id = :person";

    private final JdbcClient database;
    private final LedgerEntries entries;
    private final Clock clock;

    Places(JdbcClient database, LedgerEntries entries, Clock clock) {
        this.database = database;
        this.entries = entries;
        this.clock = clock;
    }

    /// Remembers that the person is here now.
    @Transactional
    public void remember(PersonId person, String lesson, String anchor) {
        // Two windows that open a lesson at once would both insert; the lock makes the second one wait and update.
        entries.lock(person);
        store(person, new Place(lesson, anchor, clock.instant()));
    }

    /// Where the person was last.
    public Optional<Place> latest(PersonId person) {
        return database.sql(SELECT + "order by updated_at desc, lesson fetch first 1 row only")
                .param("person", person.value())
                .query(Places::place)
                .optional();
    }

    /// Where the person was last in this lesson.
    public Optional<Place> in(PersonId person, String lesson) {
        return database.sql(SELECT + "and lesson = :lesson")
                .param("person", person.value())
                .param("lesson", lesson)
                .query(Places::place)
                .optional();
    }

    /// Joins a guest's places to a person's; in each lesson the newer one stays.
    void move(PersonId guest, PersonId person) {
        List<Place> places = database.sql(SELECT)
                .param("person", guest.value())
                .query(Places::place)
                .list();
        entries.lock(person);
        places.forEach(place -> store(person, place));
        forget(guest);
    }

    void forget(PersonId person) {
        database.sql(DELETE).param("person", person.value()).update();
    }

    private void store(PersonId person, Place place) {
        database.sql(STORE)
                .param("person", person.value())
                .param("lesson", place.lesson())
                .param("anchor", place.anchor())
                .param("updated", place.updated().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        Instant updated = row.getObject("updated_at", OffsetDateTime.class).toInstant();
        return new Place(row.getString("lesson"), row.getString("anchor"), updated);
    }
}
