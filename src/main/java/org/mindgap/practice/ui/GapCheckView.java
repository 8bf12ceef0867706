package org.mindgap.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.curriculum.Study.Section;
import org.mindgap.curriculum.Study.Topic;
import org.mindgap.curriculum.Track;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.people.Profile;
import org.mindgap.people.ProfileService;
import org.mindgap.practice.GapCheck;
import org.mindgap.practice.GapCheckService;
import org.mindgap.practice.PracticeAnswer;
import org.mindgap.practice.PracticeService;
import org.mindgap.practice.Reply;
import org.mindgap.widget.Focus;
import org.mindgap.widget.Markup;
import org.mindgap.widget.Routes;
import org.mindgap.widget.TwoDots;

/// The check of one's practice: one question on a page, each kept when it is given, then on to the profile.
@Route(Routes.GAP_CHECK + "/:step?([1-9][0-9]?)")
@AnonymousAllowed
@StyleSheet("css/practice.css")
class GapCheckView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private static final String STEP = "step";

    private final Courses courses;
    private final GapCheckService checks;
    private final PracticeService practice;
    private final CurrentLearner learner;
    private final ProfileService profiles;
    private String title = "";

    GapCheckView(
            Courses courses,
            GapCheckService checks,
            PracticeService practice,
            CurrentLearner learner,
            ProfileService profiles) {
        this.courses = courses;
        this.checks = checks;
        this.practice = practice;
        this.learner = learner;
        this.profiles = profiles;
        addClassNames("page", "gap-check");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<PersonId> person = learner.find().map(Learner::person);
        Optional<GapCheck> open = person.flatMap(checks::open);
        Optional<Integer> step = event.getRouteParameters().get(STEP).map(Integer::valueOf);
        if (step.isPresent()
                && open.isPresent()
                && step.get() <= open.get().questions().size()) {
            Focus.onArrival(showQuestion(open.get(), step.get()), event);
        } else {
            showStart(person, open);
        }
    }

    private Course course() {
        return courses.in(getLocale());
    }

    private void showStart(Optional<PersonId> person, Optional<GapCheck> open) {
        title = getTranslation("gap-check.page-title");
        Paragraph lead = new Paragraph(getTranslation("gap-check.lead"));
        lead.addClassName("lead");
        add(new H1(getTranslation("gap-check.title")), lead, new Paragraph(getTranslation("gap-check.promise")));
        open.ifPresent(this::addGoOn);
        RadioButtonGroup<Track> side = new RadioButtonGroup<>(getTranslation("gap-check.side"));
        side.setItems(Track.values());
        side.setItemLabelGenerator(track -> getTranslation(
                switch (track) {
                    case CLINICAL -> "gap-check.clinical";
                    case TECHNICAL -> "gap-check.technical";
                    case MIXED -> "gap-check.mixed";
                }));
        side.addClassName("sides");
        person.flatMap(profiles::find).map(Profile::track).ifPresent(side::setValue);
        boolean again = person.map(checks::rounds).map(List::isEmpty).orElse(true);
        Button start = new Button(getTranslation(again ? "gap-check.start" : "gap-check.start-again"), click -> {
            side.setInvalid(side.getValue() == null);
            side.setErrorMessage(getTranslation("gap-check.side-missing"));
            if (side.getValue() == null) {
                Focus.within(side);
            } else {
                start(side.getValue());
            }
        });
        start.addClassName(open.isPresent() ? "secondary" : "primary");
        Div onwards = new Div(start);
        onwards.addClassName("onwards");
        Paragraph origin = new Paragraph(getTranslation("gap-check.origin"));
        origin.addClassName("small");
        add(side, onwards, origin);
    }

    private void addGoOn(GapCheck check) {
        Map<QuestionId, PracticeAnswer> given = checks.answers(check);
        int next = firstOpen(check, given);
        Anchor goOn = new Anchor(
                Routes.GAP_CHECK + "/" + next,
                getTranslation("gap-check.go-on", next, check.questions().size()));
        goOn.addClassNames("button", "primary");
        Div onwards = new Div(goOn);
        onwards.addClassName("onwards");
        add(onwards);
    }

    private static int firstOpen(GapCheck check, Map<QuestionId, PracticeAnswer> given) {
        for (int i = 0; i < check.questions().size(); i++) {
            if (!given.containsKey(check.questions().get(i))) {
                return i + 1;
            }
        }
        return check.questions().size();
    }

    private void start(Track track) {
        PersonId person = learner.start().person();
        if (profiles.find(person).isEmpty()) {
            profiles.choose(person, Set.of(), track);
        }
        GapCheck check = checks.begin(person, track);
        go(firstOpen(check, checks.answers(check)));
    }

    private H1 showQuestion(GapCheck check, int step) {
        Course course = course();
        PracticeQuestion question =
                course.question(check.questions().get(step - 1)).orElseThrow();
        int all = check.questions().size();
        title = getTranslation("gap-check.step-title", step, all);
        Div progress = new Div(
                TwoDots.mark((step - 1) / (double) all),
                new Span(getTranslation("gap-check.step", step, all)),
                new Span(section(question)));
        progress.addClassName("meta");
        H1 heading = new H1(Markup.inline(question.text()));
        heading.addClassName("question");
        QuestionForm form = new QuestionForm(
                question, question.several() ? Optional.empty() : Optional.of(new GuessFields(course.study())));
        Optional<Reply> before =
                Optional.ofNullable(checks.answers(check).get(question.id())).map(PracticeAnswer::reply);
        before.ifPresent(form::fill);
        UUID id = UUID.randomUUID();
        Button keep = new Button(
                getTranslation(step == all ? "gap-check.keep-last" : "gap-check.keep"),
                click -> form.reply(id, Optional.of(check.id())).ifPresent(reply -> keep(check, step, before, reply)));
        keep.addClassName("primary");
        Button skip = new Button(
                getTranslation(step == all ? "gap-check.skip-last" : "gap-check.skip"), click -> onwards(check, step));
        skip.addClassName("quiet");
        Div onwards = new Div(keep, skip);
        onwards.addClassName("onwards");
        add(progress, heading, form, onwards);
        if (step > 1) {
            add(new Anchor(Routes.GAP_CHECK + "/" + (step - 1), getTranslation("gap-check.back")));
        }
        return heading;
    }

    private String section(PracticeQuestion question) {
        return course().study().topic(question.topic()).map(Topic::section).stream()
                .flatMap(id -> course().study().sections().stream()
                        .filter(section -> section.id().equals(id)))
                .map(Section::title)
                .findFirst()
                .orElse("");
    }

    private void keep(GapCheck check, int step, Optional<Reply> before, Reply reply) {
        if (before.filter(reply::saysTheSameAs).isPresent()
                || practice.answer(learner.start().person(), reply).isPresent()) {
            onwards(check, step);
        } else {
            removeAll();
            add(new Paragraph(getTranslation("item.changed")), new Anchor(Routes.GAP_CHECK, title));
        }
    }

    private void onwards(GapCheck check, int step) {
        if (step < check.questions().size()) {
            go(step + 1);
        } else {
            checks.finish(check);
            getUI().ifPresent(ui -> ui.navigate(Routes.GAP_PROFILE));
        }
    }

    private void go(int step) {
        getUI().ifPresent(ui -> ui.navigate(GapCheckView.class, new RouteParameters(STEP, Integer.toString(step))));
    }
}
