package org.mindgap.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Study;
import org.mindgap.curriculum.Study.Group;
import org.mindgap.study.Gap;
import org.mindgap.widget.Routes;

/// The study as one argument: where the two groups part, topic by topic, what the article tested, and what it cannot
/// tell.
@Route(Addresses.STUDY)
@AnonymousAllowed
@StyleSheet("css/study.css")
class StudyView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private static final String EXAMPLE_TOPIC = "external-validation";

    private final Courses courses;
    private TopicFilter filter = TopicFilter.NONE;

    StudyView(Courses courses) {
        this.courses = courses;
        addClassNames("page", "study");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("explorer.page-title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Course course = courses.in(getLocale());
        Study study = course.study();
        filter = TopicFilter.of(event.getLocation().getQueryParameters(), study);
        UI ui = event.getUI();
        removeAll();
        List<Gap> gaps = Gap.widestFirst(study);
        Paragraph lead = new Paragraph(getTranslation(
                "explorer.lead",
                study.size(Group.TECHNICAL),
                study.size(Group.CLINICAL),
                study.figures().size()));
        lead.addClassName("lead");
        add(new H1(getTranslation("explorer.title")), lead);
        study.origin().about().stream().findFirst().map(Paragraph::new).ifPresent(about -> {
            about.addClassName("small");
            add(about);
        });
        add(contents());
        gaps.stream()
                .filter(gap -> gap.topic().id().equals(EXAMPLE_TOPIC))
                .findFirst()
                .map(ReadingExample::new)
                .ifPresent(example -> add(part("reading", "explorer.reading", example)));
        GapList gapList = new GapList(study, gaps, filter.allGaps(), all -> move(ui, filter.withAllGaps(all)));
        TopicIndex index = new TopicIndex(study, filter, changed -> move(ui, changed.withAllGaps(filter.allGaps())));
        add(
                part("gaps", "explorer.gaps", lead("explorer.gaps-lead"), gapList, small("explorer.gaps-caution")),
                part("topics", "explorer.topics", lead("explorer.topics-lead"), index),
                part("tests", "explorer.tests", new ArticleTests(study)),
                part("themes", "explorer.themes", lead("explorer.themes-lead"), new ThemeList(course), onwards()),
                part("limits", "explorer.limits", new StudyOrigin(study)));
        goToNamedPart();
    }

    /// A link from another page may name a part of this one; the browser looked for it before it was there.
    private void goToNamedPart() {
        getElement()
                .executeJs("setTimeout(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), 50)");
    }

    /// The address follows what is chosen, so that it can be passed on.
    private void move(UI ui, TopicFilter to) {
        filter = to;
        ui.getPage().getHistory().replaceState(null, to.address());
    }

    private Nav contents() {
        UnorderedList places = new UnorderedList(
                place("reading", "explorer.reading"),
                place("gaps", "explorer.gaps"),
                place("topics", "explorer.topics"),
                place("tests", "explorer.tests"),
                place("themes", "explorer.themes"),
                place("limits", "explorer.limits"));
        Nav contents = new Nav(places);
        contents.addClassName("contents");
        contents.setAriaLabel(getTranslation("explorer.contents"));
        return contents;
    }

    private ListItem place(String id, String title) {
        return new ListItem(new Anchor("#" + id, getTranslation(title)));
    }

    private Section part(String id, String title, Component... body) {
        H2 heading = new H2(getTranslation(title));
        heading.setId(id);
        heading.getElement().setAttribute("tabindex", "-1");
        Section part = new Section(heading);
        part.add(new Div(body));
        part.getElement().setAttribute("aria-labelledby", id);
        return part;
    }

    private Paragraph lead(String text) {
        return new Paragraph(getTranslation(text));
    }

    private Paragraph small(String text) {
        Paragraph small = new Paragraph(getTranslation(text));
        small.addClassName("small");
        return small;
    }

    private Div onwards() {
        Div onwards = new Div(
                new Anchor(Routes.OPEN_QUESTION, getTranslation("explorer.open-question")),
                new Anchor(Routes.COHORT, getTranslation("explorer.cohort")));
        onwards.addClassName("onwards");
        return onwards;
    }
}
