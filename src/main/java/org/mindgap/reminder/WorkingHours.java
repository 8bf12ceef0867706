package org.mindgap.reminder;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// When mails go out: Monday to Friday from 8:00 to 18:00 by an institution's clock, also on the days on which it
/// is put forward or back. What was planned for a weekend goes out on Monday.
final class WorkingHours {
    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(18, 0);

    private WorkingHours() {}

    static boolean areOn(Instant now, ZoneId zone) {
        ZonedDateTime local = now.atZone(zone);
        LocalTime time = local.toLocalTime();
        return isWorkday(local.toLocalDate()) && !time.isBefore(OPENS) && time.isBefore(CLOSES);
    }

    /// The day on which something goes out that was planned for a day.
    static LocalDate onOrAfter(LocalDate day) {
        LocalDate out = day;
        while (!isWorkday(out)) {
            out = out.plusDays(1);
        }
        return out;
    }

    private static boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
