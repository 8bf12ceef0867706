package org.mindgap.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mindgap.assignment.AssignmentService;
import org.mindgap.assignment.Draft;
import org.mindgap.assignment.Due;
import org.mindgap.assignment.RequirementKey;
import org.mindgap.assignment.RequirementService;
import org.mindgap.assignment.SavingProgress;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.institution.Reach;
import org.mindgap.people.GroupId;
import org.mindgap.people.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// What the institution of the demonstration requires: two modules of everybody, with one extension and one exemption.
@Component
@Profile("demo")
class DemoAssignments {
    static final Duration FIRST_AGO = Duration.ofDays(140);

    private static final Duration FIRST_DUE_AGO = Duration.ofDays(80);
    private static final Duration EXEMPTED_AGO = Duration.ofDays(100);
    private static final Duration EXTENDED_AGO = Duration.ofDays(88);
    private static final Duration EXTENDED_UNTIL_AGO = Duration.ofDays(45);
    private static final Duration SECOND_AGO = Duration.ofDays(95);
    private static final Duration SECOND_DUE_IN = Duration.ofDays(12);
    private static final int MONTHS = 12;
    private static final int RENEWAL_DAYS = 60;

    private final AssignmentService assignments;
    private final RequirementService requirements;
    private final Courses courses;

    DemoAssignments(AssignmentService assignments, RequirementService requirements, Courses courses) {
        this.assignments = assignments;
        this.requirements = requirements;
        this.courses = courses;
    }

    void assignFirst(Reach reach, Set<GroupId> groups, Instant now) {
        save(
                reach,
                now.minus(FIRST_AGO),
                new Draft(
                        List.of(module(0)),
                        groups,
                        Set.of(),
                        Optional.of(new Due.On(day(reach, now.minus(FIRST_DUE_AGO)))),
                        Optional.empty(),
                        true,
                        Optional.of(MONTHS),
                        Optional.of(RENEWAL_DAYS),
                        "Before we judge a model together, all of us split its data in the same way."));
    }

    void assignSecond(Reach reach, Set<GroupId> groups, Instant now) {
        save(
                reach,
                now.minus(SECOND_AGO),
                new Draft(
                        List.of(module(1)),
                        groups,
                        Set.of(),
                        Optional.of(new Due.On(day(reach, now.plus(SECOND_DUE_IN)))),
                        Optional.empty(),
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        "The next reading of the segmentation model relies on it."));
    }

    void exempt(Reach reach, PersonId person, Instant now) {
        DemoClock.at(
                now.minus(EXEMPTED_AGO),
                () -> requirements.exempt(reach, required(person), "On parental leave until the end of the year."));
    }

    void extend(Reach reach, PersonId person, Instant now) {
        LocalDate until = day(reach, now.minus(EXTENDED_UNTIL_AGO));
        DemoClock.at(
                now.minus(EXTENDED_AGO),
                () -> requirements.extend(reach, required(person), until, "On call for the whole of the last month."));
    }

    /// What is required of somebody from the first assignment.
    private List<RequirementKey> required(PersonId person) {
        return requirements.of(person).stream()
                .map(required -> required.requirement().key())
                .filter(key -> key.module().equals(module(0)))
                .toList();
    }

    private void save(Reach reach, Instant then, Draft draft) {
        DemoClock.at(then, () -> assignments.save(reach, draft, SavingProgress.SILENT));
    }

    private ModuleId module(int index) {
        return courses.in(Locale.ENGLISH).modules().get(index).id();
    }

    private static LocalDate day(Reach reach, Instant instant) {
        return LocalDate.ofInstant(instant, reach.institution().zone());
    }
}
