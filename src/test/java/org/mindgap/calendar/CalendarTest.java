package org.mindgap.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mindgap.reminder.Clinic.HONOLULU;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mindgap.assignment.Assignment;
import org.mindgap.assignment.Changed;
import org.mindgap.assignment.RequirementKey;
import org.mindgap.assignment.RequirementService;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.database.MovableClock;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.institution.Reach;
import org.mindgap.mail.Mailbox;
import org.mindgap.people.Account;
import org.mindgap.people.AccountService;
import org.mindgap.people.PersonId;
import org.mindgap.reminder.Clinic;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

@OnBothDatabases(
        packages = {
            "org.mindgap.calendar",
            "org.mindgap.reminder",
            "org.mindgap.mail",
            "org.mindgap.assignment",
            "org.mindgap.institution"
        },
        beans = {CourseFixture.class, MovableClock.Instead.class, Mailbox.Instead.class, Clinic.class})
class CalendarTest {
    private static final LocalDate LAST = LocalDate.of(2026, 3, 20);

    private final CalendarService calendars;
    private final CalendarController controller;
    private final RequirementService requirements;
    private final AccountService accounts;
    private final MovableClock clock;
    private final Clinic clinic;
    private final Reach reach;
    private final Account ada;

    CalendarTest(
            CalendarService calendars,
            CalendarController controller,
            RequirementService requirements,
            AccountService accounts,
            MovableClock clock,
            Clinic clinic) {
        this.calendars = calendars;
        this.controller = controller;
        this.requirements = requirements;
        this.accounts = accounts;
        this.clock = clock;
        this.clinic = clinic;
        clock.set(Instant.parse("2026-03-02T20:00:00Z"));
        this.reach = clinic.open("Clinic; of, Honolulu", HONOLULU);
        this.ada = clinic.learner(reach);
    }

    @Test
    void hasAnEntryOnTheLastDayByTheInstitutionsCalendar() {
        clinic.require(reach, LAST, ada.person());

        ResponseEntity<String> answer = ask(calendars.make(ada.person()).value());

        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("max-age=300, private");
        assertThat(answer.getHeaders().getContentType()).hasToString("text/calendar;charset=UTF-8");
        assertThat(answer.getBody()).contains("DTSTART;VALUE=DATE:20260320").contains("DTEND;VALUE=DATE:20260321");
        VEvent entry = entries(answer).getFirst();
        assertThat(day(entry)).isEqualTo(LAST);
        assertThat(entry.getSummary().getValue()).isEqualTo("Due: Splitting");
        assertThat(entry.getDescription().getValue())
                .contains("Required by Clinic; of, Honolulu: “Needed before you read scans with <the model>.”")
                .contains("https://mindgap.clinic.example/module/splitting");
    }

    @Test
    void movesAnEntryThatGetsMoreTimeAndKeepsItsName() {
        Assignment assignment = clinic.require(reach, LAST, ada.person());
        String token = calendars.make(ada.person()).value();
        VEvent before = entries(ask(token)).getFirst();
        clock.advance(Duration.ofHours(1));
        RequirementKey key = new RequirementKey(assignment.id(), ada.person(), CourseFixture.MODULE);
        assertThat(requirements.extend(reach, Set.of(key), LAST.plusDays(7), "Was ill."))
                .isInstanceOf(Changed.Done.class);

        VEvent after = entries(ask(token)).getFirst();

        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(day(after)).isEqualTo(LAST.plusDays(7));
    }

    @Test
    void hasNoEntryForWhatIsDone() {
        clinic.require(reach, LAST, ada.person());
        String token = calendars.make(ada.person()).value();
        clinic.completes(ada.person());

        assertThat(entries(ask(token))).isEmpty();
    }

    @Test
    void opensForOneTokenOnly() {
        clinic.require(reach, LAST, ada.person());
        PersonId other = clinic.learner(reach).person();
        String first = calendars.make(ada.person()).value();
        String second = calendars.make(ada.person()).value();

        assertThat(ask(first).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(entries(ask(second))).hasSize(1);
        assertThat(entries(ask(calendars.make(other).value()))).isEmpty();
        assertThat(List.of("x", second + "x", "A".repeat(43), ada.person().toString()))
                .allSatisfy(guess -> assertThat(ask(guess).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND));
    }

    @Test
    void stopsWhenItIsRevokedAndWithTheAccount() {
        String token = calendars.make(ada.person()).value();
        assertThat(calendars.since(ada.person())).contains(clock.instant());

        calendars.revoke(ada.person());

        assertThat(ask(token).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(calendars.since(ada.person())).isEmpty();
        String again = calendars.make(ada.person()).value();
        accounts.deleteAccount(ada.id());
        assertThat(ask(again).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    private ResponseEntity<String> ask(String token) {
        return controller.calendar(token);
    }

    private static List<VEvent> entries(ResponseEntity<String> answer) {
        ICalendar calendar = Biweekly.parse(answer.getBody()).first();
        return calendar.getEvents();
    }

    private static LocalDate day(VEvent entry) {
        DateTimeComponents day = entry.getDateStart().getValue().getRawComponents();
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDate());
    }
}
