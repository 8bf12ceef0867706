package org.mindgap.measure;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mindgap.assignment.AssignmentService;
import org.mindgap.assignment.Draft;
import org.mindgap.assignment.Due;
import org.mindgap.assignment.RequirementState;
import org.mindgap.assignment.Saved;
import org.mindgap.assignment.SavingProgress;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.database.PostgresUnderTest;
import org.mindgap.institution.InstitutionGroups;
import org.mindgap.institution.Reach;
import org.mindgap.institution.ReachService;
import org.mindgap.people.Group;
import org.mindgap.people.GroupId;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.report.CompletionFilter;
import org.mindgap.report.CompletionPlans;
import org.mindgap.report.ReportService;
import org.mindgap.table.CsvFile;
import org.mindgap.table.TableFile;
import org.mindgap.table.XlsxFile;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Prints how long reports take on a PostgreSQL of its own with 10 institutions, 100,000 learners and a million events;
/// nothing in it passes or fails.
///
/// Everything is derived from numbers by `md5`, so that each run has the same people. Each institution has 10,000
/// learners in 40 teams of 10 departments, and three assignments of one module each: 30,000 requirements. Seven in ten
/// are fulfilled.
public final class InstitutionsAtScale {
    private static final int INSTITUTIONS = 10;
    private static final int LEARNERS = 100_000;
    private static final int EVENTS_EACH = 10;
    private static final int DEPARTMENTS = 10;
    private static final int TEAMS = 40;
    private static final int MODULES = 3;
    private static final int WARM_UP = 3;
    private static final int REPEATS = 21;

    private InstitutionsAtScale() {}

    public static void main(String[] arguments) {
        try (PostgresUnderTest postgres = PostgresUnderTest.start(
                List.of("org.mindgap.institution", "org.mindgap.assignment", "org.mindgap.report"),
                List.of(CourseFixture.class))) {
            JdbcClient owner = postgres.database().asOwner();
            fill(owner);
            ReachService reaches = postgres.bean(ReachService.class);
            ReportService reports = postgres.bean(ReportService.class);
            Learner administrator = new Learner(id(owner, "person 1"), Optional.of("a@clinic.org"), Set.of());
            Reach reach = reaches.of(administrator, new InstitutionId(uuid(owner, "institution 1")))
                    .orElseThrow();
            CompletionFilter filtered = CompletionFilter.ALL
                    .withModule(Optional.of(CourseFixture.MODULE))
                    .withState(Optional.of(RequirementState.OVERDUE));
            CompletionPlans plans = new CompletionPlans(owner);
            plans.counts(reach, CompletionFilter.ALL).forEach(System.out::println);
            plans.page(reach, CompletionFilter.ALL).forEach(System.out::println);
            plans.page(reach, filtered).forEach(System.out::println);
            System.out.printf(
                    "%n%d processors, Java %s, %s%n%n",
                    Runtime.getRuntime().availableProcessors(),
                    System.getProperty("java.version"),
                    System.getProperty("os.name"));
            System.out.println("| What | Measured | How |");
            System.out.println("| --- | --- | --- |");
            row(
                    "completion page of one institution, everything",
                    median(() -> reports.report(reach, CompletionFilter.ALL)));
            row("the same, one module, overdue only", median(() -> reports.report(reach, filtered)));
            row(
                    "the same, part of a name",
                    median(() -> reports.report(reach, CompletionFilter.ALL.withSearch("name 42"))));
            export(reports, reach, "CSV", out -> new CsvFile(out, List.of("name", "module", "state", "due")));
            export(
                    reports,
                    reach,
                    "XLSX",
                    out -> new XlsxFile(out, "Completion", List.of("name", "module", "state", "due")));
            save(postgres, reach);
        }
    }

    private static void export(
            ReportService reports, Reach reach, String form, Function<OutputStream, TableFile> begin) {
        long[] written = new long[1];
        System.gc();
        long before = used();
        long[] most = new long[1];
        long start = System.nanoTime();
        try (TableFile file = begin.apply(OutputStream.nullOutputStream())) {
            reports.export(reach, CompletionFilter.ALL, form, line -> {
                file.row(
                        line.name().orElse(""),
                        line.module().value(),
                        line.state().name(),
                        line.due().toString());
                if (++written[0] % 10_000 == 0) {
                    System.gc();
                    most[0] = Math.max(most[0], used() - before);
                }
            });
        }
        System.out.printf(
                Locale.ROOT,
                "| export of %,d rows as %s | %.1f s | once, collecting garbage each 10,000 rows; %d MB more in use at most |%n",
                written[0],
                form,
                (System.nanoTime() - start) / 1e9,
                most[0] >> 20);
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void save(PostgresUnderTest postgres, Reach reach) {
        Set<GroupId> everybody = postgres.bean(InstitutionGroups.class).within(reach).stream()
                .filter(group -> group.parent().isEmpty())
                .map(Group::id)
                .collect(Collectors.toSet());
        Draft draft = new Draft(
                List.of(CourseFixture.MODULE),
                everybody,
                Set.of(),
                Optional.of(new Due.AfterJoining(300)),
                Optional.empty(),
                true,
                Optional.of(12),
                Optional.of(60),
                "To measure how long it takes.");
        long start = System.nanoTime();
        Saved saved = postgres.bean(AssignmentService.class).save(reach, draft, SavingProgress.SILENT);
        System.out.printf(
                Locale.ROOT,
                "| assigning a module to %s people | %.1f s | once |%n",
                saved instanceof Saved.Done done ? "%,d".formatted(done.people()) : saved,
                (System.nanoTime() - start) / 1e9);
    }

    private static void row(String what, double milliseconds) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f ms | median of %d after %d to warm up |%n",
                what,
                milliseconds,
                REPEATS,
                WARM_UP);
    }

    private static double median(Runnable what) {
        double[] times = new double[REPEATS];
        for (int i = -WARM_UP; i < REPEATS; i++) {
            long begin = System.nanoTime();
            what.run();
            if (i >= 0) {
                times[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(times);
        return times[REPEATS / 2];
    }

    private static void fill(JdbcClient owner) {
        run(owner, """
                insert into person (id, created_at)
                select md5('person ' || n)::uuid, now() - interval '200 days' from generate_series(1, %d) n""".formatted(LEARNERS));
        run(owner, """
                insert into account (id, person_id, email, password_hash, created_at)
                select md5('account ' || n)::uuid, md5('person ' || n)::uuid, 'person' || n || '@clinic.org', '-', now()
                from generate_series(1, %d) n""".formatted(LEARNERS));
        run(owner, """
                insert into person_name (person_id, name, set_at)
                select md5('person ' || n)::uuid, 'Name ' || substr(md5('name ' || n), 1, 6) || ' ' || n, now()
                from generate_series(1, %d) n""".formatted(LEARNERS));
        run(owner, """
                insert into institution (id, name, time_zone, retention_years, made_at)
                select md5('institution ' || n)::uuid, 'Institution ' || n, 'Europe/Athens', 10, now()
                from generate_series(1, %d) n""".formatted(INSTITUTIONS));
        run(owner, """
                insert into administration_head (institution_id, seq, hash)
                select id, 0, repeat('0', 64) from institution""");
        run(owner, """
                insert into institution_member (institution_id, person_id, institution_role, joined_at)
                select md5('institution ' || (1 + (n - 1) %% %d))::uuid, md5('person ' || n)::uuid,
                    case when n <= %d then 'ADMINISTRATOR' else 'LEARNER' end, now() - interval '200 days'
                from generate_series(1, %d) n""".formatted(INSTITUTIONS, INSTITUTIONS, LEARNERS));
        run(owner, """
                insert into peer_group (id, name, join_code, made_by, made_at, institution_id)
                select md5('department ' || i || ' ' || d)::uuid, 'Department ' || d, %s,
                    md5('person 1')::uuid, now(), md5('institution ' || i)::uuid
                from generate_series(1, %d) i, generate_series(1, %d) d""".formatted(code("'code ' || i || ' ' || d"), INSTITUTIONS, DEPARTMENTS));
        run(owner, """
                insert into peer_group (id, name, join_code, made_by, made_at, institution_id, parent_id)
                select md5('team ' || i || ' ' || t)::uuid, 'Team ' || t, %s,
                    md5('person 1')::uuid, now(), md5('institution ' || i)::uuid,
                    md5('department ' || i || ' ' || (1 + t %% %d))::uuid
                from generate_series(1, %d) i, generate_series(1, %d) t""".formatted(code("'team code ' || i || ' ' || t"), DEPARTMENTS, INSTITUTIONS, TEAMS));
        run(owner, """
                insert into group_within (ancestor_id, group_id)
                select id, id from peer_group union all
                select parent_id, id from peer_group where parent_id is not null""");
        run(owner, """
                insert into group_member (group_id, person_id, joined_at)
                select md5('team ' || (1 + (n - 1) %% %d) || ' ' || (1 + (n / %d) %% %d))::uuid, md5('person ' || n)::uuid, now()
                from generate_series(1, %d) n""".formatted(INSTITUTIONS, INSTITUTIONS, TEAMS, LEARNERS));
        run(owner, """
                insert into ledger (person_id, seq, event_id, happened_at, kind, subject, content_version, body,
                    previous_hash, hash)
                select md5('person ' || n)::uuid, e, md5('event ' || n || ' ' || e)::uuid,
                    now() - interval '200 days' + e * interval '10 days',
                    case when e %% 3 = 1 then 'LESSON_OPENED' when e %% 3 = 2 then 'LESSON_FINISHED' else 'CHECK_FINISHED' end,
                    'splitting', repeat('0', 64), '', md5(n || ' ' || (e - 1)) || md5('b'), md5(n || ' ' || e) || md5('b')
                from generate_series(1, %d) n, generate_series(1, %d) e""".formatted(LEARNERS, EVENTS_EACH));
        run(owner, """
                insert into assignment (id, institution_id, reason, due_on, test_out, made_by, made_at)
                select md5('assignment ' || i || ' ' || m)::uuid, md5('institution ' || i)::uuid, 'Because', current_date + 10 * (m - 2),
                    true, md5('person 1')::uuid, now() - interval '90 days'
                from generate_series(1, %d) i, generate_series(1, %d) m""".formatted(INSTITUTIONS, MODULES));
        run(owner, """
                insert into assignment_module (assignment_id, module_id, position)
                select md5('assignment ' || i || ' ' || m)::uuid, case m when 1 then '%s' else 'module-' || m end, 0
                from generate_series(1, %d) i, generate_series(1, %d) m""".formatted(CourseFixture.MODULE, INSTITUTIONS, MODULES));
        run(owner, """
                insert into requirement (assignment_id, person_id, module_id, institution_id, required_at, due_at,
                    started_at, first_fulfilled_at, fulfilled_at, exempt)
                select md5('assignment ' || (1 + (n - 1) %% %d) || ' ' || m)::uuid, md5('person ' || n)::uuid,
                    case m when 1 then '%s' else 'module-' || m end, md5('institution ' || (1 + (n - 1) %% %d))::uuid,
                    now() - interval '90 days', date_trunc('day', now()) + (10 * (m - 2)) * interval '1 day',
                    case when (n / 10) %% 10 < 8 then now() - interval '60 days' end,
                    case when (n / 10) %% 10 < 7 then now() - (n %% 50) * interval '1 day' end,
                    case when (n / 10) %% 10 < 7 then now() - (n %% 50) * interval '1 day' end, n %% 97 = 0
                from generate_series(1, %d) n, generate_series(1, %d) m""".formatted(INSTITUTIONS, CourseFixture.MODULE, INSTITUTIONS, LEARNERS, MODULES));
        run(owner, "vacuum analyze");
    }

    /// A join code that follows from a text: no zero and no one, which codes leave out.
    private static String code(String of) {
        String letters = "translate(upper(md5(" + of + ")), '01', 'XY')";
        return "substr(" + letters + ", 1, 4) || '-' || substr(" + letters + ", 5, 4)";
    }

    private static void run(JdbcClient owner, String sql) {
        owner.sql(sql).update();
    }

    private static PersonId id(JdbcClient owner, String name) {
        return new PersonId(uuid(owner, name));
    }

    private static UUID uuid(JdbcClient owner, String name) {
        return owner.sql("select md5(:name)::uuid")
                .param("name", name)
                .query(UUID.class)
                .single();
    }
}
