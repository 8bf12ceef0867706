package org.mindgap.quiz;

import java.sql.ResultSet;
import java.sql.SQLException;
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
            insert into item_answer (id, person_id, item_id, attempt_id, response, score, answered_at)
            select cast(:id as uuid), cast(:person as uuid), cast(:item as varchar(80)), cast(:attempt as uuid),
                cast(:response as varchar(1000)), cast(:score as numeric(6, 5)),
                cast(:answered as timestamp with time zone)
            where not exists (select 1 from item_answer where id = cast(:id as uuid))""";
    private static final String SELECT =
            "select id, person_id, item_id, attempt_id, response, score, answered_at from item_answer ";
    private static final String ORDER = " order by answered_at, id";

    private final JdbcClient database;

    Answers(JdbcClient database) {
        this.database = database;
    }

    /// @return whether this answer is new
    boolean insert(GivenAnswer answer) {
        return database.sql(INSERT)
                        .param("id", answer.id())
                        .param("person", answer.person().value())
                        .param("item", answer.item().value())
                        .param("attempt", answer.attempt().orElse(null))
                        .param("response", answer.response().stored())
                        .param("score", answer.score())
                        .param("answered", answer.answeredAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<GivenAnswer> find(UUID id) {
        return database.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(Answers::answer)
                .optional();
    }

    /// Everything these pseudonyms answered outside checks, oldest first.
    List<GivenAnswer> outsideChecks(Collection<PersonId> people) {
        return database.sql(SELECT + "where person_id in (:people) and attempt_id is null" + ORDER)
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
                row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }
}
