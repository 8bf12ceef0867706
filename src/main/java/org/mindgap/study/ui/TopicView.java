package org.mindgap.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Study;
import org.mindgap.curriculum.Study.Topic;
import org.mindgap.study.Gap;

/// One topic of the study: both groups on one scale, every figure the article prints, what it tested, and what can be
/// recomputed.
@Route(Addresses.STUDY + "/:topic")
@AnonymousAllowed
@StyleSheet("css/study.css")
class TopicView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final Courses courses;
    private String title = "";

    TopicView(Courses courses) {
        this.courses = courses;
        addClassNames("page", "study", "topic");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Course course = courses.in(getLocale());
        Study study = course.study();
        Topic topic =
                event.getRouteParameters().get("topic").flatMap(study::topic).orElseThrow(NotFoundException::new);
        title = getTranslation("explorer.topic-page-title", topic.title());
        removeAll();
        add(
                meta(study, topic),
                new H1(topic.title()),
                lead(study, topic),
                part("explorer.picture", new TopicChart(study, topic)),
                part("explorer.figures", new FiguresTable(topic.title(), study.figures(topic.id()))),
                new TestsPanel(study, topic),
                new OwnPractice(course, topic),
                around(study, topic));
    }

    private Div meta(Study study, Topic topic) {
        StudyWords words = new StudyWords(this, getLocale());
        Div meta = new Div(new Anchor(Addresses.STUDY, getTranslation("shell.study")));
        study.sections().stream()
                .filter(section -> section.id().equals(topic.section()))
                .map(section -> new Anchor(TopicFilter.address(section.id()) + "#topics", section.title()))
                .forEach(meta::add);
        meta.add(
                new Span(topic.question()
                        .map(question -> getTranslation("explorer.question", question))
                        .orElseGet(() -> getTranslation("explorer.question-unnumbered"))),
                new Span(words.kind(topic.kind())));
        meta.addClassName("meta");
        return meta;
    }

    private Paragraph lead(Study study, Topic topic) {
        StudyWords words = new StudyWords(this, getLocale());
        Paragraph lead = new Paragraph(Gap.widest(study, topic)
                .map(gap -> getTranslation("explorer.topic-lead", words.points(gap), gap.option()))
                .orElseGet(() -> getTranslation("explorer.topic-lead-no-gap")));
        lead.addClassName("lead");
        return lead;
    }

    private Section part(String heading, Component body) {
        return new Section(new H2(getTranslation(heading)), body);
    }

    private Nav around(Study study, Topic topic) {
        List<Topic> topics = study.sections().stream()
                .flatMap(section -> section.topics().stream())
                .toList();
        int here = topics.indexOf(topic);
        Nav around = new Nav();
        around.setAriaLabel(getTranslation("explorer.around"));
        around.addClassName("around");
        if (here > 0) {
            around.add(neighbour(topics.get(here - 1), "explorer.previous", "previous"));
        }
        if (here + 1 < topics.size()) {
            around.add(neighbour(topics.get(here + 1), "explorer.next", "next"));
        }
        return around;
    }

    private Anchor neighbour(Topic topic, String direction, String className) {
        Span label = new Span(getTranslation(direction));
        label.addClassName("small");
        Anchor link = new Anchor(Addresses.of(topic), label, new Span(" "), new Span(topic.title()));
        link.addClassName(className);
        return link;
    }
}
