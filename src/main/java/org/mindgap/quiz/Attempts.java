package org.mindgap.quiz;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mindgap.curriculum.Form;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The attempts and their results with what was credited since, append-only.
@Repository
class Attempts {
    private static final String INSERT = """
            insert into check_attempt (id, person_id, occasion, module_id, form, items, started_at)
            values (:id, :person, :occasion, :module, :form, :items, :started)""";
    private static final String FINISH = """
            insert into check_result (attempt_id, points, item_count, passed, finished_at)
            values (:attempt, :points, :of, :passed, :finished)""";
    private static final String SELECT = """
            select a.id, a.person_id, a.occasion, a.module_id, a.form, a.items, a.started_at,
                r.points + coalesce((select sum(c.points) from item_credit c where c.attempt_id = a.id), 0) as points,
                r.item_count,
                r.passed or exists (select 1 from item_credit c where c.attempt_id = a.id and c.passed = true)
                    as passed,
                r.finished_at
            from check_attempt a left join check_result r on r.attempt_id = a.id
            """;
    private static final String FINISHED_TESTS = SELECT + """
            where a.person_id in (:people) and a.occasion in ('BEFORE', 'AFTER') and r.finished_at is not null
            order by r.finished_at, a.id""";
    private static final String COUNT_FORMS = """
            select form, count(*) from check_attempt
            where module_id = :module and occasion = 'BEFORE' group by form""";

    private final JdbcClient database;

    Attempts(JdbcClient database) {
        this.database = database;
    }

    void insert(Attempt attempt) {
        database.sql(INSERT)
                .param("id", attempt.id())
                .param("person", attempt.person().value())
                .param("occasion", attempt.occasion().name())
                .param("module", attempt.module().map(ModuleId::value).orElse(null))
                .param("form", attempt.form().map(Form::name).orElse(null))
                .param("items", attempt.items().stream().map(ItemId::value).collect(Collectors.joining(",")))
                .param("started", attempt.startedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void insert(UUID attempt, Attempt.Result result) {
        database.sql(FINISH)
                .param("attempt", attempt)
                .param("points", result.points())
                .param("of", result.of())
                .param("passed", result.passed())
                .param("finished", result.finishedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Attempt> find(UUID id) {
        return database.sql(SELECT + "where a.id = :id")
                .param("id", id)
                .query(Attempts::attempt)
                .optional();
    }

    /// Newest first.
    List<Attempt> of(Collection<PersonId> people, Occasion occasion) {
        return database.sql(SELECT + """
                        where a.person_id in (:people) and a.occasion = :occasion
                        order by a.started_at desc, a.id""")
                .param("people", people.stream().map(PersonId::value).toList())
                .param("occasion", occasion.name())
                .query(Attempts::attempt)
                .list();
    }

    /// The tests before and after modules that these pseudonyms finished, oldest result first.
    List<Attempt> finishedTests(Collection<PersonId> people) {
        return database.sql(FINISHED_TESTS)
                .param("people", people.stream().map(PersonId::value).toList())
                .query(Attempts::attempt)
                .list();
    }

    /// How many tests before a module were started with each form.
    Map<Form, Integer> startedForms(ModuleId module) {
        Map<Form, Integer> counts = new EnumMap<>(Form.class);
        database.sql(COUNT_FORMS)
                .param("module", module.value())
                .query((row, number) -> counts.put(Form.valueOf(row.getString(1)), row.getInt(2)))
                .list();
        return counts;
    }

    private static Attempt attempt(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        Optional<Attempt.Result> result = finished == null
                ? Optional.empty()
                : Optional.of(new Attempt.Result(
                        row.getDouble("points"),
                        row.getInt("item_count"),
                        row.getBoolean("passed"),
                        finished.toInstant()));
        return new Attempt(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                Occasion.valueOf(row.getString("occasion")),
                Optional.ofNullable(row.getString("module_id")).map(ModuleId::new),
                Optional.ofNullable(row.getString("form")).map(Form::valueOf),
                Arrays.stream(row.getString("items").split(","))
                        .map(ItemId::new)
                        .toList(),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                result);
    }
}
