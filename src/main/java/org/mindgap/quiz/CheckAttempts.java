package org.mindgap.quiz;

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
import org.jspecify.annotations.Nullable;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.PersonId;
import org.mindgap.quiz.CheckAttempt.CheckResult;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The attempts at checks and their results, append-only.
@Repository
class CheckAttempts {
    private static final String INSERT = """
            insert into check_attempt (id, person_id, module_id, items, started_at)
            values (:id, :person, :module, :items, :started)""";
    private static final String FINISH = """
            insert into check_result (attempt_id, points, item_count, passed, finished_at)
            values (:attempt, :points, :of, :passed, :finished)""";
    private static final String SELECT = """
            select a.id, a.person_id, a.module_id, a.items, a.started_at,
                r.points, r.item_count, r.passed, r.finished_at
            from check_attempt a left join check_result r on r.attempt_id = a.id
            """;

    private final JdbcClient database;

    CheckAttempts(JdbcClient database) {
        this.database = database;
    }

    void insert(CheckAttempt attempt) {
        database.sql(INSERT)
                .param("id", attempt.id())
                .param("person", attempt.person().value())
                .param("module", attempt.module().value())
                .param("items", attempt.items().stream().map(ItemId::value).collect(Collectors.joining(",")))
                .param("started", attempt.startedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void insert(UUID attempt, CheckResult result) {
        database.sql(FINISH)
                .param("attempt", attempt)
                .param("points", result.points())
                .param("of", result.of())
                .param("passed", result.passed())
                .param("finished", result.finishedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<CheckAttempt> find(UUID id) {
        return database.sql(SELECT + "where a.id = :id")
                .param("id", id)
                .query(CheckAttempts::attempt)
                .optional();
    }

    /// Newest first.
    List<CheckAttempt> of(Collection<PersonId> people, ModuleId module) {
        return database.sql(SELECT
                        + "where a.person_id in (:people) and a.module_id = :module order by a.started_at desc, a.id")
                .param("people", people.stream().map(PersonId::value).toList())
                .param("module", module.value())
                .query(CheckAttempts::attempt)
                .list();
    }

    private static CheckAttempt attempt(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        Optional<CheckResult> result = finished == null
                ? Optional.empty()
                : Optional.of(new CheckResult(
                        row.getDouble("points"),
                        row.getInt("item_count"),
                        row.getBoolean("passed"),
                        finished.toInstant()));
        return new CheckAttempt(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                new ModuleId(row.getString("module_id")),
                Arrays.stream(row.getString("items").split(","))
                        .map(ItemId::new)
                        .toList(),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                result);
    }
}
