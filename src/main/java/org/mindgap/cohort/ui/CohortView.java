package org.mindgap.cohort.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.mindgap.cohort.CohortFigures;
import org.mindgap.cohort.CohortService;
import org.mindgap.cohort.Contribution;
import org.mindgap.cohort.ContributionService;
import org.mindgap.cohort.OpenAnswer;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.Study;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Group;
import org.mindgap.people.GroupService;
import org.mindgap.people.Learner;
import org.mindgap.people.ProfileService;
import org.mindgap.widget.Routes;

/// The living cohort: what it is and which questions have numbers, or one question beside the study.
@Route(Routes.COHORT + "/:question?")
@AnonymousAllowed
@StyleSheet("css/cohort.css")
class CohortView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final Courses courses;
    private final CohortService cohort;
    private final ContributionService contributions;
    private final GroupService groups;
    private final ProfileService profiles;
    private final CurrentLearner learner;
    private String title = "";

    CohortView(
            Courses courses,
            CohortService cohort,
            ContributionService contributions,
            GroupService groups,
            ProfileService profiles,
            CurrentLearner learner) {
        this.courses = courses;
        this.cohort = cohort;
        this.contributions = contributions;
        this.groups = groups;
        this.profiles = profiles;
        this.learner = learner;
        addClassNames("page", "cohort");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Course course = courses.in(getLocale());
        List<CohortFigures> published = cohort.published().stream()
                .filter(figures -> !figures.question().equals(OpenAnswer.QUESTION))
                .toList();
        Optional<String> id = event.getRouteParameters().get("question");
        if (id.isPresent()) {
            show(course, course.questionNamed(id.get()).orElseThrow(NotFoundException::new), published);
        } else {
            list(course, published);
        }
    }

    private void list(Course course, List<CohortFigures> published) {
        title = getTranslation("cohort.page-title");
        Paragraph lead = new Paragraph(getTranslation("cohort.lead"));
        lead.addClassName("lead");
        add(new H1(getTranslation("cohort.title")), lead);
        if (published.isEmpty()) {
            addEmpty();
        } else {
            add(new Paragraph(getTranslation("cohort.people")));
            addTopics(course, published);
        }
        Section rules = new Section(new H2(getTranslation("cohort.rules")));
        UnorderedList list = new UnorderedList();
        list.addClassName("cohort-rules");
        for (String rule : List.of(
                "cohort.rule-ten",
                "cohort.rule-blocks",
                "cohort.rule-frozen",
                "cohort.rule-apart",
                "cohort.rule-chosen")) {
            list.add(new ListItem(getTranslation(rule)));
        }
        rules.add(list);
        add(rules, links());
        add(new ContributionPanel(contributions, profiles, courses, learner));
    }

    private void addEmpty() {
        Paragraph empty = new Paragraph(getTranslation("cohort.empty"));
        Anchor check = new Anchor(Routes.GAP_CHECK, getTranslation("cohort.to-check"));
        check.addClassNames("button", "primary");
        Div onwards = new Div(check);
        onwards.addClassName("onwards");
        add(new H2(getTranslation("cohort.empty-title")), empty, onwards);
    }

    private void addTopics(Course course, List<CohortFigures> published) {
        for (Study.Section part : course.study().sections()) {
            List<PracticeQuestion> questions = course.questions(part).stream()
                    .filter(question -> !of(question, published).isEmpty())
                    .toList();
            if (!questions.isEmpty()) {
                add(new Section(
                        new H2(part.title()),
                        CohortTable.ofQuestions(this, part.title(), course, questions, published)));
            }
        }
    }

    private Component links() {
        Anchor csv = new Anchor("/api/study/cohort.csv", getTranslation("cohort.csv"));
        csv.getElement().setAttribute("download", "cohort.csv");
        csv.setRouterIgnore(true);
        Div links = new Div(csv, new Anchor(Routes.OPEN_QUESTION, getTranslation("cohort.to-open-question")));
        links.addClassName("onwards");
        if (learner.find().filter(groups::mayMake).isPresent()) {
            links.add(new Anchor(Routes.COHORT_GROUPS, getTranslation("cohort.to-groups")));
        }
        return links;
    }

    private void show(Course course, PracticeQuestion question, List<CohortFigures> published) {
        String topic = topic(course, question);
        title = getTranslation("cohort.question-page-title", topic);
        Anchor back = new Anchor(Routes.COHORT, getTranslation("cohort.back"));
        back.addClassName("small");
        add(back, new H1(topic), new CohortQuestion(question, course.study(), of(question, published)));
        group().ifPresent(group -> addGroup(question, group));
    }

    private void addGroup(PracticeQuestion question, Group group) {
        List<CohortFigures> figures = of(question, cohort.published(group));
        Section section = new Section(new H2(getTranslation("cohort.your-group", group.name())));
        section.add(
                figures.isEmpty()
                        ? new Paragraph(getTranslation("cohort.group-few"))
                        : CohortTable.ofOptions(this, group.name(), question, figures));
        add(section);
    }

    private Optional<Group> group() {
        return learner.find().map(Learner::person).flatMap(contributions::find).flatMap(Contribution::group);
    }

    private static List<CohortFigures> of(PracticeQuestion question, List<CohortFigures> published) {
        return published.stream()
                .filter(figures -> figures.question().equals(question.id()))
                .toList();
    }

    private static String topic(Course course, PracticeQuestion question) {
        return course.study().topic(question.topic()).orElseThrow().title();
    }
}
