package org.mindgap.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.mindgap.assignment.Due;
import org.mindgap.assignment.ReminderRule;
import org.mindgap.assignment.Required;
import org.mindgap.assignment.Requirement;
import org.mindgap.assignment.Validity;
import org.mindgap.progress.Completions;

/// From when to when there is something to do about a requirement, both days included, by the institution's
/// clock.
///
/// For what was never fulfilled, from the day on which it was required to the last one that is on time. For what
/// was fulfilled and stops counting, from when it can be renewed to the last day on which it counts. What is
/// fulfilled and cannot be renewed yet has none, nor has what somebody was let off.
public record Term(LocalDate first, LocalDate last) {
    public static Optional<Term> of(Required required, Instant now) {
        return of(
                required.requirement(),
                required.assignment().validity(),
                required.institution().zone(),
                now);
    }

    static Optional<Term> of(Requirement requirement, Optional<Validity> validity, ZoneId zone, Instant now) {
        return switch (requirement.state(now)) {
            case EXEMPT -> Optional.empty();
            case COMPLETED ->
                renewal(requirement, validity, zone)
                        .filter(term -> !term.first().isAfter(day(now, zone)));
            case EXPIRED -> renewal(requirement, validity, zone);
            case OVERDUE, AT_RISK, UNDER_WAY, NOT_STARTED ->
                Optional.of(new Term(day(requirement.required(), zone), Due.lastDayBefore(requirement.due(), zone)));
        };
    }

    /// The rule by which the newest of some days was planned; empty if none of them was.
    ///
    /// @param after the day before the first of them
    /// @param today the last of them
    Optional<ReminderRule.Kind> planned(LocalDate after, LocalDate today) {
        for (LocalDate day = today; day.isAfter(after); day = day.minusDays(1)) {
            Optional<ReminderRule.Kind> kind = ReminderRule.on(day, first, last);
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    private static Optional<Term> renewal(Requirement requirement, Optional<Validity> validity, ZoneId zone) {
        return requirement
                .validUntil()
                .flatMap(until -> validity.map(terms -> terms.renewalOpens(until, zone))
                        .map(opens -> {
                            // Sooner, a check that is passed again does not renew anything.
                            Instant earliest = requirement
                                    .fulfilled()
                                    .map(done -> done.plus(Completions.RENEWAL_AFTER))
                                    .filter(opens::isBefore)
                                    .orElse(opens);
                            return new Term(day(earliest, zone), Due.lastDayBefore(until, zone));
                        }));
    }

    private static LocalDate day(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(moment, zone);
    }
}
