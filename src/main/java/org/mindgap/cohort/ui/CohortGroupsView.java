package org.mindgap.cohort.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.mindgap.cohort.CohortFigures;
import org.mindgap.cohort.CohortService;
import org.mindgap.cohort.OpenAnswer;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Courses;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Group;
import org.mindgap.people.GroupService;
import org.mindgap.people.Learner;
import org.mindgap.widget.Routes;

/// What a trainer's groups contribute to the cohort: their numbers, from ten people on.
@Route(Routes.COHORT_GROUPS)
@PermitAll
@StyleSheet("css/cohort.css")
class CohortGroupsView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final GroupService groups;
    private final CohortService cohort;
    private final Courses courses;
    private final CurrentLearner learner;
    private final Div list = new Div();

    CohortGroupsView(GroupService groups, CohortService cohort, Courses courses, CurrentLearner learner) {
        this.groups = groups;
        this.cohort = cohort;
        this.courses = courses;
        this.learner = learner;
        addClassNames("page", "cohort", "cohort-groups");
        Paragraph lead = new Paragraph(getTranslation("cohort-groups.lead"));
        lead.addClassName("lead");
        Paragraph make = new Paragraph(new Anchor(Routes.GROUPS, getTranslation("cohort-groups.to-groups")));
        list.getElement().setAttribute("aria-live", "polite");
        Anchor back = new Anchor(Routes.COHORT, getTranslation("cohort.back"));
        back.addClassName("small");
        add(back, new H1(getTranslation("cohort-groups.title")), lead, make, list, everybody());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cohort-groups.page-title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (learner.find().filter(groups::teaches).isEmpty()) {
            throw new NotFoundException();
        }
        show();
    }

    void show() {
        list.removeAll();
        learner.find().map((Learner viewer) -> groups.seenBy(viewer)).orElse(List.of()).stream()
                .map(this::group)
                .forEach(list::add);
    }

    private Section group(Group group) {
        Section section = new Section(new H2(group.name()));
        if (group.institution().isPresent()) {
            section.add(new Paragraph(getTranslation("cohort-groups.of-institution", group.name())));
        } else {
            Paragraph code = new Paragraph(group.code().value());
            code.addClassName("join-code");
            section.add(new Paragraph(getTranslation("cohort-groups.code", group.name())), code);
        }
        List<CohortFigures> published = cohort.published(group);
        if (published.isEmpty()) {
            Paragraph few = new Paragraph(getTranslation("cohort-groups.few"));
            few.addClassName("small");
            section.add(few);
        } else {
            Course course = courses.in(getLocale());
            GapMap.of(this, course, group, published).ifPresent(section::add);
            section.add(new GroupNumbers(course, group.name(), published));
        }
        return section;
    }

    private Section everybody() {
        Course course = courses.in(getLocale());
        List<CohortFigures> themes = cohort.published().stream()
                .filter(figures -> figures.question().equals(OpenAnswer.QUESTION))
                .toList();
        String title = getTranslation("cohort-groups.themes-of-all");
        Section section = new Section(new H2(title), new Paragraph(getTranslation("cohort-groups.themes-lead")));
        if (themes.isEmpty()) {
            Paragraph few = new Paragraph(getTranslation("cohort-groups.themes-few"));
            few.addClassName("small");
            section.add(few);
        } else {
            section.add(CohortTable.ofThemes(this, title, course.study().themes(), themes));
        }
        return section;
    }
}
