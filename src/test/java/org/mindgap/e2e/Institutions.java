package org.mindgap.e2e;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/// Puts institutions and their groups into a server's database, for people who have signed up before.
final class Institutions {
    private static final String FIRST_HASH = "0".repeat(64);

    private Institutions() {}

    /// Restarts the server: everybody has to sign in again.
    ///
    /// @return the institution's id
    static String open(Server server, String name, String administrator, String group, String learner) {
        UUID institution = UUID.randomUUID();
        UUID within = UUID.randomUUID();
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        server.changeWhileStopped(database -> {
            make(database, institution, name, now);
            member(database, institution, "ADMINISTRATOR", now, administrator);
            member(database, institution, "LEARNER", now, learner);
            group(database, institution, within, group, person(database, administrator), now);
            join(database, within, person(database, learner), now);
        });
        return institution.toString();
    }

    static void make(Connection database, UUID institution, String name, OffsetDateTime now) throws SQLException {
        change(database, """
                insert into institution (id, name, time_zone, retention_years, made_at)
                values (?, ?, 'Europe/Athens', 10, ?)""", institution, name, now);
        change(
                database,
                "insert into administration_head (institution_id, seq, hash) values (?, 0, ?)",
                institution,
                FIRST_HASH);
    }

    static void group(Connection database, UUID institution, UUID group, String name, UUID maker, OffsetDateTime now)
            throws SQLException {
        change(database, """
                insert into peer_group (id, name, join_code, made_by, made_at, institution_id)
                values (?, ?, ?, ?, ?, ?)""", group, name, joinCode(group), maker, now, institution);
        change(database, "insert into group_within (ancestor_id, group_id) values (?, ?)", group, group);
    }

    static void join(Connection database, UUID group, UUID person, OffsetDateTime now) throws SQLException {
        change(
                database,
                "insert into group_member (group_id, person_id, joined_at) values (?, ?, ?)",
                group,
                person,
                now);
        change(database, """
                insert into group_membership (id, group_id, person_id, joined, changed_at)
                values (?, ?, ?, true, ?)""", UUID.randomUUID(), group, person, now);
    }

    private static UUID person(Connection database, String email) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement("select person_id from account where email = ?")) {
            statement.setString(1, email);
            ResultSet found = statement.executeQuery();
            found.next();
            return found.getObject(1, UUID.class);
        }
    }

    /// Another one for each group, of the characters that codes have.
    private static String joinCode(UUID group) {
        StringBuilder code = new StringBuilder();
        for (char digit : group.toString().substring(0, 8).toCharArray()) {
            code.append((char) ('A' + Character.digit(digit, 16) % 8));
        }
        return code.insert(4, '-').toString();
    }

    static void member(Connection database, UUID institution, String role, OffsetDateTime joined, String email)
            throws SQLException {
        change(database, """
                insert into institution_member (institution_id, person_id, institution_role, joined_at)
                select ?, person_id, ?, ? from account where email = ?""", institution, role, joined, email);
    }

    static void change(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            if (statement.executeUpdate() != 1) {
                throw new SQLException("Nothing was changed by " + sql);
            }
        }
    }
}
