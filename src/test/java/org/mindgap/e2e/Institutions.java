package org.mindgap.e2e;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/// Puts institutions with their groups and people into the database of a server that was started with its
/// administrator.
final class Institutions {
    private static final String FIRST_HASH = "0".repeat(64);

    private Institutions() {}

    /// An institution with one group, in which the one learner is.
    record Staffed(UUID id, String administrator, String learner) {
        static final String LEARNER = "Rea Reader";

        static Staffed in(Connection database) throws SQLException {
            UUID institution = UUID.randomUUID();
            UUID boss = UUID.randomUUID();
            UUID reader = UUID.randomUUID();
            UUID group = UUID.randomUUID();
            Staffed staffed = new Staffed(institution, boss + "@hospital.example", reader + "@hospital.example");
            OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
            make(database, institution, "Athens Clinic", now);
            employ(database, institution, "ADMINISTRATOR", boss, "Bea Boss", staffed.administrator, now);
            employ(database, institution, "LEARNER", reader, LEARNER, staffed.learner, now);
            group(database, institution, group, "Radiology", boss, now);
            join(database, group, reader, now);
            return staffed;
        }
    }

    /// Makes somebody with an account, with the password of the server's administrator, who belongs to an institution.
    static void employ(
            Connection database,
            UUID institution,
            String role,
            UUID person,
            String name,
            String email,
            OffsetDateTime now)
            throws SQLException {
        UUID account = UUID.randomUUID();
        change(database, "insert into person (id, created_at) values (?, ?)", person, now);
        change(database, """
                insert into account (id, person_id, email, password_hash, created_at)
                select ?, ?, ?, password_hash, ? from account where email = ?""", account, person, email, now, Server.ADMINISTRATOR);
        change(database, "insert into account_authority (account_id, authority) values (?, 'LEARNER')", account);
        change(database, "insert into person_name (person_id, name, set_at) values (?, ?, ?)", person, name, now);
        member(database, institution, role, now, email);
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
