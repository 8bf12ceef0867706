package org.mindgap.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DaysTest {
    @Test
    void theDayStandsBeforeTheMonthInEveryEnglish() {
        LocalDate day = LocalDate.of(2026, 9, 9);
        assertThat(Days.full(day, Locale.US)).isEqualTo("9 September 2026");
        assertThat(Days.full(day, Locale.UK)).isEqualTo("9 September 2026");
        assertThat(Days.brief(day, Locale.ENGLISH)).isEqualTo("9 Sep 2026");
    }

    @Test
    void aMomentIsReadByTheClockOfItsZone() {
        ZonedDateTime late = Instant.parse("2026-09-09T22:05:00Z").atZone(ZoneId.of("Europe/Athens"));
        assertThat(Days.moment(late, Locale.ENGLISH)).isEqualTo("10 Sep 2026, 01:05");
        assertThat(Days.time(late)).isEqualTo("01:05");
    }
}
