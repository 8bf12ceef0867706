package org.mindgap.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The stored checkpoints and the heads that they anchor.
@Repository
class CheckpointEntries {
    private static final String NEWEST = """
            select number, made_at, previous_root, root from checkpoint order by number desc fetch first 1 row only""";
    private static final String CHANGED_PEOPLE = """
            select newest.person_id, newest.seq, ledger.hash
            from ledger_head newest
            join ledger on ledger.person_id = newest.person_id and ledger.seq = newest.seq
            where newest.seq > coalesce(
                (select max(anchored.seq) from checkpoint_head anchored where anchored.person_id = newest.person_id), 0)
            order by newest.person_id""";
    private static final String CHANGED_INSTITUTIONS = """
            select newest.institution_id, newest.seq, log.hash
            from administration_head newest
            join administration_log log on log.institution_id = newest.institution_id and log.seq = newest.seq
            where newest.seq > coalesce((select max(anchored.seq) from checkpoint_administration_head anchored
                where anchored.institution_id = newest.institution_id), 0)
            order by newest.institution_id""";
    private static final String INSERT = """
            insert into checkpoint (number, made_at, previous_root, root) values (:number, :made, :previous, :root)""";
    private static final String INSERT_PERSON = """
            insert into checkpoint_head (number, person_id, seq, hash) values (:number, :owner, :seq, :hash)""";
    private static final String INSERT_INSTITUTION = """
            insert into checkpoint_administration_head (number, institution_id, seq, hash)
            values (:number, :owner, :seq, :hash)""";

    private final JdbcClient database;

    CheckpointEntries(JdbcClient database) {
        this.database = database;
    }

    Optional<Checkpoint> newest() {
        return database.sql(NEWEST).query(CheckpointEntries::checkpoint).optional();
    }

    List<Checkpoint.Anchor> changedPeople() {
        return database.sql(CHANGED_PEOPLE).query(CheckpointEntries::anchor).list();
    }

    List<Checkpoint.Anchor> changedInstitutions() {
        return database.sql(CHANGED_INSTITUTIONS)
                .query(CheckpointEntries::anchor)
                .list();
    }

    void insert(Checkpoint checkpoint, List<Checkpoint.Anchor> people, List<Checkpoint.Anchor> institutions) {
        database.sql(INSERT)
                .param("number", checkpoint.number())
                .param("made", checkpoint.madeAt().atOffset(ZoneOffset.UTC))
                .param("previous", checkpoint.previousRoot())
                .param("root", checkpoint.root())
                .update();
        people.forEach(anchor -> insert(INSERT_PERSON, checkpoint, anchor));
        institutions.forEach(anchor -> insert(INSERT_INSTITUTION, checkpoint, anchor));
    }

    private void insert(String statement, Checkpoint checkpoint, Checkpoint.Anchor anchor) {
        database.sql(statement)
                .param("number", checkpoint.number())
                .param("owner", anchor.owner())
                .param("seq", anchor.seq())
                .param("hash", anchor.hash())
                .update();
    }

    private static Checkpoint.Anchor anchor(ResultSet row, int number) throws SQLException {
        return new Checkpoint.Anchor(row.getObject(1, UUID.class), row.getLong("seq"), row.getString("hash"));
    }

    private static Checkpoint checkpoint(ResultSet row, int number) throws SQLException {
        return new Checkpoint(
                row.getLong("number"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("previous_root"),
                row.getString("root"));
    }
}
