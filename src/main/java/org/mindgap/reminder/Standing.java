package org.mindgap.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// How far the mails to a person have come.
///
/// @param lastDay the newest day of which anything is known, whatever became of it: no other mail is begun on it
/// @param settledDay the newest day that was settled: what was planned until then needs no mail any more
/// @param settled when that was
/// @param attempts how often the mail of the newest day was tried
/// @param last the newest step of that day
record Standing(
        Optional<LocalDate> lastDay,
        Optional<LocalDate> settledDay,
        Optional<Instant> settled,
        int attempts,
        Optional<MailOutcome> last) {
    /// How many days a mail can be late: over a weekend, and after a day on which the mail server was away.
    static final int PATIENCE_DAYS = 4;

    static final Standing FRESH =
            new Standing(Optional.empty(), Optional.empty(), Optional.empty(), 0, Optional.empty());

    /// Whether a mail of this day can still be begun.
    boolean isFree(LocalDate day) {
        return lastDay.filter(known -> !known.isBefore(day)).isEmpty();
    }

    /// Whether the mail of this day was begun and is to be tried again.
    boolean isToBeTriedAgain(LocalDate day) {
        return isOn(day, MailOutcome.REFUSED);
    }

    /// Whether the mail of this day was being handed over when the server that did it stopped.
    boolean isUncertain(LocalDate day) {
        return isOn(day, MailOutcome.SENDING);
    }

    /// The day up to which a requirement needs no mail any more; what was required after the last mail was not in
    /// it.
    LocalDate settledFor(Instant required, LocalDate today) {
        LocalDate earliest = today.minusDays(PATIENCE_DAYS);
        boolean known = settled.filter(moment -> !required.isAfter(moment)).isPresent();
        return known ? settledDay.filter(day -> day.isAfter(earliest)).orElse(earliest) : earliest;
    }

    private boolean isOn(LocalDate day, MailOutcome outcome) {
        return lastDay.filter(day::equals).isPresent()
                && last.filter(step -> step == outcome).isPresent();
    }
}
