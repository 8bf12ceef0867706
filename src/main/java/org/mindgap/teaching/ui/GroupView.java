package org.mindgap.teaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Courses;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Group;
import org.mindgap.people.GroupId;
import org.mindgap.teaching.GroupLearning;
import org.mindgap.teaching.GroupLearningService;
import org.mindgap.teaching.GroupReviewService;
import org.mindgap.widget.Routes;

/// One group: the link that lets people in, how many came, and what they learned.
@Route(Routes.GROUPS + "/:group")
@PermitAll
@JsModule("context://js/copy-link.js")
@StyleSheet("css/groups.css")
class GroupView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final GroupLearningService learning;
    private final GroupReviewService reviews;
    private final Courses courses;
    private final CurrentLearner learner;
    private String name = "";

    GroupView(GroupLearningService learning, GroupReviewService reviews, Courses courses, CurrentLearner learner) {
        this.reviews = reviews;
        this.learning = learning;
        this.courses = courses;
        this.learner = learner;
        addClassNames("page", "group");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("group.page-title", name);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<GroupId> id = event.getRouteParameters().get("group").flatMap(GroupId::parse);
        show(learner.find()
                .flatMap(viewer -> id.flatMap(group -> learning.of(viewer, group)))
                .orElseThrow(NotFoundException::new));
    }

    private void show(GroupLearning known) {
        Course course = courses.in(getLocale());
        name = known.group().name();
        removeAll();
        Anchor back = new Anchor(Routes.GROUPS, getTranslation("group.back"));
        back.addClassName("small");
        Paragraph lead = new Paragraph(getTranslation("group.members", known.members()));
        lead.addClassName("lead");
        add(back, new H1(name), lead);
        if (known.group().institution().isEmpty()) {
            add(invitation(known.group()));
        }
        known.modules()
                .forEach(module -> course.module(module.module())
                        .ifPresent(taught -> add(new ModuleSection(taught, module, known.members()))));
        add(new RetentionSection(known.retention()));
        if (known.modules().stream().anyMatch(module -> module.tests().isPresent())) {
            add(new GainReading(course));
        }
        addReviewDays(known.group().id());
    }

    private void addReviewDays(GroupId group) {
        learner.find()
                .ifPresent(viewer -> reviews.of(viewer, group)
                        .ifPresent(days -> add(new ReviewDaysForm(
                                reviews.standard(), days, chosen -> reviews.set(viewer, group, chosen)))));
    }

    private Section invitation(Group group) {
        String path = Routes.JOIN + "/" + group.code();
        Anchor link = new Anchor(path, path);
        link.addClassName("join-link");
        Button copy = new Button(getTranslation("group.copy"));
        copy.addClassNames("copy-link");
        copy.getElement().setAttribute("data-copied", getTranslation("group.copied"));
        copy.getElement().setAttribute("data-failed", getTranslation("group.copy-failed"));
        Span code = new Span(group.code().value());
        code.addClassName("code");
        Span status = new Span();
        status.addClassName("small");
        status.getElement().setAttribute("role", "status");
        Div row = new Div(link, copy, status);
        row.addClassName("invitation");
        // Only the browser knows under which address people reach this server.
        link.getElement().executeJs("this.textContent = this.href");
        return new Section(
                new H2(getTranslation("group.invite")),
                new Paragraph(new Span(getTranslation("group.invite-words")), new Span(" "), code),
                row);
    }
}
