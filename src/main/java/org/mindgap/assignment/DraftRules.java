package org.mindgap.assignment;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Courses;
import org.mindgap.institution.InstitutionGroups;
import org.mindgap.institution.Reach;
import org.mindgap.people.Group;
import org.mindgap.people.GroupId;
import org.springframework.stereotype.Component;

/// Says everything that is wrong with a draft.
@Component
class DraftRules {
    static final int MOST_PEOPLE = 500;
    static final int MOST_YEARS_AHEAD = 10;
    static final int MOST_DAYS = 3650;

    private final Courses courses;
    private final InstitutionGroups groups;
    private final AssignablePeople people;

    DraftRules(Courses courses, InstitutionGroups groups, AssignablePeople people) {
        this.courses = courses;
        this.groups = groups;
        this.people = people;
    }

    /// @param today by the institution's clock
    Set<Fault> faults(Reach reach, Draft draft, LocalDate today) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        modules(draft, faults);
        targets(reach, draft, faults);
        draft.due()
                .map(due -> fault(due, today))
                .orElse(Optional.of(Fault.NO_DUE))
                .ifPresent(faults::add);
        validity(draft, faults);
        reasonFault(draft.reason()).ifPresent(faults::add);
        return faults;
    }

    private void modules(Draft draft, Set<Fault> faults) {
        Course course = courses.in(Locale.ENGLISH);
        if (draft.modules().isEmpty()) {
            faults.add(Fault.NO_MODULE);
        }
        boolean known =
                draft.modules().stream().allMatch(id -> course.module(id).isPresent());
        if (!known || new HashSet<>(draft.modules()).size() < draft.modules().size()) {
            faults.add(Fault.UNKNOWN_MODULE);
        }
    }

    private void targets(Reach reach, Draft draft, Set<Fault> faults) {
        if (draft.groups().isEmpty() && draft.people().isEmpty()) {
            faults.add(Fault.NO_TARGET);
        }
        Set<GroupId> within = groups.within(reach).stream().map(Group::id).collect(Collectors.toSet());
        if (!within.containsAll(draft.groups())) {
            faults.add(Fault.GROUP_OUT_OF_REACH);
        }
        if (draft.people().size() > MOST_PEOPLE) {
            faults.add(Fault.TOO_MANY_PEOPLE);
        } else if (people.within(reach, draft.people()).size() < draft.people().size()) {
            faults.add(Fault.PERSON_OUT_OF_REACH);
        }
    }

    private static Optional<Fault> fault(Due due, LocalDate today) {
        return switch (due) {
            case Due.On on -> fault(on.lastDay(), today);
            case Due.AfterJoining after ->
                after.days() < 0 || after.days() > MOST_DAYS ? Optional.of(Fault.DUE_OUT_OF_RANGE) : Optional.empty();
        };
    }

    /// What is wrong with a last day.
    static Optional<Fault> fault(LocalDate lastDay, LocalDate today) {
        if (lastDay.isBefore(today)) {
            return Optional.of(Fault.DUE_IN_THE_PAST);
        }
        return lastDay.isAfter(today.plusYears(MOST_YEARS_AHEAD))
                ? Optional.of(Fault.DUE_OUT_OF_RANGE)
                : Optional.empty();
    }

    private static void validity(Draft draft, Set<Fault> faults) {
        if (draft.validMonths().isEmpty()) {
            draft.renewalDays().ifPresent(days -> faults.add(Fault.RENEWAL_WITHOUT_VALIDITY));
            return;
        }
        int months = draft.validMonths().get();
        if (!Validity.isMonths(months)) {
            faults.add(Fault.MONTHS_OUT_OF_RANGE);
        } else if (draft.renewalDays()
                .filter(days -> Validity.isRenewal(days, months))
                .isEmpty()) {
            faults.add(Fault.RENEWAL_OUT_OF_RANGE);
        }
    }

    /// What is wrong with a reason.
    static Optional<Fault> reasonFault(String reason) {
        if (reason.isBlank()) {
            return Optional.of(Fault.NO_REASON);
        }
        return reason.length() > Assignment.LONGEST_REASON ? Optional.of(Fault.REASON_TOO_LONG) : Optional.empty();
    }
}
