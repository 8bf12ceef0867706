package org.mindgap.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What people said about contributing, append-only; the newest counts, and having been asked gives way to any answer.
@Repository
class Decisions {
    private static final String INSERT = """
            insert into contribution_decision (id, person_id, decision, decided_at)
            values (:id, :person, :decision, :decided)""";
    private static final String NEWEST = """
            select decision, decided_at from contribution_decision where person_id = :person
            order by case when decision = 'ASKED' then 1 else 0 end, decided_at desc, id
            fetch first 1 row only""";

    private final JdbcClient database;

    Decisions(JdbcClient database) {
        this.database = database;
    }

    void insert(PersonId person, Dated decision) {
        database.sql(INSERT)
                .param("id", UUID.randomUUID())
                .param("person", person.value())
                .param("decision", decision.decision().name())
                .param("decided", decision.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Dated> newest(PersonId person) {
        return database.sql(NEWEST)
                .param("person", person.value())
                .query(Decisions::dated)
                .optional();
    }

    boolean contributes(PersonId person) {
        return newest(person).map(Dated::decision).equals(Optional.of(Decision.CONTRIBUTED));
    }

    private static Dated dated(ResultSet row, int number) throws SQLException {
        return new Dated(
                Decision.valueOf(row.getString("decision")),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }

    /// A decision and when it was taken.
    record Dated(Decision decision, Instant at) {
        /// Whether this is an answer, and later than the other or the only one.
        boolean overrules(Optional<Dated> other) {
            return decision != Decision.ASKED
                    && other.filter(own -> own.decision != Decision.ASKED && own.at.isAfter(at))
                            .isEmpty();
        }
    }
}
