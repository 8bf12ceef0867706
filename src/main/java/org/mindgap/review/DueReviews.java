package org.mindgap.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is due for everybody at once, in one query; [Schedule] is the same rule for one learner.
@Service
public class DueReviews {
    /// The databases write intervals differently, so the cut-off of each step comes from here.
    private static final String DUE = """
            with step as (select days, cut_off, standard from (values %s) as given (days, cut_off, standard)),
            own_plan as (
                select review_owner.person_id, plan.days from review_owner
                join review_plan plan on plan.owner_id = review_owner.owner_id
                where not exists (select 1 from review_plan later
                    where later.owner_id = plan.owner_id and later.set_at > plan.set_at)),
            own_step as (
                select distinct own_plan.person_id, step.days, step.cut_off from own_plan
                join step on ',' || own_plan.days || ',' like '%%,' || cast(step.days as varchar(10)) || ',%%'),
            reached as (
                select completion.person_id, completion.module_id, step.days from module_completion completion
                join step on step.standard and completion.completed_at <= step.cut_off
                where not exists (select 1 from own_plan where own_plan.person_id = completion.person_id)
                union all
                select completion.person_id, completion.module_id, own_step.days from module_completion completion
                join own_step on own_step.person_id = completion.person_id
                    and completion.completed_at <= own_step.cut_off)
            select person_id, module_id, days from reached
            where not exists (select 1 from review_done done where done.person_id = reached.person_id
                and done.module_id = reached.module_id and done.days = reached.days)
            and not exists (select 1 from review_switch off where off.person_id = reached.person_id
                and not off.reminded
                and not exists (select 1 from review_switch later
                    where later.person_id = off.person_id and later.set_at > off.set_at))""";

    private final JdbcClient database;
    private final ReviewPlanService plans;

    DueReviews(JdbcClient database, ReviewPlanService plans) {
        this.database = database;
        this.plans = plans;
    }

    /// Every step that has come and is not settled, of everybody who wants to be reminded; in no order.
    @Transactional(readOnly = true)
    public List<DueReview> dueAt(Instant now) {
        Map<Integer, Instant> cutOffs = plans.cutOffs(now);
        if (cutOffs.isEmpty()) {
            return List.of();
        }
        JdbcClient.StatementSpec sql =
                database.sql(sql(cutOffs.keySet().stream().toList(), plans.standard()));
        cutOffs.forEach((days, cutOff) -> sql.param("cut" + days, cutOff.atOffset(ZoneOffset.UTC)));
        return sql.query(DueReviews::review).list();
    }

    static String sql(List<Integer> days, ReviewDays standard) {
        return DUE.formatted(days.stream()
                .map(day -> "(%d, cast(:cut%d as timestamp with time zone), %b)"
                        .formatted(day, day, standard.days().contains(day)))
                .collect(Collectors.joining(", ")));
    }

    private static DueReview review(ResultSet row, int number) throws SQLException {
        return new DueReview(
                new PersonId(row.getObject("person_id", UUID.class)),
                new ModuleId(row.getString("module_id")),
                row.getInt("days"));
    }
}
