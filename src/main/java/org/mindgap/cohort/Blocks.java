package org.mindgap.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.curriculum.Track;
import org.mindgap.people.GroupId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The published blocks, version by version, append-only.
@Repository
class Blocks {
    private static final String LOCK = "select id from cohort_lock where id = 1 for update";
    private static final String NEWEST = """
            select id, version, people from cohort_block
            where question_id = :question and track = :track and peer_group_id = :group
            order by version desc fetch first 1 row only""";
    private static final String INSERT = """
            insert into cohort_block (id, question_id, track, peer_group_id, version, people, published_month)
            values (:id, :question, :track, :group, :version, :people, :month)""";
    private static final String INSERT_COUNT =
            "insert into cohort_count (block_id, option_id, people) values (:block, :option, :people)";
    private static final String END = """
            insert into cohort_block_end (block_id) select cast(:block as uuid)
            where not exists (select 1 from cohort_block_end where block_id = cast(:block as uuid))""";
    private static final String SHOWN = """
            select block.id, question_id, track, peer_group_id, version, block.people, published_month,
                option_id, counted.people as chosen
            from cohort_block block left join cohort_count counted on counted.block_id = block.id
            where not exists (select 1 from cohort_block later
                where later.question_id = block.question_id and later.track = block.track
                and later.peer_group_id = block.peer_group_id and later.version > block.version)
            and not exists (select 1 from cohort_block_end ended where ended.block_id = block.id)
            order by question_id, track, peer_group_id, option_id""";

    private final JdbcClient database;

    Blocks(JdbcClient database) {
        this.database = database;
    }

    /// Makes other changes of the cohort wait until the transaction ends.
    void lock() {
        database.sql(LOCK).query(Integer.class).single();
    }

    Optional<Version> newest(BlockKey key) {
        return database.sql(NEWEST)
                .param("question", key.question().value())
                .param("track", key.track().name())
                .param("group", key.group().value())
                .query(Version.class)
                .optional();
    }

    void insert(PublishedBlock block) {
        UUID id = UUID.randomUUID();
        database.sql(INSERT)
                .param("id", id)
                .param("question", block.key().question().value())
                .param("track", block.key().track().name())
                .param("group", block.key().group().value())
                .param("version", block.version())
                .param("people", block.people())
                .param("month", block.month().toString())
                .update();
        block.counts()
                .forEach((option, people) -> database.sql(INSERT_COUNT)
                        .param("block", id)
                        .param("option", option.value())
                        .param("people", people)
                        .update());
    }

    /// Takes a version back; a later one is shown again.
    void end(UUID block) {
        database.sql(END).param("block", block).update();
    }

    /// The newest version of each block, without those that were taken back.
    List<PublishedBlock> shown() {
        Map<UUID, Map<OptionId, Integer>> counts = new HashMap<>();
        Map<UUID, PublishedBlock> blocks = new LinkedHashMap<>();
        database.sql(SHOWN).query(row -> {
            UUID id = row.getObject("id", UUID.class);
            blocks.putIfAbsent(id, withoutCounts(row));
            String option = row.getString("option_id");
            if (option != null) {
                counts.computeIfAbsent(id, missing -> new HashMap<>()).put(new OptionId(option), row.getInt("chosen"));
            }
        });
        List<PublishedBlock> shown = new ArrayList<>();
        blocks.forEach((id, block) -> shown.add(new PublishedBlock(
                block.key(), block.version(), block.people(), counts.getOrDefault(id, Map.of()), block.month())));
        return shown;
    }

    private static PublishedBlock withoutCounts(ResultSet row) throws SQLException {
        return new PublishedBlock(
                new BlockKey(
                        new QuestionId(row.getString("question_id")),
                        Track.valueOf(row.getString("track")),
                        new GroupId(row.getObject("peer_group_id", UUID.class))),
                row.getInt("version"),
                row.getInt("people"),
                Map.of(),
                YearMonth.parse(row.getString("published_month")));
    }

    /// A version of a block, shown or taken back.
    record Version(UUID id, int version, int people) {}
}
