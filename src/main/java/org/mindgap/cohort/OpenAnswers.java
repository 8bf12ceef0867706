package org.mindgap.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mindgap.curriculum.OptionId;
import org.mindgap.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Answers to the open question, written once each; the newest counts.
@Repository
class OpenAnswers {
    private static final String INSERT = """
            insert into open_answer (id, person_id, words, themes, answered_at)
            select cast(:id as uuid), cast(:person as uuid), cast(:words as varchar(2000)),
                cast(:themes as varchar(1000)), cast(:answered as timestamp with time zone)
            where not exists (select 1 from open_answer where id = cast(:id as uuid))""";
    private static final String NEWEST = """
            select id, person_id, words, themes, answered_at from open_answer
            where person_id in (:people) order by answered_at desc, id fetch first 1 row only""";
    private static final String DELETE = "delete from open_answer where person_id in (:people)";

    private final JdbcClient database;

    OpenAnswers(JdbcClient database) {
        this.database = database;
    }

    /// @return whether this answer is new
    boolean insert(OpenAnswer answer) {
        return database.sql(INSERT)
                        .param("id", answer.id())
                        .param("person", answer.person().value())
                        .param("words", answer.words())
                        .param(
                                "themes",
                                answer.themes().stream().map(OptionId::value).collect(Collectors.joining(",")))
                        .param("answered", answer.answeredAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<OpenAnswer> newest(Collection<PersonId> people) {
        return database.sql(NEWEST)
                .param("people", values(people))
                .query(OpenAnswers::answer)
                .optional();
    }

    void delete(Collection<PersonId> people) {
        database.sql(DELETE).param("people", values(people)).update();
    }

    private static List<UUID> values(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }

    private static OpenAnswer answer(ResultSet row, int number) throws SQLException {
        return new OpenAnswer(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("words"),
                Arrays.stream(row.getString("themes").split(","))
                        .filter(id -> !id.isEmpty())
                        .map(OptionId::new)
                        .toList(),
                row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }
}
