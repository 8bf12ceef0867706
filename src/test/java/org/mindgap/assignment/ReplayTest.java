package org.mindgap.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mindgap.assignment.Workplace.MODULE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.database.MovableClock;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.institution.InstitutionGroups;
import org.mindgap.institution.InstitutionService;
import org.mindgap.institution.Reach;
import org.mindgap.people.AccountService;
import org.mindgap.people.GroupId;
import org.mindgap.people.Guests;
import org.mindgap.people.PersonId;
import org.mindgap.progress.EventKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whatever happens in whatever order: what follows step by step is what follows from the whole history at once.
@OnBothDatabases(
        packages = {"org.mindgap.assignment", "org.mindgap.institution"},
        beans = {CourseFixture.class, MovableClock.Instead.class, Workplace.class})
class ReplayTest {
    private static final int STEPS = 70;

    private final AssignmentService assignments;
    private final RequirementService requirements;
    private final InstitutionService institutions;
    private final InstitutionGroups groups;
    private final AccountService accounts;
    private final Guests guests;
    private final MovableClock clock;
    private final Workplace workplace;
    private final JdbcClient database;

    private final List<PersonId> people = new ArrayList<>();
    private final List<GroupId> places = new ArrayList<>();
    private final List<AssignmentId> made = new ArrayList<>();

    ReplayTest(
            AssignmentService assignments,
            RequirementService requirements,
            InstitutionService institutions,
            InstitutionGroups groups,
            AccountService accounts,
            Guests guests,
            MovableClock clock,
            Workplace workplace,
            JdbcClient database) {
        this.assignments = assignments;
        this.requirements = requirements;
        this.institutions = institutions;
        this.groups = groups;
        this.accounts = accounts;
        this.guests = guests;
        this.clock = clock;
        this.workplace = workplace;
        this.database = database;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void givesTheSameFromTheWholeHistoryAsStepByStep(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        clock.set(Instant.parse("2026-01-05T08:00:00Z"));
        Reach reach = workplace.open();
        GroupId top = workplace.group(reach, "Top", Optional.empty());
        places.add(top);
        places.add(workplace.group(reach, "Below", Optional.of(top)));
        places.add(workplace.group(reach, "Aside", Optional.empty()));
        for (int i = 0; i < 4; i++) {
            people.add(workplace.learner(reach));
        }
        for (int step = 0; step < STEPS; step++) {
            clock.advance(Duration.ofMinutes(1 + random.nextInt(30_000)));
            step(reach, random);
        }
        List<Requirement> stepByStep = rows(reach);
        assertThat(stepByStep).isNotEmpty();

        requirements.rebuild(reach.id());
        assertThat(rows(reach)).isEqualTo(stepByStep);

        forget(reach);
        assertThat(rows(reach)).isNotEqualTo(stepByStep);
        requirements.rebuild(reach.id());
        assertThat(rows(reach)).isEqualTo(stepByStep);
    }

    private void step(Reach reach, RandomGenerator random) {
        PersonId person = any(people, random);
        switch (random.nextInt(13)) {
            case 0, 1 -> groups.add(reach, person, any(places, random));
            case 2 -> groups.takeOut(reach, person, any(places, random));
            case 3 -> institutions.remove(reach, person);
            case 4, 5 -> workplace.enter(reach, person);
            case 6 -> assign(reach, random);
            case 7 -> workplace.opens(person);
            case 8 -> {
                if (random.nextBoolean()) {
                    workplace.reads(person);
                }
                workplace.passes(person, EventKind.CHECK_FINISHED);
            }
            case 9 -> workplace.passes(person, EventKind.TEST_FINISHED);
            case 10 -> {
                PersonId guest = guests.start().person();
                workplace.opens(guest);
                clock.advance(Duration.ofMinutes(1));
                workplace.passes(guest, EventKind.TEST_FINISHED);
                workplace.passes(guest, EventKind.CHECK_FINISHED);
                accounts.adopt(guest, person);
            }
            case 11 -> change(reach, person, random);
            default -> {
                if (!made.isEmpty() && random.nextInt(3) == 0) {
                    assignments.end(reach, any(made, random));
                }
            }
        }
    }

    private void assign(Reach reach, RandomGenerator random) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Workplace.ZONE);
        boolean named = random.nextBoolean();
        Draft draft = new Draft(
                List.of(MODULE.id()),
                named ? Set.of() : Set.copyOf(List.of(any(places, random), any(places, random))),
                named ? Set.of(any(people, random)) : Set.of(),
                Optional.of(
                        random.nextBoolean()
                                ? new Due.On(today.plusDays(random.nextInt(90)))
                                : new Due.AfterJoining(random.nextInt(60))),
                Optional.empty(),
                random.nextBoolean(),
                random.nextBoolean() ? Optional.of(2) : Optional.empty(),
                Optional.empty(),
                "Why");
        Draft complete = draft.validMonths().isEmpty()
                ? draft
                : new Draft(
                        draft.modules(),
                        draft.groups(),
                        draft.people(),
                        draft.due(),
                        draft.track(),
                        draft.testOut(),
                        draft.validMonths(),
                        Optional.of(14),
                        draft.reason());
        if (assignments.save(reach, complete, SavingProgress.SILENT) instanceof Saved.Done done) {
            made.add(done.assignment().id());
        }
    }

    private void change(Reach reach, PersonId person, RandomGenerator random) {
        List<RequirementKey> keys = requirements.of(person).stream()
                .map(required -> required.requirement().key())
                .limit(2)
                .toList();
        LocalDate day = LocalDate.ofInstant(clock.instant(), Workplace.ZONE).plusDays(random.nextInt(100));
        switch (random.nextInt(3)) {
            case 0 -> requirements.extend(reach, keys, day, "Ill");
            case 1 -> requirements.exempt(reach, keys, "Knows it");
            default -> requirements.requireAgain(reach, keys, "Forgot it");
        }
    }

    private List<Requirement> rows(Reach reach) {
        return database.sql("select * from requirement where institution_id = :institution "
                        + "order by assignment_id, person_id, module_id")
                .param("institution", reach.id().value())
                .query(Requirements::requirement)
                .list();
    }

    private void forget(Reach reach) {
        database.sql("""
                        update requirement set required_at = :never, due_at = :never, started_at = null,
                            first_fulfilled_at = null, fulfilled_at = :never, valid_until = :never, exempt = true,
                            ended_at = null
                        where institution_id = :institution""")
                .param("never", Instant.EPOCH.atOffset(ZoneOffset.UTC))
                .param("institution", reach.id().value())
                .update();
    }

    private static <T> T any(List<T> things, RandomGenerator random) {
        return things.get(random.nextInt(things.size()));
    }
}
