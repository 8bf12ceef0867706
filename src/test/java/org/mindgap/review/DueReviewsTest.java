package org.mindgap.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.database.DatabaseUnderTest;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.people.Guests;
import org.mindgap.people.PersonId;
import org.mindgap.review.Schedule.Step;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Owners are rows of a table of the test, which the view reads as it will read memberships.
@OnBothDatabases(
        packages = {"org.mindgap.review", "org.mindgap.quiz"},
        beans = CourseFixture.class,
        ownDatabase = true)
class DueReviewsTest {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final ModuleId ONE = new ModuleId("one");
    private static final ModuleId TWO = new ModuleId("two");
    private static final UUID CLINIC = UUID.randomUUID();
    private static final UUID FACULTY = UUID.randomUUID();

    private final DueReviews due;
    private final ReviewPlans plans;
    private final ReviewPlanService planService;
    private final Reviews reviews;
    private final Guests guests;
    private final DatabaseUnderTest database;
    private final JdbcClient application;
    private final PersonId person;
    private final PersonId other;

    DueReviewsTest(
            DueReviews due,
            ReviewPlans plans,
            ReviewPlanService planService,
            Reviews reviews,
            Guests guests,
            DatabaseUnderTest database,
            JdbcClient application) {
        this.due = due;
        this.plans = plans;
        this.planService = planService;
        this.reviews = reviews;
        this.guests = guests;
        this.database = database;
        this.application = application;
        this.person = guests.start().person();
        this.other = guests.start().person();
    }

    @BeforeEach
    void nobodyHasCompletedAnything() {
        JdbcClient owner = database.asOwner();
        owner.sql("create table if not exists belonging (person_id uuid not null, owner_id uuid not null)")
                .update();
        owner.sql(
                        "create or replace view review_owner (person_id, owner_id) as select person_id, owner_id from belonging")
                .update();
        owner.sql("grant select on review_owner to " + database.application()).update();
        for (String table : List.of("belonging", "review_plan", "module_completion")) {
            owner.sql("delete from " + table).update();
        }
    }

    @Test
    void findsTheStepsThatHaveComeOfEverybody() {
        completed(person, ONE, 8);
        completed(person, TWO, 2);
        completed(other, ONE, 1);
        completed(other, TWO, 90);

        assertThat(due.dueAt(NOW))
                .containsExactlyInAnyOrder(
                        new DueReview(person, ONE, 2),
                        new DueReview(person, ONE, 7),
                        new DueReview(person, TWO, 2),
                        new DueReview(other, TWO, 2),
                        new DueReview(other, TWO, 7),
                        new DueReview(other, TWO, 30),
                        new DueReview(other, TWO, 90));
        assertThat(due.dueAt(NOW.minusMillis(1))).doesNotContain(new DueReview(person, TWO, 2));
    }

    @Test
    void leavesOutWhatIsSettledAndWhoWantsNoReminder() {
        completed(person, ONE, 8);
        completed(other, ONE, 8);
        settled(person, new Step(ONE, 2));
        reviews.remind(other, false, NOW);

        assertThat(due.dueAt(NOW)).containsExactly(new DueReview(person, ONE, 7));

        reviews.remind(other, true, NOW.plusSeconds(1));
        assertThat(due.dueAt(NOW)).extracting(DueReview::person).contains(other);
    }

    @Test
    void followsTheNewestPlanOfAnOwner() {
        completed(person, ONE, 8);
        completed(other, ONE, 8);
        belongs(person, CLINIC);
        plans.insert(CLINIC, ReviewDays.parse("2,7"), other, NOW.minusSeconds(2));
        plans.insert(CLINIC, ReviewDays.parse("5,14"), other, NOW.minusSeconds(1));

        assertThat(due.dueAt(NOW))
                .containsExactlyInAnyOrder(
                        new DueReview(person, ONE, 5), new DueReview(other, ONE, 2), new DueReview(other, ONE, 7));
        assertThat(planService.of(CLINIC)).contains(ReviewDays.parse("5,14"));
        assertThat(planService.of(FACULTY)).isEmpty();
        assertThat(planService.of(person)).isEqualTo(ReviewDays.parse("5,14"));
        assertThat(planService.of(other)).isEqualTo(planService.standard());
    }

    @Test
    void asksNobodyWhereTheOwnerSwitchedReviewsOff() {
        completed(person, ONE, 8);
        belongs(person, CLINIC);
        planService.set(CLINIC, ReviewDays.OFF, other);

        assertThat(due.dueAt(NOW)).isEmpty();
        assertThat(planService.of(person)).isEqualTo(ReviewDays.OFF);
    }

    @Test
    void asksOnEveryDayOfAnyOfSeveralOwners() {
        completed(person, ONE, 8);
        belongs(person, CLINIC);
        belongs(person, FACULTY);
        planService.set(CLINIC, ReviewDays.parse("3,7"), other);
        planService.set(FACULTY, ReviewDays.parse("1,7"), other);

        assertThat(due.dueAt(NOW)).extracting(DueReview::days).containsExactlyInAnyOrder(1, 3, 7);
    }

    /// One query for everybody and the schedule of one learner say the same of random learners.
    @Test
    void agreesWithTheScheduleOfEachLearner() {
        Random random = new Random(5);
        planService.set(CLINIC, ReviewDays.parse("3,30"), other);
        planService.set(FACULTY, ReviewDays.parse("1,7,60"), other);
        List<PersonId> people = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            PersonId somebody = guests.start().person();
            people.add(somebody);
            if (random.nextInt(3) == 0) {
                belongs(somebody, random.nextBoolean() ? CLINIC : FACULTY);
            }
            for (ModuleId module : List.of(ONE, TWO)) {
                completed(somebody, module, random.nextInt(100));
                for (int days : List.of(1, 2, 3, 7, 30)) {
                    if (random.nextInt(3) == 0) {
                        settled(somebody, new Step(module, days));
                    }
                }
            }
        }

        List<DueReview> oneByOne = people.stream()
                .flatMap(somebody -> new Schedule(
                                reviews.completions(somebody), planService.of(somebody), reviews.settled(somebody))
                        .due(NOW).stream().map(step -> new DueReview(somebody, step.module(), step.days())))
                .toList();

        assertThat(oneByOne).hasSizeGreaterThan(60);
        assertThat(due.dueAt(NOW)).containsExactlyInAnyOrderElementsOf(oneByOne);
    }

    private void completed(PersonId who, ModuleId module, int daysAgo) {
        application
                .sql(
                        "insert into module_completion (person_id, module_id, completed_at) values (:person, :module, :at)")
                .param("person", who.value())
                .param("module", module.value())
                .param("at", at(NOW.minus(Duration.ofDays(daysAgo))))
                .update();
    }

    private void settled(PersonId who, Step step) {
        UUID attempt = UUID.randomUUID();
        application
                .sql(
                        "insert into check_attempt (id, person_id, occasion, items, started_at) values (:id, :person, 'REVIEW', 'an-item', :at)")
                .param("id", attempt)
                .param("person", who.value())
                .param("at", at(NOW))
                .update();
        reviews.insert(who, step, attempt, 1, 1, NOW);
    }

    private void belongs(PersonId who, UUID owner) {
        database.asOwner()
                .sql("insert into belonging (person_id, owner_id) values (:person, :owner)")
                .param("person", who.value())
                .param("owner", owner)
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
