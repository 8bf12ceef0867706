package org.mindgap.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// By when something has to be done: the last day counts as on time, to its end by the institution's clock.
public sealed interface Due {
    /// One day for everybody.
    record On(LocalDate lastDay) implements Due {
        @Override
        public LocalDate lastDay(Instant since, ZoneId zone) {
            return lastDay;
        }
    }

    /// Some days after somebody joined the institution, or after it was required of them if that is later.
    record AfterJoining(int days) implements Due {
        @Override
        public LocalDate lastDay(Instant since, ZoneId zone) {
            return LocalDate.ofInstant(since, zone).plusDays(days);
        }
    }

    /// The last day that is on time.
    ///
    /// @param since when somebody joined, or it was required of them
    LocalDate lastDay(Instant since, ZoneId zone);

    /// The first moment that is late: the start of the day after the last one.
    default Instant lateFrom(Instant since, ZoneId zone) {
        return lateFrom(lastDay(since, zone), zone);
    }

    /// The first moment after a day by a clock.
    static Instant lateFrom(LocalDate lastDay, ZoneId zone) {
        return lastDay.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /// The last day that is on time, of the first moment that is late.
    static LocalDate lastDayBefore(Instant late, ZoneId zone) {
        return LocalDate.ofInstant(late.minusNanos(1), zone);
    }
}
