package org.mindgap.institution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The files of people that were applied.
@Repository
class InvitationBatches {
    private static final String INSERT = """
            insert into invitation_batch (id, institution_id, file_name, made_by, made_at)
            values (:id, :institution, :file, :maker, :made)""";
    private static final String UNDO = "update invitation_batch set undone_at = :now where id = :id";
    private static final String LOCK = """
            select id from invitation_batch
            where id = :id and institution_id = :institution and undone_at is null for update""";
    private static final String NEWEST = """
            select batch.id, batch.file_name, batch.made_by, batch.made_at, batch.undone_at,
                (select count(*) from invitation where invitation.batch_id = batch.id) as invited,
                (select count(*) from invitation
                    where invitation.batch_id = batch.id and accepted_at is not null) as accepted,
                (select count(*) from invitation where invitation.batch_id = batch.id
                    and accepted_at is null and revoked_at is null and expires_at > :now) as open_count
            from invitation_batch batch where batch.institution_id = :institution
            order by batch.made_at desc, batch.id limit :limit""";

    private final JdbcClient database;

    InvitationBatches(JdbcClient database) {
        this.database = database;
    }

    void insert(UUID id, InstitutionId institution, String fileName, PersonId maker, Instant made) {
        database.sql(INSERT)
                .param("id", id)
                .param("institution", institution.value())
                .param("file", fileName)
                .param("maker", maker.value())
                .param("made", made.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Whether the institution has such a file that is not undone; others who undo it wait until the transaction ends.
    boolean lock(InstitutionId institution, UUID id) {
        return database.sql(LOCK)
                .param("id", id)
                .param("institution", institution.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    void undo(UUID id, Instant now) {
        database.sql(UNDO)
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<AppliedFile> newest(InstitutionId institution, Instant now, int limit) {
        return database.sql(NEWEST)
                .param("institution", institution.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(InvitationBatches::file)
                .list();
    }

    private static AppliedFile file(ResultSet row, int number) throws SQLException {
        return new AppliedFile(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                new PersonId(row.getObject("made_by", UUID.class)),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("undone_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getInt("invited"),
                row.getInt("accepted"),
                row.getInt("open_count"));
    }
}
