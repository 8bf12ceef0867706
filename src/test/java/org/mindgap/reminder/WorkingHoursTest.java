package org.mindgap.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {
    /// In Athens clocks go from 3:00 to 4:00 on 29 March 2026, a Sunday, and back on 25 October.
    @ParameterizedTest
    @CsvSource({
        "Europe/Athens, 2026-03-27T05:59:59Z, false",
        "Europe/Athens, 2026-03-27T06:00:00Z, true",
        "Europe/Athens, 2026-03-27T15:59:59Z, true",
        "Europe/Athens, 2026-03-27T16:00:00Z, false",
        "Europe/Athens, 2026-03-28T09:00:00Z, false",
        "Europe/Athens, 2026-03-29T09:00:00Z, false",
        "Europe/Athens, 2026-03-30T04:59:59Z, false",
        "Europe/Athens, 2026-03-30T05:00:00Z, true",
        "Europe/Athens, 2026-03-30T15:00:00Z, false",
        "Europe/Athens, 2026-10-26T05:59:59Z, false",
        "Europe/Athens, 2026-10-26T06:00:00Z, true",
        "Pacific/Honolulu, 2026-03-02T18:00:00Z, true",
        "Pacific/Honolulu, 2026-03-07T03:59:59Z, true",
        "Pacific/Honolulu, 2026-03-07T04:00:00Z, false",
        "Pacific/Honolulu, 2026-03-07T20:00:00Z, false",
        // Where clocks change on a weekday, at midnight: Friday 24 April 2026.
        "Africa/Cairo, 2026-04-24T04:59:59Z, false",
        "Africa/Cairo, 2026-04-24T05:00:00Z, true"
    })
    void areThoseOfAWorkdayByTheInstitutionsClock(ZoneId zone, Instant now, boolean on) {
        assertThat(WorkingHours.areOn(now, zone)).isEqualTo(on);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-27, 2026-03-27", "2026-03-28, 2026-03-30", "2026-03-29, 2026-03-30"})
    void moveAWeekendToMonday(LocalDate planned, LocalDate out) {
        assertThat(WorkingHours.onOrAfter(planned)).isEqualTo(out);
    }
}
