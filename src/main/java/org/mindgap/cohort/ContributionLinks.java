package org.mindgap.cohort;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The only way from a person to their contribution. Every use is logged with its purpose, never with whose it was.
@Repository
class ContributionLinks {
    private static final String LOG = """
            insert into contribution_link_use (id, purpose, used_at) values (:id, :purpose, :used)""";
    private static final String FIND = "select token from contribution_link where person_id = :person";
    private static final String INSERT = "insert into contribution_link (person_id, token) values (:person, :token)";
    private static final String DELETE = "delete from contribution_link where person_id = :person";

    private final JdbcClient database;
    private final Clock clock;

    ContributionLinks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<ContributionToken> find(PersonId person, Purpose purpose) {
        log(purpose);
        return database.sql(FIND)
                .param("person", person.value())
                .query(UUID.class)
                .optional()
                .map(ContributionToken::new);
    }

    void insert(PersonId person, ContributionToken token, Purpose purpose) {
        log(purpose);
        database.sql(INSERT)
                .param("person", person.value())
                .param("token", token.value())
                .update();
    }

    void delete(PersonId person, Purpose purpose) {
        log(purpose);
        database.sql(DELETE).param("person", person.value()).update();
    }

    private void log(Purpose purpose) {
        database.sql(LOG)
                .param("id", UUID.randomUUID())
                .param("purpose", purpose.name())
                .param("used", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Why the link is used. The names are stored: they are never renamed.
    enum Purpose {
        CONTRIBUTE,
        ADD_ANSWER,
        /// To show somebody what they contribute.
        SHOW,
        WITHDRAW,
        /// A guest signed in to an account.
        JOIN_GUEST,
        DELETE_ACCOUNT
    }
}
