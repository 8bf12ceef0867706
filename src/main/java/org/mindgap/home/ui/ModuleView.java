package org.mindgap.home.ui;

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
import java.util.List;
import java.util.Optional;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Form;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.curriculum.Track;
import org.mindgap.lesson.Journey;
import org.mindgap.lesson.LessonService;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.people.Profile;
import org.mindgap.people.ProfileService;
import org.mindgap.quiz.FormService;
import org.mindgap.quiz.FormService.Standing;
import org.mindgap.quiz.ui.GainPanel;
import org.mindgap.widget.Routes;
import org.mindgap.widget.TwoDots;

/// A module: what it is for, its lessons, the tests around them, and what the learner gained.
@Route(Addresses.MODULE + "/:module")
@AnonymousAllowed
class ModuleView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final Courses courses;
    private final LessonService lessons;
    private final FormService forms;
    private final CurrentLearner learner;
    private final ProfileService profiles;
    private String title = "";

    ModuleView(
            Courses courses,
            LessonService lessons,
            FormService forms,
            CurrentLearner learner,
            ProfileService profiles) {
        this.courses = courses;
        this.lessons = lessons;
        this.forms = forms;
        this.learner = learner;
        this.profiles = profiles;
        addClassNames("page", "path");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Course course = courses.in(getLocale());
        CourseModule module = event.getRouteParameters()
                .get("module")
                .flatMap(id -> module(course, id))
                .orElseThrow(NotFoundException::new);
        title = getTranslation("module.page-title", module.title());
        Optional<PersonId> person = learner.find().map(Learner::person);
        Journey journey = person.map(lessons::journey).orElse(Journey.NOT_BEGUN);
        Track track = person.flatMap(profiles::find).map(Profile::track).orElse(Track.MIXED);
        removeAll();
        Paragraph lead = new Paragraph(module.summary());
        lead.addClassName("lead");
        ModuleSteps steps = new ModuleSteps(module, journey, this);
        Div meta = new Div(new Anchor(Routes.PATH, getTranslation("path.title")));
        meta.addClassName("meta");
        add(meta, TwoDots.mark(journey.share(module)), new H1(module.title()), lead, steps.status());
        addTests(module, person, track, journey);
        add(steps.next(person.flatMap(lessons::latestPlace)), new H2(getTranslation("module.lessons")), steps.list());
        addObjectives(module, track);
        add(foot());
    }

    private static Optional<CourseModule> module(Course course, String id) {
        try {
            return course.module(new ModuleId(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private void addTests(CourseModule module, Optional<PersonId> person, Track track, Journey journey) {
        Standing standing = person.map(known -> forms.standing(known, module.id(), track))
                .orElseGet(() -> module.forms()
                        .<Standing>map(both -> new Standing.BeforeOpen(
                                both.items(Form.A, Track.MIXED).size()))
                        .orElseGet(Standing.None::new));
        switch (standing) {
            case Standing.None _ -> {
                // Nothing to offer: the lessons were begun without the test before.
            }
            case Standing.BeforeOpen open ->
                add(offer(
                        "module.before",
                        getTranslation("module.before-words", open.items()),
                        Addresses.before(module.id())));
            case Standing.BeforeDone done ->
                add(offer(
                        "module.before-done",
                        getTranslation(
                                done.before().result().orElseThrow().passed() && !journey.isComplete(module.id())
                                        ? "module.before-passed-words"
                                        : "module.before-done-words"),
                        Addresses.before(module.id())));
            case Standing.AfterOpen open ->
                add(offer(
                        "module.after",
                        getTranslation("module.after-words", open.items()),
                        Addresses.after(module.id())));
            case Standing.Done done -> add(new H2(getTranslation("module.gain")), new GainPanel(done));
        }
    }

    private Div offer(String key, String words, String address) {
        Div offer = new Div(new Paragraph(words), new Anchor(address, getTranslation(key)));
        offer.addClassName("offer");
        return offer;
    }

    private void addObjectives(CourseModule module, Track track) {
        List<Track> sides = track == Track.MIXED ? List.of(Track.CLINICAL, Track.TECHNICAL) : List.of(track);
        for (Track side : sides) {
            UnorderedList list = new UnorderedList();
            module.lessons().stream()
                    .flatMap(lesson -> lesson.objectives().getOrDefault(side, List.of()).stream())
                    .forEach(objective -> list.add(new ListItem(objective)));
            if (list.getComponentCount() > 0) {
                add(
                        new H2(getTranslation(
                                side == Track.CLINICAL ? "module.objectives-clinical" : "module.objectives-technical")),
                        list);
            }
        }
    }

    private Paragraph foot() {
        Paragraph foot = new Paragraph(new Anchor(Routes.CALIBRATION, getTranslation("module.calibration")));
        foot.addClassName("track-note");
        return foot;
    }
}
