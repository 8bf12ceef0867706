package org.mindgap.quiz;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mindgap.curriculum.ItemId;
import org.mindgap.people.PersonId;
import org.mindgap.quiz.grading.Response;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The answers to items, append-only.
@Repository
class Answers {
    private static final String INSERT = """
            insert into item_answer (id, person_id, item_id, attempt_id, response, score, confidence, wording,
                answered_at)
            select cast(:id as uuid), cast(:person as uuid), cast(:item as varchar(80)), cast(:attempt as uuid),
                cast(:response as varchar(1000)), cast(:score as numeric(6, 5)), cast(:confidence as varchar(20)),
                cast(:wording as varchar(64)), cast(:answered as timestamp with time zone)
            where not exists (select 1 from item_answer where id = cast(:id as uuid))""";
    private static final String INSERT_UNFIT = """
            insert into unfit_answer (id, person_id, item_id, attempt_id, response, confidence, wording, answered_at)
            select cast(:id as uuid), cast(:person as uuid), cast(:item as varchar(80)), cast(:attempt as uuid),
                cast(:response as varchar(1000)), cast(:confidence as varchar(20)), cast(:wording as varchar(64)),
                cast(:answered as timestamp with time zone)
            where not exists (select 1 from unfit_answer where id = cast(:id as uuid))""";
    private static final String SELECT =
            "select id, person_id, item_id, attempt_id, response, score, confidence, answered_at from item_answer ";
    private static final String ORDER = " order by answered_at, id";

    private final JdbcClient database;

    Answers(JdbcClient database) {
        this.database = database;
    }

    /// @return whether this answer is new
    boolean insert(Submission submission, Optional<UUID> attempt, double score, Instant now) {
        return sent(INSERT, submission, attempt, now).param("score", score).update() == 1;
    }

    /// Keeps an answer that cannot be graded.
    ///
    /// @return whether it is new
    boolean insertUnfit(Submission submission, Optional<UUID> attempt, Instant now) {
        return sent(INSERT_UNFIT, submission, attempt, now).update() == 1;
    }

    private JdbcClient.StatementSpec sent(String sql, Submission submission, Optional<UUID> attempt, Instant now) {
        return database.sql(sql)
                .param("id", submission.id())
                .param("person", submission.person().value())
                .param("item", submission.item().value())
                .param("attempt", attempt.orElse(null))
                .param("response", submission.response().stored())
                .param(
                        "confidence",
                        submission.confidence().map(Confidence::name).orElse(null))
                .param("wording", submission.wording())
                .param("answered", now.atOffset(ZoneOffset.UTC));
    }

    Optional<GivenAnswer> find(UUID id) {
        return database.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(Answers::answer)
                .optional();
    }

    /// Everything these pseudonyms answered, oldest first.
    List<GivenAnswer> of(Collection<PersonId> people) {
        return database.sql(SELECT + "where person_id in (:people)" + ORDER)
                .param("people", people.stream().map(PersonId::value).toList())
                .query(Answers::answer)
                .list();
    }

    List<GivenAnswer> in(UUID attempt) {
        return database.sql(SELECT + "where attempt_id = :attempt" + ORDER)
                .param("attempt", attempt)
                .query(Answers::answer)
                .list();
    }

    private static GivenAnswer answer(ResultSet row, int number) throws SQLException {
        @Nullable UUID attempt = row.getObject("attempt_id", UUID.class);
        return new GivenAnswer(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                new ItemId(row.getString("item_id")),
                Optional.ofNullable(attempt),
                Response.parse(row.getString("response")),
                row.getDouble("score"),
                Optional.ofNullable(row.getString("confidence")).map(Confidence::valueOf),
                row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }
}
