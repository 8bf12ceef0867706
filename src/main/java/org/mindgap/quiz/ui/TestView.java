package org.mindgap.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Track;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.people.Profile;
import org.mindgap.people.ProfileService;
import org.mindgap.quiz.Attempt;
import org.mindgap.quiz.AttemptService;
import org.mindgap.quiz.FormService;
import org.mindgap.quiz.FormService.Standing;
import org.mindgap.quiz.Occasion;
import org.mindgap.widget.Locales;

/// The test before a module's lessons, and the parallel one after them.
@Route(Addresses.BEFORE + "/:module")
@RouteAlias(Addresses.AFTER + "/:module")
@AnonymousAllowed
class TestView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    /// What a question takes, with reading its explanation.
    private static final double MINUTES_A_QUESTION = 0.75;

    private final Courses courses;
    private final FormService forms;
    private final AttemptService attempts;
    private final CurrentLearner learner;
    private final ProfileService profiles;
    private Occasion occasion = Occasion.BEFORE;
    private String title = "";

    TestView(
            Courses courses,
            FormService forms,
            AttemptService attempts,
            CurrentLearner learner,
            ProfileService profiles) {
        this.courses = courses;
        this.forms = forms;
        this.attempts = attempts;
        this.learner = learner;
        this.profiles = profiles;
        addClassName("page");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        occasion = event.getLocation().getFirstSegment().equals(Addresses.AFTER) ? Occasion.AFTER : Occasion.BEFORE;
        CourseModule module = event.getRouteParameters()
                .get("module")
                .flatMap(course()::moduleNamed)
                .orElseThrow(NotFoundException::new);
        title = getTranslation(words("page-title"), module.title());
        Optional<PersonId> person = learner.find().map(Learner::person);
        Optional<Attempt> open = person.stream()
                .flatMap(known -> attempts.of(known, occasion, module.id()).stream())
                .filter(Attempt::isOpen)
                .findFirst();
        Standing standing = person.map(known -> forms.standing(known, module.id(), track()))
                .orElseGet(() -> Standing.ofSomebodyNew(module));
        if (open.isPresent() && isOpen(standing)) {
            ask(module, open.get());
        } else {
            show(module, standing);
        }
    }

    private static boolean isOpen(Standing standing) {
        return standing instanceof Standing.BeforeOpen || standing instanceof Standing.AfterOpen;
    }

    private Course course() {
        return courses.in(getLocale());
    }

    private Track track() {
        return learner.find()
                .flatMap(known -> profiles.find(known.person()))
                .map(Profile::track)
                .orElse(Track.MIXED);
    }

    private String words(String key) {
        return (occasion == Occasion.AFTER ? "after." : "before.") + key;
    }

    private void show(CourseModule module, Standing standing) {
        removeAll();
        add(meta(module));
        if (occasion == Occasion.BEFORE) {
            switch (standing) {
                case Standing.BeforeOpen open -> addStart(module, open.items());
                case Standing.BeforeDone done -> addBefore(module, done.before());
                case Standing.AfterOpen open -> addBefore(module, open.before());
                case Standing.Done done -> addBefore(module, done.before());
                case Standing.None _ -> addRefusal(module, "before.closed");
            }
        } else {
            switch (standing) {
                case Standing.AfterOpen open -> addStart(module, open.items());
                case Standing.Done done -> addAfter(module, done);
                case Standing.BeforeDone _ -> addRefusal(module, "after.lessons-first");
                case Standing.BeforeOpen _, Standing.None _ -> addRefusal(module, "after.closed");
            }
        }
    }

    private void addStart(CourseModule module, int items) {
        Paragraph lead = new Paragraph(getTranslation(words("lead"), items, minutes(items)));
        lead.addClassName("lead");
        Button start = new Button(getTranslation(words("start")), click -> start(module));
        start.addClassName("primary");
        add(
                new H1(getTranslation(words("title"))),
                lead,
                new Paragraph(
                        getTranslation(words("rules"), Math.round(module.check().pass() * 100))),
                onwards(start, new Anchor(Addresses.of(module.id()), getTranslation("test.to-module"))));
    }

    private static long minutes(int items) {
        return (long) Math.ceil(items * MINUTES_A_QUESTION);
    }

    private void start(CourseModule module) {
        PersonId person = learner.start().person();
        Standing standing = forms.standing(person, module.id(), track());
        if (!isOpen(standing)) {
            // Another window has gone on in the meantime.
            show(module, standing);
            return;
        }
        ask(
                module,
                occasion == Occasion.BEFORE
                        ? forms.startBefore(person, module.id(), track())
                        : forms.startAfter(person, module.id(), track()));
    }

    private void ask(CourseModule module, Attempt attempt) {
        removeAll();
        H1 heading = new H1(getTranslation(words("title")));
        heading.addClassName("smaller");
        AttemptPanel questions = new AttemptPanel(
                attempt,
                course(),
                attempts,
                learner,
                finished -> show(module, forms.standing(learner.start().person(), module.id(), track())));
        add(meta(module), heading, questions);
        questions.next();
    }

    private void addBefore(CourseModule module, Attempt before) {
        Attempt.Result result = before.result().orElseThrow();
        Paragraph words = new Paragraph(getTranslation("before.result-words", points(result), result.of()));
        words.addClassName("lead");
        Anchor lessons = button(
                Addresses.of(module.lessons().getFirst().id()),
                getTranslation("before.to-lessons", module.lessons().getFirst().title()));
        add(new H1(getTranslation("before.result")), words, new WithdrawnItems(List.of(before), course()));
        if (result.passed()) {
            Anchor check = button(Addresses.check(module.id()), getTranslation("before.to-check"));
            check.addClassName("primary");
            lessons.addClassName("secondary");
            add(
                    new Paragraph(getTranslation(
                            "before.tested-out", Math.round(module.check().pass() * 100))),
                    onwards(check, lessons));
        } else {
            lessons.addClassName("primary");
            add(new Paragraph(getTranslation("before.not-tested-out")), onwards(lessons));
        }
    }

    private void addAfter(CourseModule module, Standing.Done done) {
        Anchor onwards = button(Addresses.of(module.id()), getTranslation("test.to-module"));
        onwards.addClassName("primary");
        add(
                new H1(getTranslation("after.result")),
                new GainPanel(done),
                new WithdrawnItems(List.of(done.before(), done.after()), course()),
                onwards(onwards));
    }

    private void addRefusal(CourseModule module, String why) {
        Anchor onwards = button(Addresses.of(module.id()), getTranslation("test.to-module"));
        onwards.addClassName("primary");
        add(new H1(getTranslation(words("title"))), new Paragraph(getTranslation(why)), onwards(onwards));
    }

    private String points(Attempt.Result result) {
        return Locales.shortest(Math.round(result.points() * 100) / 100.0, getLocale());
    }

    private static Anchor button(String address, String words) {
        Anchor anchor = new Anchor(address, words);
        anchor.addClassName("button");
        return anchor;
    }

    private static Div onwards(Component... parts) {
        Div onwards = new Div(parts);
        onwards.addClassName("onwards");
        return onwards;
    }

    private static Div meta(CourseModule module) {
        Div meta = new Div(new Anchor(Addresses.of(module.id()), module.title()));
        meta.addClassName("meta");
        return meta;
    }
}
