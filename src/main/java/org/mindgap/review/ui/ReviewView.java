package org.mindgap.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.text.ListFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.Lesson;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.curriculum.Passage;
import org.mindgap.curriculum.Section;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.quiz.Attempt;
import org.mindgap.quiz.AttemptService;
import org.mindgap.quiz.GivenAnswer;
import org.mindgap.quiz.ui.AttemptPanel;
import org.mindgap.review.ReviewDays;
import org.mindgap.review.ReviewPlanService;
import org.mindgap.review.ReviewService;
import org.mindgap.review.Today;
import org.mindgap.review.Upcoming;
import org.mindgap.widget.ChartFigure;
import org.mindgap.widget.Days;
import org.mindgap.widget.Routes;

/// The review: what is due today, its questions, and then what is still known and what comes back when.
@Route(Routes.REVIEW)
@AnonymousAllowed
class ReviewView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private static final String SOURCE = "https://doi.org/10.1007/s10648-020-09572-8";

    private final Courses courses;
    private final ReviewService reviews;
    private final ReviewPlanService plans;
    private final AttemptService attempts;
    private final CurrentLearner learner;

    ReviewView(
            Courses courses,
            ReviewService reviews,
            ReviewPlanService plans,
            AttemptService attempts,
            CurrentLearner learner) {
        this.courses = courses;
        this.reviews = reviews;
        this.plans = plans;
        this.attempts = attempts;
        this.learner = learner;
        addClassNames("page", "review");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.page-title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<PersonId> person = learner.find().map(Learner::person);
        if (person.isEmpty()) {
            showFirstStep(plans.standard());
            return;
        }
        Today today = reviews.today(person.get());
        Optional<Attempt> open = reviews.open(person.get());
        if (today.days().isOff()) {
            showSwitchedOff();
        } else if (open.isPresent()) {
            showQuestions(open.get());
        } else {
            showToday(person.get(), today);
        }
    }

    private void showSwitchedOff() {
        add(meta(), new H1(getTranslation("review.off")), lead(getTranslation("review.off-words")), toPath());
    }

    /// To somebody who has completed nothing yet.
    private void showFirstStep(ReviewDays days) {
        add(
                meta(),
                new H1(getTranslation("review.nothing")),
                lead(getTranslation("review.first-step", words(days))),
                toPath());
        addWhy();
    }

    private void showToday(PersonId person, Today today) {
        boolean nothingCompleted = !today.isDue()
                && today.upcoming().isEmpty()
                && reviews.retention(person).isEmpty();
        if (nothingCompleted) {
            showFirstStep(today.days());
        } else if (today.isDue()) {
            showDue(today);
        } else {
            showNothingDue(today);
        }
        if (!nothingCompleted) {
            addCurve(person);
            addSwitch(person, today.reminded());
        }
    }

    private void showDue(Today today) {
        Button start = new Button(getTranslation("review.start"), click -> {
            removeAll();
            focus(showQuestions(reviews.start(learner.start().person())));
        });
        start.addClassName("primary");
        Div onwards = new Div(start);
        onwards.addClassName("onwards");
        add(
                meta(),
                new H1(getTranslation("review.today", today.questions(), today.minutes())),
                lead(getTranslation("review.from", titles(today.modules()))),
                onwards);
        addWhy();
    }

    private void showNothingDue(Today today) {
        String next = today.upcoming().stream()
                .findFirst()
                .map(first -> getTranslation("review.next", date(first.at()), titles(sameDay(today, first))))
                .orElseGet(() -> getTranslation("review.all-done"));
        add(meta(), new H1(getTranslation("review.nothing")), lead(next), toPath());
        addWhy();
    }

    private List<ModuleId> sameDay(Today today, Upcoming first) {
        return today.upcoming().stream()
                .filter(other -> date(other.at()).equals(date(first.at())))
                .map(Upcoming::module)
                .toList();
    }

    private H1 showQuestions(Attempt attempt) {
        H1 heading = new H1(getTranslation("review.title"));
        heading.addClassName("smaller");
        AttemptPanel questions = new AttemptPanel(attempt, course(), attempts, learner, this::showResult);
        add(meta(), heading, questions);
        questions.next();
        return heading;
    }

    /// What had the focus is gone; a keyboard or a screen reader goes on from here.
    private static void focus(H1 heading) {
        heading.getElement().setAttribute("tabindex", "-1");
        heading.getElement().executeJs("this.focus()");
    }

    private void showResult(Attempt attempt) {
        removeAll();
        PersonId person = learner.start().person();
        Attempt.Result result = attempt.result().orElseThrow();
        H1 heading = new H1(
                getTranslation("review.result", RetentionChart.points(result.points(), getLocale()), result.of()));
        add(meta(), heading, lead(getTranslation("review.result-words")));
        focus(heading);
        addComingBack(attempt, reviews.today(person).upcoming());
        addWorthAnotherLook(attempt);
        addCurve(person);
        add(toPath());
    }

    private void addComingBack(Attempt attempt, List<Upcoming> upcoming) {
        UnorderedList list = new UnorderedList();
        for (CourseModule module : course().modules()) {
            if (attempt.items().stream().noneMatch(item -> module.item(item).isPresent())) {
                continue;
            }
            list.add(new ListItem(upcoming.stream()
                    .filter(next -> next.module().equals(module.id()))
                    .findFirst()
                    .map(next -> getTranslation("review.comes-back", module.title(), date(next.at()), next.days()))
                    .orElseGet(() -> getTranslation("review.comes-back-never", module.title()))));
        }
        add(new H2(getTranslation("review.coming-back")), list);
    }

    /// The passages that teach what was not answered right.
    private void addWorthAnotherLook(Attempt attempt) {
        Map<ItemId, GivenAnswer> given = attempts.answers(attempt);
        UnorderedList passages = new UnorderedList();
        attempt.items().stream()
                .filter(item -> given.containsKey(item) && !given.get(item).isRight())
                .flatMap(item -> course().item(item).stream())
                .flatMap(item -> item.traits().teaches().stream())
                .distinct()
                .flatMap(passage -> link(passage).stream())
                .forEach(link -> passages.add(new ListItem(link)));
        if (passages.getComponentCount() > 0) {
            add(new H2(getTranslation("review.look-again")), passages);
        }
    }

    private Optional<Anchor> link(Passage passage) {
        return course().lesson(passage.lesson())
                .map(lesson -> new Anchor(Addresses.of(passage), title(lesson, passage.anchor())));
    }

    private String title(Lesson lesson, String anchor) {
        return lesson.sections().stream()
                .filter(section -> section.anchor().equals(anchor))
                .map(Section::heading)
                .filter(heading -> !heading.isBlank())
                .findFirst()
                .map(heading -> getTranslation("review.passage", lesson.title(), heading))
                .orElse(lesson.title());
    }

    private void addCurve(PersonId person) {
        new RetentionChart(this, getLocale())
                .of(reviews.retention(person))
                .ifPresent(chart -> add(new H2(getTranslation("review.curve")), new ChartFigure("retention", chart)));
    }

    private void addWhy() {
        Paragraph why = new Paragraph(
                new Span(getTranslation("review.why")),
                new Span(" "),
                new Anchor(SOURCE, getTranslation("review.why-source")));
        why.addClassName("small");
        add(why);
    }

    private void addSwitch(PersonId person, boolean reminded) {
        Checkbox remind = new Checkbox(getTranslation("review.remind"), reminded);
        remind.setHelperText(getTranslation("review.remind-words"));
        remind.addClassName("review-switch");
        remind.addValueChangeListener(change -> reviews.remind(person, change.getValue()));
        add(remind);
    }

    private Div meta() {
        Div meta = new Div(new Anchor(Routes.PATH, getTranslation("review.path")));
        meta.addClassName("meta");
        return meta;
    }

    private Div toPath() {
        Anchor path = new Anchor(Routes.PATH, getTranslation("review.to-path"));
        path.addClassNames("button", "primary");
        Div onwards = new Div(path);
        onwards.addClassName("onwards");
        return onwards;
    }

    private static Paragraph lead(String text) {
        Paragraph lead = new Paragraph(text);
        lead.addClassName("lead");
        return lead;
    }

    private String titles(List<ModuleId> modules) {
        return list(modules.stream()
                .flatMap(module -> course().module(module).stream())
                .map(CourseModule::title)
                .toList());
    }

    private String words(ReviewDays days) {
        return list(days.days().stream().map(String::valueOf).toList());
    }

    private String list(List<String> parts) {
        return ListFormat.getInstance(getLocale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(parts);
    }

    private String date(Instant at) {
        return Days.full(at.atZone(ZoneOffset.UTC), getLocale());
    }

    private Course course() {
        return courses.in(getLocale());
    }
}
