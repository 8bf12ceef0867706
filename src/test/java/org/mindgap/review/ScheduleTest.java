package org.mindgap.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.review.Schedule.Completion;
import org.mindgap.review.Schedule.Step;

/// One module completed on 1 March at noon, another on 5 March at noon.
class ScheduleTest {
    private static final ModuleId ONE = new ModuleId("one");
    private static final ModuleId TWO = new ModuleId("two");
    private static final List<Completion> BOTH =
            List.of(new Completion(TWO, at("2026-03-05")), new Completion(ONE, at("2026-03-01")));
    private static final ReviewDays DAYS = ReviewDays.parse("2,7,30,90");

    @Test
    void asksNothingBeforeTheFirstStepHasCome() {
        Schedule schedule = schedule();

        assertThat(schedule.due(at("2026-03-03").minusMillis(1))).isEmpty();
        assertThat(schedule.due(at("2026-03-03"))).containsExactly(new Step(ONE, 2));
    }

    /// On 8 March, day 7 of one and day 3 of the other; the steps came on 3, 7 and 8 March.
    @Test
    void keepsAStepDueUntilItIsSettledAndBeginsWithTheOldest() {
        assertThat(schedule().due(at("2026-03-08")))
                .containsExactly(new Step(ONE, 2), new Step(TWO, 2), new Step(ONE, 7));
        assertThat(schedule(new Step(ONE, 2), new Step(ONE, 7)).due(at("2026-03-08")))
                .containsExactly(new Step(TWO, 2));
    }

    /// 31 March is 30 days after 1 March, 4 April 30 days after 5 March; 7 days after are 8 and 12 March.
    @Test
    void tellsWhenEachModuleComesNext() {
        assertThat(schedule(new Step(ONE, 2), new Step(ONE, 7)).upcoming(at("2026-03-08")))
                .containsExactly(new Upcoming(TWO, 7, at("2026-03-12")), new Upcoming(ONE, 30, at("2026-03-31")));
    }

    /// 1 March and 90 days is 30 May.
    @Test
    void hasAnEnd() {
        assertThat(schedule().upcoming(at("2026-05-30"))).containsExactly(new Upcoming(TWO, 90, at("2026-06-03")));
        assertThat(schedule().upcoming(at("2026-06-03"))).isEmpty();
    }

    @Test
    void asksNothingWhereReviewsAreOff() {
        Schedule off = new Schedule(BOTH, ReviewDays.OFF, Set.of());

        assertThat(off.due(at("2027-01-01"))).isEmpty();
        assertThat(off.upcoming(at("2026-03-05"))).isEmpty();
    }

    private static Schedule schedule(Step... settled) {
        return new Schedule(BOTH, DAYS, Set.of(settled));
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T12:00:00Z");
    }
}
