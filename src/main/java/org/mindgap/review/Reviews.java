package org.mindgap.review;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.PersonId;
import org.mindgap.review.Schedule.Completion;
import org.mindgap.review.Schedule.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was reviewed, and who wants to be reminded, append-only; and what was completed, as `progress` keeps it.
@Repository
class Reviews {
    private static final String COMPLETIONS =
            "select module_id, completed_at from module_completion where person_id = :person";
    private static final String SETTLED = "select module_id, days from review_done where person_id = :person";
    private static final String INSERT = """
            insert into review_done (person_id, module_id, days, attempt_id, points, item_count, done_at)
            values (:person, :module, :days, :attempt, :points, :of, :done)""";
    private static final String COPY_DONE = """
            insert into review_done (person_id, module_id, days, attempt_id, points, item_count, done_at)
            select cast(:account as uuid), module_id, days, attempt_id, points, item_count, done_at
            from review_done guest where person_id = :guest
            and not exists (select 1 from review_done own where own.person_id = :account
                and own.module_id = guest.module_id and own.days = guest.days)""";
    private static final String REMINDED = """
            select reminded from review_switch where person_id = :person
            order by set_at desc fetch first 1 row only""";
    private static final String SWITCH = """
            insert into review_switch (person_id, reminded, set_at) values (:person, :reminded, :at)""";
    private static final String COPY_SWITCH = """
            insert into review_switch (person_id, reminded, set_at)
            select cast(:account as uuid), reminded, set_at from review_switch guest where person_id = :guest
            and not exists (select 1 from review_switch own where own.person_id = :account
                and own.set_at = guest.set_at)""";

    /// The checks stay with the guest who took them, the rest moves to the account that adopts the guest. A check that
    /// completed a module is the first one that was passed. Of the steps that one review settled, the last says how
    /// many days have passed.
    private static final String RECALLED = """
            with pseudonym as (
                select id as owner_id, id as person_id from person where id in (:people)
                union all
                select person_id, cast(subject as uuid) from ledger
                where kind = 'GUEST_ADOPTED' and person_id in (:people)),
            passed as (
                select pseudonym.owner_id, attempt.module_id, result.points, result.item_count,
                    row_number() over (partition by pseudonym.owner_id, attempt.module_id
                        order by result.finished_at, attempt.id) as turn
                from pseudonym
                join check_attempt attempt on attempt.person_id = pseudonym.person_id and attempt.occasion = 'CHECK'
                join check_result result on result.attempt_id = attempt.id and result.passed),
            recalled as (
                select 0 as days, passed.owner_id, passed.points, passed.item_count from passed
                join module_completion completion on completion.person_id = passed.owner_id
                    and completion.module_id = passed.module_id
                where passed.turn = 1
                union all
                select done.days, done.person_id, done.points, done.item_count from review_done done
                where done.person_id in (:people)
                and not exists (select 1 from review_done further where further.person_id = done.person_id
                    and further.module_id = done.module_id and further.attempt_id = done.attempt_id
                    and further.days > done.days))
            select owner_id, days, sum(points) as points, sum(item_count) as item_count from recalled
            group by days, owner_id order by days, owner_id""";

    private final JdbcClient database;

    Reviews(JdbcClient database) {
        this.database = database;
    }

    List<Completion> completions(PersonId person) {
        return database.sql(COMPLETIONS)
                .param("person", person.value())
                .query((row, number) -> new Completion(
                        new ModuleId(row.getString("module_id")),
                        row.getObject("completed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    Set<Step> settled(PersonId person) {
        return database.sql(SETTLED)
                .param("person", person.value())
                .query((row, number) -> new Step(new ModuleId(row.getString("module_id")), row.getInt("days")))
                .set();
    }

    void insert(PersonId person, Step step, UUID attempt, double points, int of, Instant now) {
        database.sql(INSERT)
                .param("person", person.value())
                .param("module", step.module().value())
                .param("days", step.days())
                .param("attempt", attempt)
                .param("points", points)
                .param("of", of)
                .param("done", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Everybody is, who did not say otherwise.
    boolean isReminded(PersonId person) {
        return database.sql(REMINDED)
                .param("person", person.value())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    void remind(PersonId person, boolean reminded, Instant now) {
        database.sql(SWITCH)
                .param("person", person.value())
                .param("reminded", reminded)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// What a guest reviewed and wished counts for the account too.
    void copy(PersonId guest, PersonId account) {
        for (String sql : List.of(COPY_DONE, COPY_SWITCH)) {
            database.sql(sql)
                    .param("guest", guest.value())
                    .param("account", account.value())
                    .update();
        }
    }

    /// The points of each person by days after completion.
    List<PersonRecall> recalled(Collection<PersonId> people) {
        return database.sql(RECALLED)
                .param("people", people.stream().map(PersonId::value).toList())
                .query((row, number) -> new PersonRecall(
                        new PersonId(row.getObject("owner_id", UUID.class)),
                        new Recall(row.getInt("days"), row.getDouble("points"), row.getInt("item_count"))))
                .list();
    }
}
