package org.mindgap.assignment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// On which days somebody hears about what is required of them, as long as it is not fulfilled.
///
/// An invitation on the day on which it is required, reminders 14, 7 and 1 days before the last day, and once a week
/// after it, the first time on the day after. Whether anything is sent is decided when it would be, from how it stands
/// with the requirement then.
public final class ReminderRule {
    /// Days before the last day, the earliest reminder first.
    public static final List<Integer> DAYS_BEFORE = List.of(14, 7, 1);

    private static final int WEEK = 7;

    private ReminderRule() {}

    /// Why somebody is written to.
    public enum Kind {
        /// It is required from this day on.
        INVITATION,
        /// It is due in some days.
        REMINDER,
        /// It is overdue.
        OVERDUE
    }

    /// A day on which somebody is written to.
    public record Day(LocalDate date, Kind kind) {}

    /// The days up to the last one, in order; reminders on or before the first day are left out.
    ///
    /// @param first the day on which it is required
    /// @param last the last day that is on time
    public static List<Day> before(LocalDate first, LocalDate last) {
        List<Day> days = new ArrayList<>();
        days.add(new Day(first, Kind.INVITATION));
        DAYS_BEFORE.stream()
                .map(last::minusDays)
                .filter(first::isBefore)
                .forEach(day -> days.add(new Day(day, Kind.REMINDER)));
        return List.copyOf(days);
    }

    /// Why somebody is written to on a day; empty if they are not.
    public static Optional<Kind> on(LocalDate day, LocalDate first, LocalDate last) {
        if (day.isBefore(first)) {
            return Optional.empty();
        }
        Optional<Kind> before = before(first, last).stream()
                .filter(planned -> planned.date().equals(day))
                .map(Day::kind)
                .findFirst();
        return before.isPresent() || !isOverdueDay(day, last) ? before : Optional.of(Kind.OVERDUE);
    }

    private static boolean isOverdueDay(LocalDate day, LocalDate last) {
        long late = ChronoUnit.DAYS.between(last, day);
        return late >= 1 && (late - 1) % WEEK == 0;
    }
}
