package org.mindgap.practice.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.curriculum.Track;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Learner;
import org.mindgap.people.Profile;
import org.mindgap.people.ProfileService;
import org.mindgap.practice.PracticeService;
import org.mindgap.widget.Routes;

/// All questions about practice by section, or one of them with its comparison.
@Route(Addresses.PRACTICE + "/:question?")
@AnonymousAllowed
@StyleSheet("css/practice.css")
class PracticeView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final Courses courses;
    private final PracticeService practice;
    private final CurrentLearner learner;
    private final ProfileService profiles;
    private String title = "";

    PracticeView(Courses courses, PracticeService practice, CurrentLearner learner, ProfileService profiles) {
        this.courses = courses;
        this.practice = practice;
        this.learner = learner;
        this.profiles = profiles;
        addClassNames("page", "practice-page");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Course course = courses.in(getLocale());
        Optional<String> id = event.getRouteParameters().get("question");
        if (id.isPresent()) {
            show(course, course.questionNamed(id.get()).orElseThrow(NotFoundException::new));
        } else {
            list(course);
        }
    }

    private void show(Course course, PracticeQuestion question) {
        String topic = topic(course, question);
        title = getTranslation("practice.page-title", topic);
        Track track = learner.find()
                .map(Learner::person)
                .flatMap(profiles::find)
                .map(Profile::track)
                .orElse(Track.MIXED);
        add(
                new H1(topic),
                new H2(getTranslation("practice.ask")),
                new PracticePanel(question, course, track, practice, learner),
                onwards(course, question));
    }

    private Div onwards(Course course, PracticeQuestion question) {
        Div onwards = new Div();
        onwards.addClassName("onwards");
        List<PracticeQuestion> all = inOrder(course);
        int next = all.indexOf(question) + 1;
        if (next < all.size()) {
            Anchor following = new Anchor(
                    Addresses.of(all.get(next).id()), getTranslation("practice.next", topic(course, all.get(next))));
            following.addClassNames("button", "secondary");
            onwards.add(following);
        }
        onwards.add(new Anchor(Routes.GAP_PROFILE, getTranslation("practice.profile")));
        return onwards;
    }

    private void list(Course course) {
        title = getTranslation("practice.all-page-title");
        Paragraph lead = new Paragraph(
                getTranslation("practice.all-lead", course.questions().size()));
        lead.addClassName("lead");
        add(new H1(getTranslation("practice.all-title")), lead);
        Set<QuestionId> answered = learner.find().map(Learner::person).map(practice::answers).orElse(List.of()).stream()
                .map(answer -> answer.reply().question())
                .collect(Collectors.toSet());
        course.study().sections().stream()
                .filter(part -> !course.questions(part).isEmpty())
                .forEach(part -> {
                    UnorderedList list = new UnorderedList();
                    list.addClassName("more-topics");
                    course.questions(part).forEach(question -> list.add(item(course, question, answered)));
                    add(new Section(new H2(part.title()), new Paragraph(part.summary()), list));
                });
    }

    private ListItem item(Course course, PracticeQuestion question, Set<QuestionId> answered) {
        ListItem item = new ListItem(new Anchor(Addresses.of(question.id()), topic(course, question)));
        if (answered.contains(question.id())) {
            Span done = new Span(getTranslation("practice.answered"));
            done.addClassName("small");
            item.add(new Span(" "), done);
        }
        return item;
    }

    private static List<PracticeQuestion> inOrder(Course course) {
        return course.study().sections().stream()
                .flatMap(part -> course.questions(part).stream())
                .toList();
    }

    private static String topic(Course course, PracticeQuestion question) {
        return course.study().topic(question.topic()).orElseThrow().title();
    }
}
