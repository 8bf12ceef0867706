package org.mindgap.institution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who belongs to which institution, as what, and who did.
@Repository
class Members {
    private static final String SELECT = """
            select institution_id, person_id, institution_role, joined_at, ended_at from institution_member\s""";
    private static final String INSERT = """
            insert into institution_member (institution_id, person_id, institution_role, joined_at)
            values (:institution, :person, :role, :joined)""";
    private static final String RETURN = """
            update institution_member set institution_role = :role, joined_at = :joined, ended_at = null
            where institution_id = :institution and person_id = :person""";
    private static final String SET_ROLE = """
            update institution_member set institution_role = :role
            where institution_id = :institution and person_id = :person""";
    private static final String END = """
            update institution_member set ended_at = :ended
            where institution_id = :institution and person_id = :person and ended_at is null""";
    private static final String ADMINISTRATORS = """
            select count(*) from institution_member
            where institution_id = :institution and institution_role = 'ADMINISTRATOR' and ended_at is null""";
    private static final String EMAILS = """
            select account.email from account
            join institution_member on institution_member.person_id = account.person_id
            where institution_member.institution_id = :institution
                and institution_member.ended_at is null""";
    private static final String LOCK = "select id from institution where id = :institution for update";

    private final JdbcClient database;

    Members(JdbcClient database) {
        this.database = database;
    }

    Optional<Member> find(InstitutionId institution, PersonId person) {
        return database.sql(SELECT + "where institution_id = :institution and person_id = :person")
                .param("institution", institution.value())
                .param("person", person.value())
                .query(Members::member)
                .optional();
    }

    /// Where somebody belongs or belonged.
    List<Member> of(PersonId person) {
        return database.sql(SELECT + "where person_id = :person order by joined_at, institution_id")
                .param("person", person.value())
                .query(Members::member)
                .list();
    }

    /// Makes changes of an institution's members follow one another, until the transaction ends.
    void lock(InstitutionId institution) {
        database.sql(LOCK)
                .param("institution", institution.value())
                .query(UUID.class)
                .single();
    }

    void insert(InstitutionId institution, PersonId person, InstitutionRole role, Instant joined) {
        write(INSERT, institution, person, role)
                .param("joined", joined.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Somebody who belonged to the institution once does so again.
    void comeBack(InstitutionId institution, PersonId person, InstitutionRole role, Instant joined) {
        write(RETURN, institution, person, role)
                .param("joined", joined.atOffset(ZoneOffset.UTC))
                .update();
    }

    void setRole(InstitutionId institution, PersonId person, InstitutionRole role) {
        write(SET_ROLE, institution, person, role).update();
    }

    void end(InstitutionId institution, PersonId person, Instant ended) {
        database.sql(END)
                .param("institution", institution.value())
                .param("person", person.value())
                .param("ended", ended.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The addresses of everybody who belongs to the institution.
    Set<String> emails(InstitutionId institution) {
        return new HashSet<>(database.sql(EMAILS)
                .param("institution", institution.value())
                .query(String.class)
                .list());
    }

    boolean has(InstitutionId institution, EmailAddress email) {
        return database.sql(EMAILS + " and account.email = :email")
                .param("institution", institution.value())
                .param("email", email.value())
                .query(String.class)
                .optional()
                .isPresent();
    }

    int administrators(InstitutionId institution) {
        return database.sql(ADMINISTRATORS)
                .param("institution", institution.value())
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec write(
            String statement, InstitutionId institution, PersonId person, InstitutionRole role) {
        return database.sql(statement)
                .param("institution", institution.value())
                .param("person", person.value())
                .param("role", role.name());
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                new InstitutionId(row.getObject("institution_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                InstitutionRole.valueOf(row.getString("institution_role")),
                row.getObject("joined_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
