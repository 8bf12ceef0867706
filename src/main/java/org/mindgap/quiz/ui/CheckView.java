package org.mindgap.quiz.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.Passage;
import org.mindgap.curriculum.Track;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.people.Profile;
import org.mindgap.people.ProfileService;
import org.mindgap.progress.Completions;
import org.mindgap.quiz.Attempt;
import org.mindgap.quiz.AttemptService;
import org.mindgap.quiz.CheckService;
import org.mindgap.quiz.GivenAnswer;
import org.mindgap.quiz.Occasion;
import org.mindgap.widget.Days;
import org.mindgap.widget.Locales;
import org.mindgap.widget.Routes;
import org.mindgap.widget.TwoDots;

/// The check of a module: one question at a time, each explained at once, then the result.
@Route(Addresses.CHECK + "/:module")
@AnonymousAllowed
class CheckView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final Courses courses;
    private final CheckService checks;
    private final AttemptService attempts;
    private final Completions completions;
    private final CurrentLearner learner;
    private final ProfileService profiles;
    private String title = "";

    CheckView(
            Courses courses,
            CheckService checks,
            AttemptService attempts,
            Completions completions,
            CurrentLearner learner,
            ProfileService profiles) {
        this.courses = courses;
        this.checks = checks;
        this.attempts = attempts;
        this.completions = completions;
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
        CourseModule module = event.getRouteParameters()
                .get("module")
                .flatMap(course()::moduleNamed)
                .orElseThrow(NotFoundException::new);
        title = getTranslation("check.page-title", module.title());
        Optional<PersonId> person = learner.find().map(Learner::person);
        List<Attempt> before = person.map(known -> attempts.of(known, Occasion.CHECK, module.id()))
                .orElse(List.of());
        Optional<Attempt> open = before.stream().filter(Attempt::isOpen).findFirst();
        if (open.isPresent()) {
            showQuestion(module, open.get());
        } else {
            showStart(module, before);
        }
    }

    private Course course() {
        return courses.in(getLocale());
    }

    private void showStart(CourseModule module, List<Attempt> attempts) {
        removeAll();
        Paragraph rules = new Paragraph(getTranslation(
                "check.rules", module.check().draw(), Math.round(module.check().pass() * 100)));
        rules.addClassName("lead");
        Button start = new Button(
                getTranslation(attempts.isEmpty() ? "check.start" : "check.start-again"), click -> start(module));
        start.addClassName("primary");
        add(meta(module), new H1(getTranslation("check.title", module.title())), rules, start);
        addPast(attempts);
    }

    private void start(CourseModule module) {
        PersonId person = learner.start().person();
        Track track = profiles.find(person).map(Profile::track).orElse(Track.MIXED);
        showQuestion(module, checks.start(person, module.id(), track));
    }

    private void showQuestion(CourseModule module, Attempt attempt) {
        removeAll();
        H1 heading = new H1(getTranslation("check.title", module.title()));
        heading.addClassName("smaller");
        AttemptPanel questions =
                new AttemptPanel(attempt, course(), attempts, learner, finished -> showResult(module, finished));
        add(meta(module), heading, questions);
        questions.next();
    }

    private void showResult(CourseModule module, Attempt attempt) {
        removeAll();
        // A guest may have begun what an account finishes.
        PersonId person = learner.start().person();
        Attempt.Result result = attempt.result().orElseThrow();
        boolean complete = completions.isComplete(person, module.id());
        String points = Locales.shortest(Math.round(result.points() * 100) / 100.0, getLocale());
        Paragraph words = new Paragraph(getTranslation(
                result.passed() ? "check.passed-words" : "check.not-passed-words",
                points,
                result.of(),
                Math.round(module.check().pass() * 100)));
        words.addClassName("lead");
        add(meta(module));
        if (result.passed() && complete) {
            add(TwoDots.mark(1).named("mark", "big-mark"));
        }
        add(new H1(getTranslation(heading(result.passed(), complete))), words);
        if (result.passed() && !complete) {
            add(new Paragraph(getTranslation("check.passed-lessons-left")));
        }
        addWorthAnotherLook(attempt);
        Anchor path = new Anchor(Routes.PATH, getTranslation("check.to-path"));
        Button again = new Button(getTranslation("check.start-again"), click -> start(module));
        path.addClassNames("button", result.passed() ? "primary" : "secondary");
        again.addClassName(result.passed() ? "secondary" : "primary");
        Div onwards = result.passed() ? new Div(path, again) : new Div(again, path);
        onwards.addClassName("onwards");
        if (complete) {
            onwards.add(new Anchor(Routes.CERTIFICATES, getTranslation("check.to-certificates")));
        }
        add(onwards);
        addPast(attempts.of(person, Occasion.CHECK, module.id()));
    }

    private static String heading(boolean passed, boolean complete) {
        if (!passed) {
            return "check.not-passed";
        }
        return complete ? "check.passed" : "check.passed-not-complete";
    }

    /// The lessons that teach what was not answered right.
    private void addWorthAnotherLook(Attempt attempt) {
        Map<ItemId, GivenAnswer> given = attempts.answers(attempt);
        UnorderedList lessons = new UnorderedList();
        attempt.items().stream()
                .filter(item -> given.containsKey(item) && given.get(item).score() < 1)
                .flatMap(item -> course().item(item).stream())
                .flatMap(item -> item.traits().teaches().stream())
                .map(Passage::lesson)
                .distinct()
                .flatMap(lesson -> course().lesson(lesson).stream())
                .forEach(lesson -> lessons.add(new ListItem(new Anchor(Addresses.of(lesson.id()), lesson.title()))));
        if (lessons.getComponentCount() > 0) {
            add(new H2(getTranslation("check.look-again")), lessons);
        }
    }

    private void addPast(List<Attempt> attempts) {
        List<Attempt> finished = attempts.stream()
                .filter(attempt -> attempt.result().isPresent())
                .toList();
        if (finished.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("past-attempts");
        for (Attempt attempt : finished) {
            Attempt.Result result = attempt.result().orElseThrow();
            list.add(new ListItem(getTranslation(
                    result.passed() ? "check.past-passed" : "check.past-not-passed",
                    Days.moment(result.finishedAt().atZone(ZoneOffset.UTC), getLocale()),
                    Locales.shortest(Math.round(result.points() * 100) / 100.0, getLocale()),
                    result.of())));
        }
        add(new H2(getTranslation("check.past")), list);
        add(new WithdrawnItems(finished, course()));
    }

    private Div meta(CourseModule module) {
        Anchor path = new Anchor(Routes.PATH, module.title());
        Div meta = new Div(path);
        meta.addClassName("meta");
        return meta;
    }
}
