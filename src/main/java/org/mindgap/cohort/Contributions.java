package org.mindgap.cohort;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.curriculum.Track;
import org.mindgap.people.GroupId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Contributed data under its tokens: no person, no time, and keys that follow no order.
@Repository
class Contributions {
    private static final String INSERT = """
            insert into contribution (token, track, peer_group_id)
            values (:token, :track, cast(:group as uuid))""";
    private static final String FIND = "select track, peer_group_id from contribution where token = :token";
    private static final String DELETE = "delete from contribution where token = :token";
    private static final String CHANGE = """
            update contributed_answer set options = :options where token = :token and question_id = :question""";
    private static final String ADD = """
            insert into contributed_answer (id, token, question_id, options, counted)
            values (:id, :token, :question, :options, false)""";
    private static final String ANSWERS =
            "select question_id, options from contributed_answer where token = :token order by question_id";
    private static final String DELETE_WORDS = "delete from contributed_words where token = :token";
    private static final String ADD_WORDS = "insert into contributed_words (token, words) values (:token, :words)";
    private static final String WORDS = "select words from contributed_words where token = :token";

    private static final String IN_BLOCK = """
            question_id = :question and token in (
                select token from contribution
                where track = :track and coalesce(peer_group_id, cast(:none as uuid)) = cast(:group as uuid))""";
    private static final String IN_THE_BLOCK = "select options from contributed_answer where " + IN_BLOCK;
    private static final String PEOPLE = "select count(*) from contributed_answer where " + IN_BLOCK;
    private static final String COUNTED = PEOPLE + " and counted = true";
    private static final String COUNT = "update contributed_answer set counted = true where " + IN_BLOCK;

    private final JdbcClient database;

    Contributions(JdbcClient database) {
        this.database = database;
    }

    void insert(ContributionToken token, Place place) {
        database.sql(INSERT)
                .param("token", token.value())
                .param("track", place.track().name())
                .param("group", orNull(place.group()))
                .update();
    }

    Place place(ContributionToken token) {
        return database.sql(FIND)
                .param("token", token.value())
                .query((row, number) -> new Place(
                        Track.valueOf(row.getString("track")),
                        Optional.ofNullable(row.getObject("peer_group_id", UUID.class))
                                .map(GroupId::new)))
                .single();
    }

    /// Deletes everything under the token.
    void delete(ContributionToken token) {
        database.sql(DELETE).param("token", token.value()).update();
    }

    /// Adds an answer, or changes the one that there is.
    void put(ContributionToken token, QuestionId question, Collection<OptionId> options) {
        String chosen = options.stream().map(OptionId::value).collect(Collectors.joining(","));
        int changed = database.sql(CHANGE)
                .param("token", token.value())
                .param("question", question.value())
                .param("options", chosen)
                .update();
        if (changed == 0) {
            database.sql(ADD)
                    .param("id", UUID.randomUUID())
                    .param("token", token.value())
                    .param("question", question.value())
                    .param("options", chosen)
                    .update();
        }
    }

    void putWords(ContributionToken token, String words) {
        database.sql(DELETE_WORDS).param("token", token.value()).update();
        database.sql(ADD_WORDS)
                .param("token", token.value())
                .param("words", words)
                .update();
    }

    Map<QuestionId, List<OptionId>> answers(ContributionToken token) {
        Map<QuestionId, List<OptionId>> answers = new LinkedHashMap<>();
        database.sql(ANSWERS).param("token", token.value()).query(row -> {
            answers.put(new QuestionId(row.getString("question_id")), options(row.getString("options")));
        });
        return answers;
    }

    Optional<String> words(ContributionToken token) {
        return database.sql(WORDS)
                .param("token", token.value())
                .query(String.class)
                .optional();
    }

    /// How many people are in a block now.
    int people(BlockKey block) {
        return number(PEOPLE, block);
    }

    /// How many of the people counted in the block's newest version are still in it.
    int counted(BlockKey block) {
        return number(COUNTED, block);
    }

    /// What each person in the block answered.
    List<List<OptionId>> answers(BlockKey block) {
        return in(block, IN_THE_BLOCK).query(String.class).list().stream()
                .map(Contributions::options)
                .toList();
    }

    /// Remembers that everybody in the block is counted in its newest version.
    void count(BlockKey block) {
        in(block, COUNT).update();
    }

    private int number(String sql, BlockKey block) {
        return in(block, sql).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec in(BlockKey block, String sql) {
        return database.sql(sql)
                .param("question", block.question().value())
                .param("track", block.track().name())
                .param("none", BlockKey.NO_GROUP.value())
                .param("group", block.group().value());
    }

    private static List<OptionId> options(String stored) {
        return Arrays.stream(stored.split(","))
                .filter(id -> !id.isEmpty())
                .map(OptionId::new)
                .toList();
    }

    private static @Nullable UUID orNull(Optional<GroupId> group) {
        return group.map(GroupId::value).orElse(null);
    }

    /// Where a contribution counts.
    record Place(Track track, Optional<GroupId> group) {
        BlockKey block(QuestionId question) {
            return new BlockKey(question, track, group.orElse(BlockKey.NO_GROUP));
        }
    }
}
