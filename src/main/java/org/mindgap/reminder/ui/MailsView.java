package org.mindgap.reminder.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mindgap.assignment.AssignmentId;
import org.mindgap.assignment.Required;
import org.mindgap.assignment.RequirementService;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Courses;
import org.mindgap.institution.Institution;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.reminder.LoggedMail;
import org.mindgap.reminder.MailHistory;
import org.mindgap.reminder.MailReason;
import org.mindgap.reminder.MailWords;
import org.mindgap.widget.Routes;

/// Every mail to somebody, with why it was written and what became of it; also those that were not needed any more.
@Route(Routes.MAILS)
@PermitAll
@StyleSheet("css/mails.css")
class MailsView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm zzz", Locale.UK);

    private final MailHistory history;
    private final RequirementService requirements;
    private final Courses courses;
    private final CurrentLearner learner;
    private final Div list = new Div();

    MailsView(MailHistory history, RequirementService requirements, Courses courses, CurrentLearner learner) {
        this.history = history;
        this.requirements = requirements;
        this.courses = courses;
        this.learner = learner;
        addClassNames("page", "mails");
        Paragraph lead = new Paragraph(getTranslation("mails.lead"));
        lead.addClassName("lead");
        Paragraph kept = new Paragraph(getTranslation("mails.kept"));
        kept.addClassName("small");
        Paragraph calendar = new Paragraph(new Anchor(Routes.CALENDAR, getTranslation("mails.to-calendar")));
        add(new H1(getTranslation("mails.title")), lead);
        if (!history.isPostOpen()) {
            Paragraph closed = new Paragraph(getTranslation("mails.no-post"));
            closed.addClassName("note");
            add(closed);
        }
        add(list, calendar, kept);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mails.page-title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId person = learner.find()
                .filter(known -> !known.isGuest())
                .map(Learner::person)
                .orElseThrow(NotFoundException::new);
        list.removeAll();
        List<LoggedMail> mails = history.of(person);
        if (mails.isEmpty()) {
            list.add(new Paragraph(getTranslation("mails.none")));
            return;
        }
        Map<AssignmentId, Institution> institutions = requirements.of(person).stream()
                .collect(Collectors.toMap(
                        required -> required.assignment().id(), Required::institution, (one, other) -> one));
        UnorderedList entries = new UnorderedList();
        entries.addClassName("mail-list");
        mails.forEach(mail -> entries.add(entry(mail, institutions)));
        list.add(entries);
    }

    private ListItem entry(LoggedMail mail, Map<AssignmentId, Institution> institutions) {
        Span day = new Span(MailWords.day(mail.day()));
        day.addClassName("day");
        Div why = new Div(
                new Paragraph(getTranslation(mail.reasons().isEmpty() ? "mails.not-written" : "mail.digest.subject")));
        why.addClassName("reasons");
        if (mail.reasons().isEmpty()) {
            why.add(small(getTranslation("mails.why-nothing")));
        }
        mail.reasons().forEach(reason -> why.add(small(why(reason, institutions))));
        Span outcome = new Span(outcome(mail, zone(mail, institutions)));
        outcome.addClassName("small");
        return new ListItem(day, why, outcome);
    }

    private static Paragraph small(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("small");
        return line;
    }

    private String why(MailReason reason, Map<AssignmentId, Institution> institutions) {
        String module = courses.in(getLocale())
                .module(reason.module())
                .map(CourseModule::title)
                .orElse(reason.module().value());
        String institution = Optional.ofNullable(institutions.get(reason.assignment()))
                .map(Institution::name)
                .orElseGet(() -> getTranslation("mails.an-institution"));
        return getTranslation(
                "mails.why-" + reason.rule().name().toLowerCase(Locale.ROOT),
                module,
                institution,
                MailWords.day(reason.lastDay()));
    }

    private String outcome(LoggedMail mail, ZoneId zone) {
        return getTranslation(
                "mails.outcome-" + mail.outcome().name().toLowerCase(Locale.ROOT),
                TIME.format(mail.happened().atZone(zone)));
    }

    /// The clock by which the day was reckoned, as far as it is still known.
    private static ZoneId zone(LoggedMail mail, Map<AssignmentId, Institution> institutions) {
        return mail.reasons().stream()
                .flatMap(reason -> Stream.ofNullable(institutions.get(reason.assignment())))
                .map(Institution::zone)
                .findFirst()
                .orElse(ZoneOffset.UTC);
    }
}
