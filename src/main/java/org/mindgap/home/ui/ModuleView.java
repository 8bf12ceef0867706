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
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mindgap.assignment.RequirementService;
import org.mindgap.assignment.ui.RequiredNote;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Conversation;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Track;
import org.mindgap.lesson.Journey;
import org.mindgap.lesson.LessonService;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
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
    private final TestOffers tests;
    private final CurrentLearner learner;
    private final RequirementService requirements;
    private final Clock clock;
    private String title = "";

    ModuleView(
            Courses courses,
            LessonService lessons,
            TestOffers tests,
            CurrentLearner learner,
            RequirementService requirements,
            Clock clock) {
        this.courses = courses;
        this.lessons = lessons;
        this.tests = tests;
        this.learner = learner;
        this.requirements = requirements;
        this.clock = clock;
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
                .flatMap(course::moduleNamed)
                .orElseThrow(NotFoundException::new);
        title = getTranslation("module.page-title", module.title());
        Optional<PersonId> person = learner.find().map(Learner::person);
        Journey journey = person.map(lessons::journey).orElse(Journey.NOT_BEGUN);
        Track track = tests.track(person);
        removeAll();
        Paragraph lead = new Paragraph(module.summary());
        lead.addClassName("lead");
        ModuleSteps steps = new ModuleSteps(module, journey, this);
        Div meta = new Div(new Anchor(Routes.PATH, getTranslation("path.title")));
        meta.addClassName("meta");
        add(meta, TwoDots.mark(journey.share(module)), new H1(module.title()), lead, steps.status());
        add(RequiredNote.of(module.id(), requirements, person, clock));
        addTests(module, person, journey);
        add(steps.next(person.flatMap(lessons::latestPlace)), new H2(getTranslation("module.lessons")), steps.list());
        module.conversation().ifPresent(conversation -> addConversation(module, conversation));
        addObjectives(module, track);
        add(foot());
    }

    private void addTests(CourseModule module, Optional<PersonId> person, Journey journey) {
        Standing standing = tests.standing(person, module);
        TestOffers.offer(standing, module, journey.isComplete(module.id()), this)
                .ifPresent(this::add);
        if (standing instanceof Standing.Done done) {
            add(new H2(getTranslation("module.gain")), new GainPanel(done));
        }
    }

    private void addConversation(CourseModule module, Conversation conversation) {
        Div offer = new Div(
                new Paragraph(conversation.title() + ". " + conversation.summary()),
                new Paragraph(
                        new Anchor(Addresses.conversation(module.id()), getTranslation("module.conversation-open"))));
        offer.addClassName("conversation-offer");
        add(new H2(getTranslation("module.conversation")), offer);
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
