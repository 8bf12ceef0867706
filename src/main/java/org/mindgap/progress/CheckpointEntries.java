package org.mindgap.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The stored checkpoints and the heads that they anchor.
@Repository
class CheckpointEntries {
    private static final String SELECT = "select number, made_at, previous_root, root from checkpoint ";
    private static final String CHANGED_HEADS = """
            select newest.person_id, newest.seq, ledger.hash
            from ledger_head newest
            join ledger on ledger.person_id = newest.person_id and ledger.seq = newest.seq
            where newest.seq > coalesce(
                (select max(anchored.seq) from checkpoint_head anchored where anchored.person_id = newest.person_id), 0)
            order by newest.person_id""";
    private static final String INSERT = """
            insert into checkpoint (number, made_at, previous_root, root) values (:number, :made, :previous, :root)""";
    private static final String INSERT_HEAD = """
            insert into checkpoint_head (number, person_id, seq, hash) values (:number, :person, :seq, :hash)""";
    private static final String HEADS = "select person_id, seq, hash from checkpoint_head where number = :number";
    private static final String DIFFERING = """
            select count(*) from checkpoint_head anchored
            left join ledger on ledger.person_id = anchored.person_id and ledger.seq = anchored.seq
            where anchored.number = :number and (ledger.hash is null or ledger.hash <> anchored.hash)""";
    private static final String DIFFERING_OF_PERSON = """
            select min(anchored.seq) from checkpoint_head anchored
            left join ledger on ledger.person_id = anchored.person_id and ledger.seq = anchored.seq
            where anchored.person_id = :person and (ledger.hash is null or ledger.hash <> anchored.hash)""";

    private final JdbcClient database;

    CheckpointEntries(JdbcClient database) {
        this.database = database;
    }

    Optional<Checkpoint> newest() {
        return database.sql(SELECT + "order by number desc fetch first 1 row only")
                .query(CheckpointEntries::checkpoint)
                .optional();
    }

    List<Checkpoint> all() {
        return database.sql(SELECT + "order by number")
                .query(CheckpointEntries::checkpoint)
                .list();
    }

    List<LedgerHead> changedHeads() {
        return database.sql(CHANGED_HEADS).query(CheckpointEntries::head).list();
    }

    void insert(Checkpoint checkpoint, List<LedgerHead> changed) {
        database.sql(INSERT)
                .param("number", checkpoint.number())
                .param("made", checkpoint.madeAt().atOffset(ZoneOffset.UTC))
                .param("previous", checkpoint.previousRoot())
                .param("root", checkpoint.root())
                .update();
        for (LedgerHead head : changed) {
            database.sql(INSERT_HEAD)
                    .param("number", checkpoint.number())
                    .param("person", head.person().value())
                    .param("seq", head.seq())
                    .param("hash", head.hash())
                    .update();
        }
    }

    List<LedgerHead> heads(Checkpoint checkpoint) {
        return database.sql(HEADS)
                .param("number", checkpoint.number())
                .query(CheckpointEntries::head)
                .list();
    }

    boolean agreesWithLedger(Checkpoint checkpoint) {
        return database.sql(DIFFERING)
                        .param("number", checkpoint.number())
                        .query(Long.class)
                        .single()
                == 0;
    }

    /// The number of the first event of this person that differs from what was anchored.
    Optional<Long> firstDifference(PersonId person) {
        return database.sql(DIFFERING_OF_PERSON)
                .param("person", person.value())
                .query(Long.class)
                .optional();
    }

    private static LedgerHead head(ResultSet row, int number) throws SQLException {
        return new LedgerHead(
                new PersonId(row.getObject("person_id", UUID.class)), row.getLong("seq"), row.getString("hash"));
    }

    private static Checkpoint checkpoint(ResultSet row, int number) throws SQLException {
        return new Checkpoint(
                row.getLong("number"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("previous_root"),
                row.getString("root"));
    }
}
