package org.mindgap.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Days of an institution's calendar, both included.
public record EvidencePeriod(LocalDate first, LocalDate last, ZoneId zone) {
    public EvidencePeriod {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A period does not end on " + last + " before it begins on " + first);
        }
    }

    /// The twelve months that end today.
    public static EvidencePeriod lastTwelveMonths(Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return new EvidencePeriod(today.minusYears(1).plusDays(1), today, zone);
    }

    /// The first moment in it.
    Instant from() {
        return first.atStartOfDay(zone).toInstant();
    }

    /// The first moment after it.
    Instant until() {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
