package org.mindgap.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The stored accounts.
@Repository
class Accounts {
    private static final String INSERT = """
            insert into account (id, person_id, email, password_hash, created_at)
            values (:id, :person, :email, :hash, :created)""";
    private static final String INSERT_AUTHORITY =
            "insert into account_authority (account_id, authority) values (:id, :authority)";
    private static final String SELECT = "select id, person_id, email, password_hash, created_at from account ";
    private static final String SELECT_AUTHORITIES = "select authority from account_authority where account_id = :id";
    private static final String HAS_ADMINISTRATOR =
            "select count(*) from account_authority where authority = 'ADMINISTRATOR'";
    private static final String DELETE = "delete from account where id = :id";

    private final JdbcClient database;

    Accounts(JdbcClient database) {
        this.database = database;
    }

    void insert(Account account) {
        database.sql(INSERT)
                .param("id", account.id())
                .param("person", account.person().value())
                .param("email", account.email())
                .param("hash", account.passwordHash())
                .param("created", account.created().atOffset(ZoneOffset.UTC))
                .update();
        for (Authority authority : account.authorities()) {
            database.sql(INSERT_AUTHORITY)
                    .param("id", account.id())
                    .param("authority", authority.name())
                    .update();
        }
    }

    Optional<Account> find(UUID id) {
        return database.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(this::account)
                .optional();
    }

    Optional<Account> findByEmail(EmailAddress email) {
        return database.sql(SELECT + "where email = :email")
                .param("email", email.value())
                .query(this::account)
                .optional();
    }

    Optional<Account> findByPerson(PersonId person) {
        return database.sql(SELECT + "where person_id = :person")
                .param("person", person.value())
                .query(this::account)
                .optional();
    }

    boolean hasAdministrator() {
        return database.sql(HAS_ADMINISTRATOR).query(Long.class).single() > 0;
    }

    void delete(UUID id) {
        database.sql(DELETE).param("id", id).update();
    }

    private Account account(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Account(
                id,
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("email"),
                row.getString("password_hash"),
                authorities(id),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private Set<Authority> authorities(UUID account) {
        Set<Authority> authorities = EnumSet.noneOf(Authority.class);
        database.sql(SELECT_AUTHORITIES)
                .param("id", account)
                .query(String.class)
                .list()
                .forEach(name -> authorities.add(Authority.valueOf(name)));
        return authorities;
    }
}
