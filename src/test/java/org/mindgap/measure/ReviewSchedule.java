package org.mindgap.measure;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.database.PostgresUnderTest;
import org.mindgap.people.PersonId;
import org.mindgap.review.DueReviews;
import org.mindgap.review.DueReviewsSql;
import org.mindgap.review.ReviewDays;
import org.mindgap.review.ReviewService;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Prints how long it takes to find what 100,000 learners have to review, on a PostgreSQL of its own; nothing in it
/// passes or fails.
///
/// Each learner has completed six modules in the last 120 days and reviewed most of what has come since; three in ten
/// belong to one of 200 owners with a plan, and one in twenty wants no reminder.
public final class ReviewSchedule {
    private static final int LEARNERS = 100_000;
    private static final int MODULES = 6;
    private static final int OWNERS = 200;
    private static final int WARM_UP = 3;
    private static final int REPEATS = 11;
    private static final int SINGLE_REPEATS = 201;

    private ReviewSchedule() {}

    public static void main(String[] arguments) {
        try (PostgresUnderTest postgres = PostgresUnderTest.start(
                List.of("org.mindgap.review", "org.mindgap.quiz"), List.of(CourseFixture.class))) {
            JdbcClient owner = postgres.database().asOwner();
            fill(owner);
            Instant now = Instant.now();
            explain(owner, now);
            DueReviews due = postgres.bean(DueReviews.class);
            double[] everybody = new double[REPEATS];
            int found = 0;
            for (int i = -WARM_UP; i < REPEATS; i++) {
                long begin = System.nanoTime();
                found = due.dueAt(now).size();
                if (i >= 0) {
                    everybody[i] = (System.nanoTime() - begin) / 1e6;
                }
            }
            ReviewService service = postgres.bean(ReviewService.class);
            double[] one = new double[SINGLE_REPEATS];
            for (int i = 0; i < SINGLE_REPEATS; i++) {
                PersonId person = person(owner, 1 + i * (LEARNERS / SINGLE_REPEATS));
                long begin = System.nanoTime();
                service.today(person);
                one[i] = (System.nanoTime() - begin) / 1e6;
            }
            System.out.printf(
                    "%n%d processors, Java %s, %s%n%n",
                    Runtime.getRuntime().availableProcessors(),
                    System.getProperty("java.version"),
                    System.getProperty("os.name"));
            System.out.println("| What | Measured | How |");
            System.out.println("| --- | --- | --- |");
            System.out.printf(
                    Locale.ROOT,
                    "| what is due for %,d learners with %d modules each, %,d reviews found | %.0f ms | median of %d after %d to warm up, until the last row is read |%n",
                    LEARNERS,
                    MODULES,
                    found,
                    median(everybody),
                    REPEATS,
                    WARM_UP);
            System.out.printf(
                    Locale.ROOT,
                    "| what is due for one of them | %.1f ms | median of %d learners, all that a page asks |%n",
                    median(one),
                    SINGLE_REPEATS);
        }
    }

    private static void fill(JdbcClient owner) {
        run(owner, "create table belonging (person_id uuid not null primary key, owner_id uuid not null)");
        run(
                owner,
                "create or replace view review_owner (person_id, owner_id) as select person_id, owner_id from belonging");
        run(owner, """
                insert into person (id, created_at)
                select md5('person ' || n)::uuid, now() from generate_series(1, %d) n""".formatted(LEARNERS));
        run(owner, """
                insert into module_completion (person_id, module_id, completed_at)
                select md5('person ' || n)::uuid, case m when 1 then '%s' else 'module-' || m end,
                    now() - random() * interval '120 days'
                from generate_series(1, %d) n, generate_series(1, %d) m""".formatted(CourseFixture.MODULE, LEARNERS, MODULES));
        run(owner, """
                insert into check_attempt (id, person_id, occasion, items, started_at)
                select md5('attempt ' || n)::uuid, md5('person ' || n)::uuid, 'CHECK', 'bank-1', now()
                from generate_series(1, %d) n""".formatted(LEARNERS));
        run(owner, """
                insert into review_done (person_id, module_id, days, attempt_id, points, item_count, done_at)
                select c.person_id, c.module_id, s.days, a.id, 5, 6, now()
                from module_completion c
                join check_attempt a on a.person_id = c.person_id
                join (values (2), (7), (30), (90)) s (days) on c.completed_at <= now() - s.days * interval '1 day'
                where random() < 0.85""");
        run(owner, """
                insert into review_switch (person_id, reminded, set_at)
                select md5('person ' || n)::uuid, false, now() from generate_series(1, %d, 20) n""".formatted(LEARNERS));
        run(owner, """
                insert into belonging (person_id, owner_id)
                select md5('person ' || n)::uuid, md5('owner ' || n %% %d)::uuid from generate_series(1, %d) n
                where n %% 10 < 3""".formatted(OWNERS, LEARNERS));
        run(owner, """
                insert into review_plan (owner_id, days, set_by, set_at)
                select md5('owner ' || n)::uuid, case n %% 4 when 0 then '' when 1 then '3,14,60' else '2,7,30,90' end,
                    md5('person 1')::uuid, now() from generate_series(0, %d) n""".formatted(OWNERS - 1));
        run(owner, "analyze");
    }

    private static void run(JdbcClient owner, String sql) {
        owner.sql(sql).update();
    }

    private static void explain(JdbcClient owner, Instant now) {
        String sql = DueReviewsSql.at(now, List.of(2, 3, 7, 14, 30, 60, 90), ReviewDays.parse("2,7,30,90"));
        owner.sql("explain (analyze, buffers) " + sql)
                .query(String.class)
                .list()
                .forEach(System.out::println);
    }

    private static PersonId person(JdbcClient owner, int number) {
        return new PersonId(owner.sql("select md5('person ' || :number)::uuid")
                .param("number", Integer.toString(number))
                .query(UUID.class)
                .single());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
