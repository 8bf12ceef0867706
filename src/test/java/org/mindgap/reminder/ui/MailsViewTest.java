package org.mindgap.reminder.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mindgap.ViewTest;
import org.mindgap.assignment.AssignmentService;
import org.mindgap.assignment.Draft;
import org.mindgap.assignment.Due;
import org.mindgap.assignment.Saved;
import org.mindgap.assignment.SavingProgress;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Courses;
import org.mindgap.institution.Institution;
import org.mindgap.institution.InstitutionService;
import org.mindgap.institution.Reach;
import org.mindgap.institution.ReachService;
import org.mindgap.people.AccountService;
import org.mindgap.people.Authority;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.Learner;
import org.mindgap.people.SignUp.SignedUp;
import org.mindgap.people.Somebody;
import org.mindgap.reminder.PlannedMailService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@ViewTest
class MailsViewTest extends SpringBrowserlessTest {
    @Autowired
    private AccountService accounts;

    @Autowired
    private InstitutionService institutions;

    @Autowired
    private ReachService reaches;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private PlannedMailService planned;

    @Autowired
    private Courses courses;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Somebody somebody;

    @Test
    @WithMockUser
    void showsEachMailWithWhyAndWhatBecameOfItToThePersonAlone() {
        Learner learner = learner();
        Reach reach = institution(learner);
        Saved.Done saved = require(reach, learner);
        UUID mail = step(learner, "SENDING", "2026-03-02T09:00:00Z");
        step(learner, "SENT", "2026-03-02T09:00:01Z");
        database.sql(
                        "insert into mail_reason (mail_id, assignment_id, module_id, rule_kind, last_day) values (?, ?, ?, ?, ?)")
                .params(
                        mail,
                        saved.assignment().id().value(),
                        module().id().value(),
                        "REMINDER",
                        LocalDate.of(2026, 3, 16))
                .update();
        step(learner(), "NOT_NEEDED", "2026-03-02T09:00:00Z");
        somebody.is(learner);

        navigate("mails", MailsView.class);

        assertThat(find(ListItem.class).all())
                .singleElement()
                .satisfies(entry -> assertThat(entry.getElement().getTextRecursively())
                        .contains("Monday 2 March 2026")
                        .contains(module().title()
                                + ", required by Clinic: reminder before the last day, Monday 16 March 2026")
                        .contains("Sent at 11:00 EET"));
    }

    @Test
    @WithMockUser
    void countsTheMailsAheadWithoutNamingAnybody() {
        Learner learner = learner();
        Reach reach = institution(learner);
        Saved.Done saved = require(reach, learner);

        PlannedMails panel = new PlannedMails(planned, reach, saved.assignment().id());
        UI.getCurrent().add(panel);

        String text = panel.getElement().getTextRecursively();
        assertThat(text).contains("Newly required").contains("This server has no mail server");
        assertThat(text).doesNotContain(learner.email().orElseThrow());
        assertThat(find(Paragraph.class).withTextContaining("no mail server").exists())
                .isTrue();
    }

    private UUID step(Learner learner, String outcome, String at) {
        UUID id = UUID.randomUUID();
        database.sql(
                        "insert into mail_log (id, person_id, mail_day, attempt, outcome, happened_at) values (?, ?, ?, ?, ?, ?)")
                .params(id, learner.person().value(), LocalDate.of(2026, 3, 2), 1, outcome, OffsetDateTime.parse(at))
                .update();
        return id;
    }

    private Reach institution(Learner administrator) {
        Learner server = new Learner(administrator.person(), administrator.email(), Set.of(Authority.ADMINISTRATOR));
        Institution made = institutions
                .make(server, "Clinic", ZoneId.of("Europe/Athens"), administrator.person())
                .orElseThrow();
        return reaches.of(administrator, made.id()).orElseThrow();
    }

    private Saved.Done require(Reach reach, Learner learner) {
        Draft draft = new Draft(
                List.of(module().id()),
                Set.of(),
                Set.of(learner.person()),
                Optional.of(new Due.AfterJoining(30)),
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.empty(),
                "Needed before you read scans.");
        return (Saved.Done) assignments.save(reach, draft, SavingProgress.SILENT);
    }

    private CourseModule module() {
        return courses.in(Locale.ENGLISH).modules().getFirst();
    }

    private Learner learner() {
        EmailAddress email = new EmailAddress(UUID.randomUUID() + "@clinic.org");
        return ((SignedUp) accounts.create(email, "a long enough phrase", Set.of(Authority.LEARNER)))
                .account()
                .learner();
    }
}
