package org.mindgap.institution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.GroupId;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;
import org.mindgap.people.PersonName;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The stored invitations.
@Repository
class Invitations {
    private static final String INSERT = """
            insert into invitation (id, institution_id, group_id, institution_role, token_hash, email, name, batch_id,
                made_by, made_at, expires_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SELECT = """
            select id, institution_id, group_id, institution_role, email, name, batch_id, made_by, made_at, expires_at,
                revoked_at, accepted_at, accepted_count from invitation\s""";
    private static final String OPEN = """
            where institution_id = :institution and revoked_at is null and accepted_at is null
                and expires_at > :now\s""";
    private static final String WITHIN = "and institution_role = 'LEARNER' and group_id in (:groups) ";
    private static final String USE_ONCE = """
            update invitation set accepted_at = :now, accepted_count = 1, email = null, name = null where id = :id""";
    private static final String USE = "update invitation set accepted_count = accepted_count + 1 where id = :id";
    private static final String REVOKE = """
            update invitation set revoked_at = :now, email = null, name = null where id = :id""";
    private static final String REVOKE_BATCH = """
            update invitation set revoked_at = :now, email = null, name = null
            where batch_id = :batch and revoked_at is null and accepted_at is null""";
    private static final String RENEW =
            "update invitation set token_hash = :hash, expires_at = :expires where id = :id";
    private static final String FORGET = """
            update invitation set email = null, name = null
            where expires_at <= :now and (email is not null or name is not null)""";
    private static final String INVITED = "select email from invitation " + OPEN + "and email is not null";
    private static final String IS_INVITED = "select count(*) from invitation " + OPEN + "and email = :email";

    private final JdbcClient database;
    private final JdbcOperations batches;

    Invitations(JdbcClient database, JdbcOperations batches) {
        this.database = database;
        this.batches = batches;
    }

    /// An invitation to be stored, with the token of which only the hash will be.
    record New(Invitation invitation, InvitationToken token) {}

    void insert(List<New> invitations) {
        batches.batchUpdate(INSERT, invitations, invitations.size(), (statement, added) -> {
            Invitation invitation = added.invitation();
            statement.setObject(1, invitation.id().value());
            statement.setObject(2, invitation.institution().value());
            statement.setObject(3, invitation.group().map(GroupId::value).orElse(null), Types.OTHER);
            statement.setString(4, invitation.role().name());
            statement.setString(5, added.token().hash());
            statement.setString(6, invitation.email().map(EmailAddress::value).orElse(null));
            statement.setString(7, invitation.name().map(PersonName::value).orElse(null));
            statement.setObject(8, invitation.batch().orElse(null), Types.OTHER);
            statement.setObject(9, invitation.madeBy().value());
            statement.setObject(10, invitation.made().atOffset(ZoneOffset.UTC));
            statement.setObject(11, invitation.expires().atOffset(ZoneOffset.UTC));
        });
    }

    Optional<Invitation> find(InvitationToken token) {
        return byToken(SELECT + "where token_hash = :hash", token);
    }

    /// Makes others who accept the same invitation wait until the transaction ends.
    Optional<Invitation> lock(InvitationToken token) {
        return byToken(SELECT + "where token_hash = :hash for update", token);
    }

    Optional<Invitation> lock(InstitutionId institution, InvitationId id) {
        return database.sql(SELECT + "where id = :id and institution_id = :institution for update")
                .param("id", id.value())
                .param("institution", institution.value())
                .query(Invitations::invitation)
                .optional();
    }

    /// Those that somebody can still accept, newest first.
    ///
    /// @param within groups that a trainer answers for; empty for everything
    List<Invitation> open(
            InstitutionId institution, Optional<Collection<GroupId>> within, Instant now, int limit, int offset) {
        if (within.filter(Collection::isEmpty).isPresent()) {
            return List.of();
        }
        return open(
                        SELECT + OPEN + (within.isPresent() ? WITHIN : "")
                                + "order by made_at desc, id limit :limit offset :offset",
                        institution,
                        within,
                        now)
                .param("limit", limit)
                .param("offset", offset)
                .query(Invitations::invitation)
                .list();
    }

    int countOpen(InstitutionId institution, Optional<Collection<GroupId>> within, Instant now) {
        if (within.filter(Collection::isEmpty).isPresent()) {
            return 0;
        }
        return open(
                        "select count(*) from invitation " + OPEN + (within.isPresent() ? WITHIN : ""),
                        institution,
                        within,
                        now)
                .query(Integer.class)
                .single();
    }

    /// The addresses that have an invitation which can still be accepted.
    Set<String> invited(InstitutionId institution, Instant now) {
        return new HashSet<>(database.sql(INVITED)
                .param("institution", institution.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list());
    }

    boolean isInvited(InstitutionId institution, EmailAddress email, Instant now) {
        return database.sql(IS_INVITED)
                        .param("institution", institution.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("email", email.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void use(Invitation invitation, Instant now) {
        if (invitation.email().isPresent()) {
            change(USE_ONCE, invitation.id())
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
        } else {
            change(USE, invitation.id()).update();
        }
    }

    void revoke(InvitationId id, Instant now) {
        change(REVOKE, id).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    int revokeBatch(UUID batch, Instant now) {
        return database.sql(REVOKE_BATCH)
                .param("batch", batch)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void renew(InvitationId id, InvitationToken token, Instant expires) {
        change(RENEW, id)
                .param("hash", token.hash())
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Drops the personal data of invitations that nobody can accept any more.
    int forgetExpired(Instant now) {
        return database.sql(FORGET).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    private Optional<Invitation> byToken(String statement, InvitationToken token) {
        return database.sql(statement)
                .param("hash", token.hash())
                .query(Invitations::invitation)
                .optional();
    }

    private JdbcClient.StatementSpec change(String statement, InvitationId id) {
        return database.sql(statement).param("id", id.value());
    }

    private JdbcClient.StatementSpec open(
            String statement, InstitutionId institution, Optional<Collection<GroupId>> within, Instant now) {
        JdbcClient.StatementSpec query = database.sql(statement)
                .param("institution", institution.value())
                .param("now", now.atOffset(ZoneOffset.UTC));
        return within.map(groups -> query.param(
                        "groups", groups.stream().map(GroupId::value).toList()))
                .orElse(query);
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                new InvitationId(row.getObject("id", UUID.class)),
                new InstitutionId(row.getObject("institution_id", UUID.class)),
                Optional.ofNullable(row.getObject("group_id", UUID.class)).map(GroupId::new),
                InstitutionRole.valueOf(row.getString("institution_role")),
                Optional.ofNullable(row.getString("email")).map(EmailAddress::new),
                Optional.ofNullable(row.getString("name")).map(PersonName::new),
                Optional.ofNullable(row.getObject("batch_id", UUID.class)),
                new PersonId(row.getObject("made_by", UUID.class)),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                instant(row, "revoked_at"),
                instant(row, "accepted_at"),
                row.getInt("accepted_count"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
