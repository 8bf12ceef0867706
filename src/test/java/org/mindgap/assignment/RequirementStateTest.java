package org.mindgap.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.database.MovableClock;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.institution.Reach;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OnBothDatabases(
        packages = {"org.mindgap.assignment", "org.mindgap.institution"},
        beans = {CourseFixture.class, MovableClock.Instead.class, Workplace.class})
class RequirementStateTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final int ROWS = 400;

    private final AssignmentService assignments;
    private final Requirements requirements;
    private final Workplace workplace;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    RequirementStateTest(
            AssignmentService assignments,
            Requirements requirements,
            Workplace workplace,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.assignments = assignments;
        this.requirements = requirements;
        this.workplace = workplace;
        this.database = database;
        this.transaction = transaction;
    }

    @ParameterizedTest
    @CsvSource({
        "0,,,,false,OVERDUE",
        "1,,,,false,AT_RISK",
        "72,-1,,,false,AT_RISK",
        "73,-1,,,false,UNDER_WAY",
        "336,,,,false,AT_RISK",
        "337,,,,false,NOT_STARTED",
        "-9,,-10,,false,COMPLETED",
        "-9,,-10,1,false,COMPLETED",
        "-9,,-10,0,false,EXPIRED",
        "-9,,-10,0,true,EXEMPT"
    })
    void dependsOnHoursToTheDueDate(
            int due, Integer started, Integer fulfilled, Integer until, boolean exempt, RequirementState state) {
        Requirement requirement = new Requirement(
                new RequirementKey(AssignmentId.random(), PersonId.random(), new ModuleId("splitting")),
                InstitutionId.random(),
                NOW.minus(Duration.ofDays(100)),
                hours(due),
                Optional.ofNullable(started).map(RequirementStateTest::hours),
                Optional.ofNullable(fulfilled).map(RequirementStateTest::hours),
                Optional.ofNullable(fulfilled).map(RequirementStateTest::hours),
                Optional.ofNullable(until).map(RequirementStateTest::hours),
                exempt,
                Optional.empty());

        assertThat(requirement.state(NOW)).isEqualTo(state);
    }

    @Test
    void isTheSameInTheDatabase() {
        Reach reach = workplace.open();
        PersonId person = workplace.learner(reach);
        AssignmentId assignment = ((Saved.Done) assignments.save(
                        reach,
                        Workplace.draft(Set.of(), Set.of(person), new Due.AfterJoining(30)),
                        SavingProgress.SILENT))
                .assignment()
                .id();
        RandomGenerator random = new SplittableRandom(7);
        List<Requirement> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            rows.add(row(reach, person, assignment, "module-" + i, random));
        }
        transaction.executeWithoutResult(status -> requirements.insert(rows));

        Map<String, RequirementState> states = new HashMap<>();
        Map<String, Boolean> onTime = new HashMap<>();
        database.sql(
                        "select module_id, " + RequirementSql.STATE + " as state, " + RequirementSql.ON_TIME
                                + " as on_time from requirement where assignment_id = :assignment and module_id like 'module-%'")
                .param("now", NOW.atOffset(ZoneOffset.UTC))
                .param("assignment", assignment.value())
                .query(found -> {
                    states.put(found.getString(1), RequirementState.valueOf(found.getString(2)));
                    onTime.put(found.getString(1), found.getBoolean(3));
                });

        assertThat(states).hasSize(ROWS);
        assertThat(rows).allSatisfy(row -> {
            assertThat(states).containsEntry(row.key().module().value(), row.state(NOW));
            assertThat(onTime).containsEntry(row.key().module().value(), row.isOnTime());
        });
        assertThat(EnumSet.copyOf(states.values())).isEqualTo(EnumSet.allOf(RequirementState.class));
    }

    private static Requirement row(
            Reach reach, PersonId person, AssignmentId assignment, String module, RandomGenerator random) {
        Optional<Instant> fulfilled = random.nextInt(3) == 0 ? Optional.of(near(random)) : Optional.empty();
        return new Requirement(
                new RequirementKey(assignment, person, new ModuleId(module)),
                reach.id(),
                NOW.minus(Duration.ofDays(30)),
                near(random),
                random.nextBoolean() ? Optional.of(near(random)) : Optional.empty(),
                fulfilled,
                fulfilled,
                fulfilled.filter(at -> random.nextBoolean()).map(at -> near(random)),
                random.nextInt(8) == 0,
                Optional.empty());
    }

    /// Often exactly at one of the borders.
    private static Instant near(RandomGenerator random) {
        int[] borders = {0, 72, 336};
        return random.nextBoolean()
                ? hours(borders[random.nextInt(3)]).plusNanos(1000L * (random.nextInt(3) - 1))
                : hours(random.nextInt(1000) - 400);
    }

    private static Instant hours(int fromNow) {
        return NOW.plus(Duration.ofHours(fromNow));
    }
}
