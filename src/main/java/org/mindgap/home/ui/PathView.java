package org.mindgap.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Optional;
import org.mindgap.assignment.RequirementService;
import org.mindgap.assignment.ui.RequiredNote;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Track;
import org.mindgap.lesson.Journey;
import org.mindgap.lesson.LessonService;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.people.Profile;
import org.mindgap.people.ProfileService;
import org.mindgap.practice.PracticeService;
import org.mindgap.review.ReviewService;
import org.mindgap.review.ui.ReviewNote;
import org.mindgap.widget.Routes;
import org.mindgap.widget.TwoDots;

/// A learner's path: what is next, what is done, and how many minutes are left.
@Route(Routes.PATH)
@AnonymousAllowed
class PathView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final Courses courses;
    private final LessonService lessons;
    private final CurrentLearner learner;
    private final ProfileService profiles;
    private final PracticeService practice;
    private final ReviewService reviews;
    private final TestOffers tests;
    private final RequirementService requirements;
    private final Clock clock;

    PathView(
            Courses courses,
            LessonService lessons,
            CurrentLearner learner,
            ProfileService profiles,
            PracticeService practice,
            ReviewService reviews,
            TestOffers tests,
            RequirementService requirements,
            Clock clock) {
        this.courses = courses;
        this.lessons = lessons;
        this.learner = learner;
        this.profiles = profiles;
        this.practice = practice;
        this.reviews = reviews;
        this.tests = tests;
        this.requirements = requirements;
        this.clock = clock;
        addClassNames("page", "path");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("path.page-title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Course course = courses.in(getLocale());
        Optional<PersonId> person = learner.find().map(Learner::person);
        Journey journey = person.map(lessons::journey).orElse(Journey.NOT_BEGUN);
        add(new H1(getTranslation("path.title")), new ReviewNote(reviews, person));
        add(RequiredNote.ofEverything(requirements, person, clock));
        addGuestNote();
        addTrack(person);
        addGapProfile(person);
        course.modules().forEach(module -> add(module(module, journey, person)));
        addPlaces();
    }

    private void addGuestNote() {
        if (learner.find().filter(Learner::isGuest).isPresent()) {
            Paragraph note = new Paragraph(
                    new Span(getTranslation("path.guest")),
                    new Span(" "),
                    new Anchor(Routes.SIGN_UP, getTranslation("path.guest-sign-up")));
            note.addClassName("guest-note");
            add(note);
        }
    }

    private void addTrack(Optional<PersonId> person) {
        Optional<Track> track = person.flatMap(profiles::find).map(Profile::track);
        String words = track.map(chosen -> switch (chosen) {
                    case CLINICAL -> "path.track-clinical";
                    case TECHNICAL -> "path.track-technical";
                    case MIXED -> "path.track-mixed";
                })
                .orElse("path.track-none");
        Paragraph paragraph = new Paragraph(
                new Span(getTranslation(words)),
                new Span(" "),
                new Anchor(
                        Routes.ROLES, getTranslation(track.isPresent() ? "path.track-change" : "path.track-choose")));
        paragraph.addClassName("track-note");
        add(paragraph);
    }

    private void addGapProfile(Optional<PersonId> person) {
        boolean answered = person.map(practice::answers)
                .filter(answers -> !answers.isEmpty())
                .isPresent();
        Paragraph paragraph = new Paragraph(
                answered
                        ? new Anchor(Routes.GAP_PROFILE, getTranslation("path.gap-profile"))
                        : new Anchor(Routes.GAP_CHECK, getTranslation("path.gap-check")));
        paragraph.addClassName("track-note");
        add(paragraph);
    }

    private void addPlaces() {
        Paragraph certificates = new Paragraph(new Anchor(Routes.CERTIFICATES, getTranslation("path.certificates")));
        certificates.addClassNames("track-note", "path-foot");
        Paragraph groups = new Paragraph(new Anchor(Routes.JOIN, getTranslation("path.groups")));
        groups.addClassName("track-note");
        add(certificates, groups);
    }

    private Section module(CourseModule module, Journey journey, Optional<PersonId> person) {
        Section section = new Section();
        section.addClassName("module");
        Paragraph summary = new Paragraph(module.summary());
        summary.addClassName("lead");
        ModuleSteps steps = new ModuleSteps(module, journey, this);
        section.add(
                TwoDots.mark(journey.share(module)),
                new H2(new Anchor(Addresses.of(module.id()), module.title())),
                summary,
                steps.status(),
                steps.next(person.flatMap(lessons::latestPlace)));
        TestOffers.offer(tests.standing(person, module), module, journey.isComplete(module.id()), this)
                .ifPresent(section::add);
        section.add(steps.list());
        return section;
    }
}
