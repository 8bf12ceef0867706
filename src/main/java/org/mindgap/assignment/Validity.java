package org.mindgap.assignment;

import java.time.Instant;
import java.time.ZoneId;

/// For how long a completion counts, and from when on it can be renewed.
///
/// @param months 1 to 120, by the institution's calendar
/// @param renewalDays how many days before the end the renewal opens, 1 to 365 and less than the whole time
public record Validity(int months, int renewalDays) {
    public static final int MOST_MONTHS = 120;
    public static final int MOST_RENEWAL_DAYS = 365;
    private static final int SHORTEST_MONTH = 28;

    public Validity {
        if (!isMonths(months) || !isRenewal(renewalDays, months)) {
            throw new IllegalArgumentException("Not a validity: " + months + " months, " + renewalDays + " days");
        }
    }

    static boolean isMonths(int months) {
        return months >= 1 && months <= MOST_MONTHS;
    }

    static boolean isRenewal(int days, int months) {
        return days >= 1 && days <= MOST_RENEWAL_DAYS && days < months * SHORTEST_MONTH;
    }

    /// Until when something counts that was completed at a moment.
    public Instant until(Instant completed, ZoneId zone) {
        return completed.atZone(zone).plusMonths(months).toInstant();
    }

    /// From when on something can be renewed that counts until a moment.
    public Instant renewalOpens(Instant until, ZoneId zone) {
        return until.atZone(zone).minusDays(renewalDays).toInstant();
    }
}
