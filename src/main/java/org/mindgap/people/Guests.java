package org.mindgap.people;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// People who learn without an account, known by a token in their browser.
@Service
public class Guests {
    private static final String INSERT =
            "insert into guest (token_hash, person_id, created_at) values (:hash, :person, :created)";
    private static final String FIND = "select person_id from guest where token_hash = :hash";
    private static final String FORGET = "delete from guest where person_id = :person";

    private final JdbcClient database;
    private final Persons persons;
    private final Clock clock;

    Guests(JdbcClient database, Persons persons, Clock clock) {
        this.database = database;
        this.persons = persons;
        this.clock = clock;
    }

    @Transactional
    public NewGuest start() {
        PersonId person = persons.create();
        GuestToken token = GuestToken.random();
        database.sql(INSERT)
                .param("hash", token.hash())
                .param("person", person.value())
                .param("created", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return new NewGuest(person, token);
    }

    public Optional<PersonId> find(GuestToken token) {
        return database.sql(FIND)
                .param("hash", token.hash())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /// Makes the token worthless; false when the person is no guest (any more). Of several at once, one gets true.
    boolean forget(PersonId person) {
        return database.sql(FORGET).param("person", person.value()).update() == 1;
    }

    /// A guest and the token that their browser is to keep.
    public record NewGuest(PersonId person, GuestToken token) {}
}
