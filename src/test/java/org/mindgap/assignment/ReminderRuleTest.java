package org.mindgap.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mindgap.assignment.ReminderRule.Day;
import org.mindgap.assignment.ReminderRule.Kind;

class ReminderRuleTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-03-02");
    private static final LocalDate LAST = LocalDate.parse("2026-03-31");

    @Test
    void invitesAndRemindsBeforeTheLastDay() {
        assertThat(ReminderRule.before(FIRST, LAST))
                .containsExactly(
                        new Day(FIRST, Kind.INVITATION),
                        new Day(LocalDate.parse("2026-03-17"), Kind.REMINDER),
                        new Day(LocalDate.parse("2026-03-24"), Kind.REMINDER),
                        new Day(LocalDate.parse("2026-03-30"), Kind.REMINDER));
    }

    @Test
    void leavesOutRemindersThatWouldComeWithTheInvitationOrBeforeIt() {
        assertThat(ReminderRule.before(LAST.minusDays(7), LAST))
                .containsExactly(
                        new Day(LAST.minusDays(7), Kind.INVITATION), new Day(LAST.minusDays(1), Kind.REMINDER));
        assertThat(ReminderRule.before(LAST, LAST)).containsExactly(new Day(LAST, Kind.INVITATION));
    }

    @Test
    void writesOnceAWeekWhenItIsOverdue() {
        List<Integer> days = IntStream.rangeClosed(0, 30)
                .filter(day -> ReminderRule.on(LAST.plusDays(day), FIRST, LAST).equals(Optional.of(Kind.OVERDUE)))
                .boxed()
                .toList();

        assertThat(days).containsExactly(1, 8, 15, 22, 29);
    }

    @Test
    void saysTheSameOfEachDay() {
        List<Day> days = FIRST.minusDays(9)
                .datesUntil(LAST.plusDays(1))
                .flatMap(day -> ReminderRule.on(day, FIRST, LAST).map(kind -> new Day(day, kind)).stream())
                .toList();

        assertThat(days).isEqualTo(ReminderRule.before(FIRST, LAST));
    }
}
