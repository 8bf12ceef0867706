package org.mindgap.lesson.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.mindgap.assignment.RequirementService;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Lesson;
import org.mindgap.curriculum.LessonId;
import org.mindgap.curriculum.Track;
import org.mindgap.lesson.LessonService;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Learner;
import org.mindgap.people.Profile;
import org.mindgap.people.ProfileService;
import org.mindgap.progress.Place;
import org.mindgap.widget.Routes;
import org.mindgap.widget.TwoDots;

/// A lesson, from the side of the reader or from the other one.
@Route(Addresses.LEARN + "/:module/:lesson")
@AnonymousAllowed
@JsModule("context://js/reading-place.js")
class LessonView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final Courses courses;
    private final LessonService lessons;
    private final CurrentLearner learner;
    private final ProfileService profiles;
    private final LessonBlocks blocks;
    private final RequirementService requirements;
    private String title = "";
    private Optional<LessonId> shown = Optional.empty();

    LessonView(
            Courses courses,
            LessonService lessons,
            CurrentLearner learner,
            ProfileService profiles,
            LessonBlocks blocks,
            RequirementService requirements) {
        this.courses = courses;
        this.lessons = lessons;
        this.learner = learner;
        this.profiles = profiles;
        this.blocks = blocks;
        this.requirements = requirements;
        addClassName("lesson");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Course course = courses.in(getLocale());
        Lesson lesson = event.getRouteParameters()
                .get("module")
                .flatMap(module -> event.getRouteParameters().get("lesson").map(name -> module + "/" + name))
                .flatMap(LessonView::id)
                .flatMap(course::lesson)
                .orElseThrow(NotFoundException::new);
        CourseModule module = course.module(lesson.id().module()).orElseThrow();
        title = getTranslation("lesson.page-title", lesson.title());
        shown = Optional.of(lesson.id());
        Optional<Learner> known = learner.find();
        known.ifPresent(reader -> lessons.open(reader.person(), lesson.id()));
        show(course, module, lesson, known);
        if (event.getLocation()
                .getQueryParameters()
                .getSingleParameter("resume")
                .isPresent()) {
            known.flatMap(reader -> lessons.place(reader.person(), lesson.id()))
                    .map(Place::anchor)
                    .ifPresent(anchor -> getElement().setAttribute("data-resume", anchor));
        }
    }

    private static Optional<LessonId> id(String text) {
        try {
            return Optional.of(LessonId.parse(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private void show(Course course, CourseModule module, Lesson lesson, Optional<Learner> known) {
        removeAll();
        Track own = known.flatMap(reader -> side(reader, module)).orElse(Track.CLINICAL);
        LessonBody body = blocks.of(course, lesson, own, () -> keepPlace(lesson));
        TrackSwitch sides = new TrackSwitch(own, side -> {
            body.show(side);
            getElement().callJsFunction("mindgapRelease");
        });
        add(
                meta(module, lesson, known),
                sides,
                new H1(lesson.title()),
                lead(lesson.summary()),
                body,
                onwards(module, lesson));
    }

    /// The side that is required of the reader, or else their own; the other one is a step away.
    private Optional<Track> side(Learner reader, CourseModule module) {
        return requirements
                .track(reader.person(), module.id())
                .or(() -> profiles.find(reader.person()).map(Profile::track));
    }

    private Div meta(CourseModule module, Lesson lesson, Optional<Learner> known) {
        double share = known.map(reader -> lessons.journey(reader.person()).share(module))
                .orElse(0.0);
        Div meta = new Div(
                TwoDots.mark(share),
                new Anchor(Routes.PATH, module.title()),
                new Span(getTranslation(
                        "lesson.position",
                        module.position(lesson.id()),
                        module.lessons().size())),
                new Span(getTranslation("lesson.minutes", lesson.minutes())));
        meta.addClassName("meta");
        return meta;
    }

    private static Paragraph lead(String text) {
        Paragraph lead = new Paragraph(text);
        lead.addClassName("lead");
        return lead;
    }

    private Component onwards(CourseModule module, Lesson lesson) {
        Optional<Lesson> next = module.after(lesson.id());
        String words = next.map(following -> getTranslation("lesson.next", following.title()))
                .orElseGet(() -> getTranslation("lesson.to-check"));
        String address =
                next.map(following -> Addresses.of(following.id())).orElseGet(() -> Addresses.check(module.id()));
        Button onwards = new Button(words, click -> {
            lessons.finish(learner.start().person(), lesson.id());
            click.getSource().getUI().ifPresent(ui -> ui.navigate(address));
        });
        onwards.addClassName("primary");
        Anchor later = new Anchor(Routes.PATH, getTranslation("lesson.to-path"));
        Div place = new Div(onwards, later);
        place.addClassName("onwards");
        return place;
    }

    /// An act in a lesson makes the reader known, and the lesson theirs.
    private void keepPlace(Lesson lesson) {
        lessons.open(learner.start().person(), lesson.id());
    }

    /// Called by the page when another section has come under the reader's eyes.
    @ClientCallable
    void reached(String anchor) {
        if (anchor.length() > 120) {
            return;
        }
        learner.find().ifPresent(reader -> shown.ifPresent(lesson -> lessons.reach(reader.person(), lesson, anchor)));
    }
}
