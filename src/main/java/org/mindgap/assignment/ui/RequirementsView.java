package org.mindgap.assignment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.mindgap.assignment.Required;
import org.mindgap.assignment.RequirementService;
import org.mindgap.assignment.RequirementState;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Courses;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Learner;
import org.mindgap.widget.Routes;

/// What is required of the learner: by whom, why, by when, and how long it takes.
@Route(Routes.REQUIREMENTS)
@PermitAll
@StyleSheet("css/assignments.css")
class RequirementsView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final RequirementService requirements;
    private final CurrentLearner learner;
    private final Courses courses;
    private final Clock clock;

    RequirementsView(RequirementService requirements, CurrentLearner learner, Courses courses, Clock clock) {
        this.requirements = requirements;
        this.learner = learner;
        this.courses = courses;
        this.clock = clock;
        addClassNames("page", "requirements");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("requirements.page-title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Instant now = clock.instant();
        List<Required> all =
                learner.find().map(Learner::person).map(requirements::of).orElse(List.of());
        List<Required> open =
                all.stream().filter(required -> required.state(now).isOpen()).toList();
        Paragraph lead = new Paragraph(getTranslation("requirements.lead", open.size()));
        lead.addClassName("lead");
        add(new H1(getTranslation("requirements.title")), lead);
        if (!open.isEmpty()) {
            add(new H2(getTranslation("requirements.open")));
            open.forEach(required -> add(entry(required, now)));
        }
        List<Required> settled =
                all.stream().filter(required -> !required.state(now).isOpen()).toList();
        if (!settled.isEmpty()) {
            add(new H2(getTranslation("requirements.settled")));
            settled.forEach(required -> add(entry(required, now)));
        }
        Paragraph visible = new Paragraph(getTranslation("requirements.visible"));
        visible.addClassName("small");
        Div onwards = new Div(
                new Anchor(Routes.CALENDAR, getTranslation("requirements.to-calendar")),
                new Anchor(Routes.MAILS, getTranslation("requirements.to-mails")),
                new Anchor(Routes.CERTIFICATES, getTranslation("requirements.to-certificates")),
                new Anchor(Routes.MY_DATA, getTranslation("requirements.to-data")));
        onwards.addClassName("onwards");
        add(visible, onwards);
    }

    private Section entry(Required required, Instant now) {
        AssignmentWords words = AssignmentWords.of(this, required, clock);
        Course course = courses.in(getLocale());
        RequirementState state = required.state(now);
        String title = words.module(required.requirement().key().module(), course);
        Anchor open = new Anchor(Addresses.of(required.requirement().key().module()), title);
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "requirements.by", required.institution().name());
        fact(facts, "assignment.why", required.assignment().reason());
        fact(facts, "assignments.due", state.isOpen() ? words.due(required.lastDay()) : words.date(required.lastDay()));
        course.module(required.requirement().key().module())
                .filter(module -> state.isOpen())
                .ifPresent(module -> fact(facts, "requirements.takes", takes(module)));
        if (state.isOpen() && !required.assignment().testOut()) {
            fact(facts, "assignment.counts", getTranslation("assignment.test-out-no"));
        }
        required.assignment().track().ifPresent(track -> fact(facts, "assign.side", words.track(track)));
        validity(required, words, facts);
        required.changes().forEach(change -> fact(facts, "requirements.changed", words.change(change)));
        Section entry = new Section(new Div(words.state(state)), new H3(open), facts);
        entry.addClassName("requirement");
        return entry;
    }

    private void validity(Required required, AssignmentWords words, DescriptionList facts) {
        required.requirement().fulfilled().ifPresent(at -> fact(facts, "requirements.done", words.date(at)));
        required.requirement()
                .validUntil()
                .ifPresentOrElse(
                        until -> fact(
                                facts,
                                "assignment.validity",
                                getTranslation(
                                        "requirements.valid-until",
                                        words.date(until),
                                        words.date(required.renewalOpens().orElse(until)))),
                        () -> required.assignment()
                                .validity()
                                .ifPresent(validity -> fact(
                                        facts,
                                        "assignment.validity",
                                        getTranslation(
                                                "assignment.valid", validity.months(), validity.renewalDays()))));
    }

    private String takes(CourseModule module) {
        return getTranslation(
                "requirements.minutes",
                module.lessons().size(),
                module.minutes(),
                module.check().draw());
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
