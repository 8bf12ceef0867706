package org.mindgap.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindgap.assignment.AssignmentId;
import org.mindgap.assignment.Due;
import org.mindgap.assignment.ReminderRule.Kind;
import org.mindgap.assignment.Requirement;
import org.mindgap.assignment.RequirementKey;
import org.mindgap.assignment.Validity;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;

class TermTest {
    private static final ZoneId ATHENS = ZoneId.of("Europe/Athens");
    private static final Optional<Validity> YEAR = Optional.of(new Validity(12, 60));

    /// The last day is the same everywhere, also where it is as short or as long as the days on which clocks change.
    @ParameterizedTest
    @CsvSource({
        "Europe/Athens, 2026-03-29",
        "Europe/Athens, 2026-10-25",
        "Europe/Athens, 2026-03-28",
        "Pacific/Honolulu, 2026-03-29",
        "America/New_York, 2026-03-08",
        "Africa/Cairo, 2026-04-23"
    })
    void remindsBeforeTheLastDayByTheInstitutionsCalendar(ZoneId zone, LocalDate last) {
        Instant required = last.minusDays(40).atTime(10, 0).atZone(zone).toInstant();
        Instant now = last.minusDays(20).atTime(12, 0).atZone(zone).toInstant();

        Term term = Term.of(open(required, Due.lateFrom(last, zone)), Optional.empty(), zone, now)
                .orElseThrow();

        assertThat(term).isEqualTo(new Term(last.minusDays(40), last));
        assertThat(planned(term, last.minusDays(1))).contains(Kind.REMINDER);
        assertThat(planned(term, last)).isEmpty();
        assertThat(planned(term, last.plusDays(1))).contains(Kind.OVERDUE);
    }

    @Test
    void catchesUpWithTheNewestOfSomeDays() {
        Term term = new Term(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 21));

        assertThat(term.planned(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 9)))
                .contains(Kind.REMINDER);
        assertThat(term.planned(LocalDate.of(2026, 3, 7), LocalDate.of(2026, 3, 9)))
                .isEmpty();
    }

    @Test
    void isOpenAgainWhenWhatIsDoneCanBeRenewed() {
        Instant done = Instant.parse("2026-01-10T10:00:00Z");
        Requirement fulfilled = fulfilled(done, YEAR.orElseThrow().until(done, ATHENS), false);

        assertThat(Term.of(fulfilled, YEAR, ATHENS, Instant.parse("2026-11-10T10:00:00Z")))
                .isEmpty();
        assertThat(Term.of(fulfilled, YEAR, ATHENS, Instant.parse("2026-11-11T10:00:00Z")))
                .contains(new Term(LocalDate.of(2026, 11, 11), LocalDate.of(2027, 1, 10)));
        assertThat(Term.of(fulfilled, YEAR, ATHENS, Instant.parse("2027-02-01T10:00:00Z")))
                .contains(new Term(LocalDate.of(2026, 11, 11), LocalDate.of(2027, 1, 10)));
    }

    @Test
    void asksForNoRenewalThatWouldNotCountYet() {
        Validity months = new Validity(2, 50);
        Instant done = Instant.parse("2026-01-10T10:00:00Z");
        Requirement fulfilled = fulfilled(done, months.until(done, ATHENS), false);

        assertThat(Term.of(fulfilled, Optional.of(months), ATHENS, Instant.parse("2026-02-06T10:00:00Z")))
                .isEmpty();
        assertThat(Term.of(fulfilled, Optional.of(months), ATHENS, Instant.parse("2026-02-07T10:00:00Z")))
                .isPresent();
    }

    @Test
    void asksNothingOfWhoIsDoneForGoodOrWasLetOff() {
        Instant done = Instant.parse("2026-01-10T10:00:00Z");

        assertThat(Term.of(fulfilled(done, Instant.MAX, false), Optional.empty(), ATHENS, done.plusSeconds(1)))
                .isEmpty();
        assertThat(Term.of(fulfilled(done, done.plusSeconds(60), true), YEAR, ATHENS, done.plusSeconds(90)))
                .isEmpty();
    }

    private static Optional<Kind> planned(Term term, LocalDate day) {
        return term.planned(day.minusDays(1), day);
    }

    private static Requirement open(Instant required, Instant due) {
        return requirement(required, due, Optional.empty(), Optional.empty(), false);
    }

    private static Requirement fulfilled(Instant done, Instant until, boolean exempt) {
        return requirement(
                done.minusSeconds(60),
                done.plusSeconds(60),
                Optional.of(done),
                until.equals(Instant.MAX) ? Optional.empty() : Optional.of(until),
                exempt);
    }

    private static Requirement requirement(
            Instant required, Instant due, Optional<Instant> done, Optional<Instant> until, boolean exempt) {
        return new Requirement(
                new RequirementKey(
                        new AssignmentId(PersonId.random().value()), PersonId.random(), new ModuleId("splitting")),
                InstitutionId.random(),
                required,
                due,
                Optional.empty(),
                done,
                done,
                until,
                exempt,
                Optional.empty());
    }
}
