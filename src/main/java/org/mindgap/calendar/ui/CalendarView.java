package org.mindgap.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import org.mindgap.calendar.CalendarService;
import org.mindgap.calendar.CalendarToken;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.reminder.MailWords;
import org.mindgap.widget.Routes;

/// A learner's calendar link: make it, copy it, stop it.
@Route(Routes.CALENDAR)
@PermitAll
@JsModule("context://js/copy-link.js")
@StyleSheet("css/groups.css")
@StyleSheet("css/mails.css")
class CalendarView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final CalendarService calendars;
    private final CurrentLearner learner;
    private final Div status = new Div();
    private final Div step = new Div();

    CalendarView(CalendarService calendars, CurrentLearner learner) {
        this.calendars = calendars;
        this.learner = learner;
        addClassNames("page", "calendar");
        Paragraph lead = new Paragraph(getTranslation("calendar.lead"));
        lead.addClassName("lead");
        status.addClassName("outcome");
        status.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        Paragraph mails = new Paragraph(new Anchor(Routes.MAILS, getTranslation("calendar.to-mails")));
        mails.addClassName("small");
        add(
                new H1(getTranslation("calendar.title")),
                lead,
                new Paragraph(getTranslation("calendar.private")),
                status,
                step,
                mails);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("calendar.page-title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (person().isEmpty()) {
            throw new NotFoundException();
        }
        status.removeAll();
        show();
    }

    private void show() {
        step.removeAll();
        Optional<Instant> since = person().flatMap(calendars::since);
        if (since.isEmpty()) {
            step.add(row(primary(button("calendar.make", this::make))));
            return;
        }
        String day = MailWords.day(LocalDate.ofInstant(since.get(), ZoneOffset.UTC));
        step.add(
                new Paragraph(getTranslation("calendar.since", day)),
                new Paragraph(getTranslation("calendar.lost")),
                row(button("calendar.renew", this::make), button("calendar.revoke", this::revoke)));
    }

    private void make(PersonId person) {
        CalendarToken token = calendars.make(person);
        String path = Routes.CALENDAR + "/" + token.value() + ".ics";
        Anchor link = new Anchor(path, path);
        link.addClassName("join-link");
        link.setRouterIgnore(true);
        // Only the browser knows under which address people reach this server.
        link.getElement().executeJs("this.textContent = this.href");
        Button copy = new Button(getTranslation("calendar.copy"));
        copy.addClassNames("copy-link", "primary");
        copy.getElement().setAttribute("data-copied", getTranslation("calendar.copied"));
        copy.getElement().setAttribute("data-failed", getTranslation("calendar.copy-failed"));
        Span copied = new Span();
        copied.addClassName("small");
        copied.getElement().setAttribute("role", "status");
        Div row = new Div(link, copy, copied);
        row.addClassName("invitation");
        step.removeAll();
        step.add(row, new Paragraph(getTranslation("calendar.how")), row(button("calendar.revoke", this::revoke)));
        say("calendar.made");
    }

    private void revoke(PersonId person) {
        calendars.revoke(person);
        show();
        say("calendar.revoked");
    }

    /// The button that had the focus is gone, so the outcome takes it.
    private void say(String key) {
        status.removeAll();
        status.add(new Paragraph(getTranslation(key)));
        status.getElement().callJsFunction("focus");
    }

    private Button button(String key, Consumer<PersonId> act) {
        return new Button(getTranslation(key), click -> person().ifPresent(act));
    }

    private static Button primary(Button button) {
        button.addClassName("primary");
        return button;
    }

    private static Div row(Component... buttons) {
        Div row = new Div(buttons);
        row.addClassName("onwards");
        return row;
    }

    private Optional<PersonId> person() {
        return learner.find().filter(known -> !known.isGuest()).map(Learner::person);
    }
}
