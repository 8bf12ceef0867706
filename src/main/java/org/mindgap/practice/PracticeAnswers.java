package org.mindgap.study;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.people.PersonId;
import org.mindgap.study.PracticeAnswer.Confidence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The answers about practice, append-only; the newest one counts.
@Repository
class PracticeAnswers {
    private static final String INSERT = """
            insert into practice_answer (id, person_id, question_id, options, own_words, confidence, answered_at)
            select cast(:id as uuid), cast(:person as uuid), cast(:question as varchar(80)),
                cast(:options as varchar(1000)), cast(:words as varchar(500)), cast(:confidence as varchar(40)),
                cast(:answered as timestamp with time zone)
            where not exists (select 1 from practice_answer where id = cast(:id as uuid))""";
    private static final String LATEST = """
            select id, person_id, question_id, options, own_words, confidence, answered_at from practice_answer
            where person_id in (:people) and question_id = :question
            order by answered_at desc, id fetch first 1 row only""";

    private final JdbcClient database;

    PracticeAnswers(JdbcClient database) {
        this.database = database;
    }

    /// @return whether this answer is new
    boolean insert(PracticeAnswer answer) {
        return database.sql(INSERT)
                        .param("id", answer.id())
                        .param("person", answer.person().value())
                        .param("question", answer.question().value())
                        .param(
                                "options",
                                answer.options().stream().map(OptionId::value).collect(Collectors.joining(",")))
                        .param("words", answer.ownWords().orElse(null))
                        .param("confidence", answer.confidence().name())
                        .param("answered", answer.answeredAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<PracticeAnswer> latest(Collection<PersonId> people, QuestionId question) {
        return database.sql(LATEST)
                .param("people", people.stream().map(PersonId::value).toList())
                .param("question", question.value())
                .query(PracticeAnswers::answer)
                .optional();
    }

    private static PracticeAnswer answer(ResultSet row, int number) throws SQLException {
        return new PracticeAnswer(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                new QuestionId(row.getString("question_id")),
                Arrays.stream(row.getString("options").split(","))
                        .map(OptionId::new)
                        .toList(),
                Optional.ofNullable(row.getString("own_words")),
                Confidence.valueOf(row.getString("confidence")),
                row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }
}
