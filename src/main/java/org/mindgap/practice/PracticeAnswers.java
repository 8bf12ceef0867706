package org.mindgap.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.people.PersonId;
import org.mindgap.practice.Reply.Confidence;
import org.mindgap.practice.Reply.Guess;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The answers about practice, append-only; the newest one counts. Own words stand apart, because they go with the
/// account.
@Repository
class PracticeAnswers {
    private static final String INSERT = """
            insert into practice_answer (id, person_id, question_id, options, confidence,
                guess_clinical, guess_technical, check_id, answered_at)
            select cast(:id as uuid), cast(:person as uuid), cast(:question as varchar(80)),
                cast(:options as varchar(1000)), cast(:confidence as varchar(40)),
                cast(:clinical as integer), cast(:technical as integer), cast(:check as uuid),
                cast(:answered as timestamp with time zone)
            where not exists (select 1 from practice_answer where id = cast(:id as uuid))""";
    private static final String OF = """
            select id, answer.person_id, question_id, options, words, confidence,
                guess_clinical, guess_technical, check_id, answered_at
            from practice_answer answer left join practice_words on practice_words.answer_id = answer.id
            where answer.person_id in (:people) order by answered_at desc, id""";
    private static final String INSERT_WORDS =
            "insert into practice_words (answer_id, person_id, words) values (:id, :person, :words)";
    private static final String FORGET_WORDS = "delete from practice_words where person_id in (:people)";

    private final JdbcClient database;

    PracticeAnswers(JdbcClient database) {
        this.database = database;
    }

    /// @return whether this answer is new
    boolean insert(PracticeAnswer answer) {
        Reply reply = answer.reply();
        boolean isNew = insertChoice(answer);
        if (isNew) {
            reply.ownWords()
                    .ifPresent(words -> database.sql(INSERT_WORDS)
                            .param("id", reply.id())
                            .param("person", answer.person().value())
                            .param("words", words)
                            .update());
        }
        return isNew;
    }

    /// Forgets what was written in words of their own under these pseudonyms; the chosen options stay.
    void forgetWords(Collection<PersonId> people) {
        database.sql(FORGET_WORDS)
                .param("people", people.stream().map(PersonId::value).toList())
                .update();
    }

    private boolean insertChoice(PracticeAnswer answer) {
        Reply reply = answer.reply();
        return database.sql(INSERT)
                        .param("id", reply.id())
                        .param("person", answer.person().value())
                        .param("question", reply.question().value())
                        .param(
                                "options",
                                reply.options().stream().map(OptionId::value).collect(Collectors.joining(",")))
                        .param("confidence", reply.confidence().name())
                        .param("clinical", orNull(reply.guess().clinical()))
                        .param("technical", orNull(reply.guess().technical()))
                        .param("check", reply.check().orElse(null))
                        .param("answered", answer.answeredAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// All answers given under these pseudonyms, the newest first.
    List<PracticeAnswer> of(Collection<PersonId> people) {
        return database.sql(OF)
                .param("people", people.stream().map(PersonId::value).toList())
                .query(PracticeAnswers::answer)
                .list();
    }

    private static PracticeAnswer answer(ResultSet row, int number) throws SQLException {
        Reply reply = new Reply(
                row.getObject("id", UUID.class),
                new QuestionId(row.getString("question_id")),
                Arrays.stream(row.getString("options").split(","))
                        .map(OptionId::new)
                        .toList(),
                Optional.ofNullable(row.getString("words")),
                Confidence.valueOf(row.getString("confidence")),
                new Guess(number(row, "guess_clinical"), number(row, "guess_technical")),
                Optional.ofNullable(row.getObject("check_id", UUID.class)));
        return new PracticeAnswer(
                new PersonId(row.getObject("person_id", UUID.class)),
                reply,
                row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }

    private static OptionalInt number(ResultSet row, String column) throws SQLException {
        Integer value = row.getObject(column, Integer.class);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
