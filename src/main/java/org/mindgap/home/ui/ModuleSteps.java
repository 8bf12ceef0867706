package org.mindgap.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.internal.LocaleUtil;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.mindgap.curriculum.Addresses;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Lesson;
import org.mindgap.curriculum.LessonId;
import org.mindgap.lesson.Journey;
import org.mindgap.progress.Place;
import org.mindgap.widget.Days;

/// How far a learner is in a module, what is next, and all of its steps.
///
/// @param speaker in whose language it is said
record ModuleSteps(CourseModule module, Journey journey, Component speaker) {
    private String words(String key, Object... values) {
        return speaker.getTranslation(key, values);
    }

    Paragraph status() {
        Optional<Instant> completed = Optional.ofNullable(journey.completed().get(module.id()));
        long done = module.lessons().stream()
                .filter(lesson -> journey.isFinished(lesson.id()))
                .count();
        String text = completed
                .map(when -> words(
                        "path.complete",
                        Days.full(when.atZone(ZoneOffset.UTC), LocaleUtil.getLocale(LocaleUtil::getI18NProvider))))
                .orElseGet(() -> words("path.status", done, module.lessons().size(), journey.minutesLeft(module)));
        Paragraph status = new Paragraph(text);
        status.addClassName("status");
        return status;
    }

    /// The one step that matters now.
    Component next(Optional<Place> latest) {
        Optional<Place> place = latest.filter(this::isOpen);
        Optional<Lesson> lesson = place.flatMap(this::lessonOf).or(() -> journey.next(module));
        Anchor next;
        if (lesson.isEmpty() || journey.mayTestOut(module.id())) {
            next = new Anchor(
                    Addresses.check(module.id()),
                    words(journey.isComplete(module.id()) ? "path.check-again" : "path.check"));
        } else if (place.isPresent()) {
            next = new Anchor(
                    Addresses.of(lesson.get().id()) + "?resume",
                    words("path.resume", lesson.get().title()));
        } else {
            next = new Anchor(
                    Addresses.of(lesson.get().id()),
                    words("path.start", lesson.get().title(), lesson.get().minutes()));
        }
        next.addClassNames("button", "primary");
        Div onwards = new Div(next);
        onwards.addClassName("onwards");
        return onwards;
    }

    private boolean isOpen(Place place) {
        return lessonOf(place)
                .filter(lesson -> !journey.isFinished(lesson.id()))
                .isPresent();
    }

    private Optional<Lesson> lessonOf(Place place) {
        return module.lesson(LessonId.parse(place.lesson()));
    }

    OrderedList list() {
        OrderedList list = new OrderedList();
        list.addClassName("lessons");
        for (Lesson lesson : module.lessons()) {
            boolean done = journey.isFinished(lesson.id());
            Span state = new Span(words(done ? "path.lesson-done" : "path.lesson-minutes", lesson.minutes()));
            state.addClassName(done ? "done" : "open");
            Paragraph summary = new Paragraph(lesson.summary());
            list.add(new ListItem(new Anchor(Addresses.of(lesson.id()), lesson.title()), state, summary));
        }
        boolean passed = journey.isComplete(module.id()) || journey.hasPassedTheCheck(module.id());
        Span state = new Span(words(
                passed ? "path.lesson-done" : "path.check-items", module.check().draw()));
        state.addClassName(passed ? "done" : "open");
        list.add(new ListItem(
                new Anchor(Addresses.check(module.id()), words("path.check-name")),
                state,
                new Paragraph(words("path.check-summary"))));
        return list;
    }
}
