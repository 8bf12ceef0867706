package org.mindgap.lesson;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.LessonId;
import org.mindgap.people.PersonId;
import org.mindgap.progress.Completions;
import org.mindgap.progress.ContentVersion;
import org.mindgap.progress.EventKind;
import org.mindgap.progress.Happening;
import org.mindgap.progress.Ledger;
import org.mindgap.progress.Place;
import org.mindgap.progress.Places;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Records how people go through the lessons, and says how far they have come.
@Service
public class LessonService {
    private final Ledger ledger;
    private final Places places;
    private final Completions completions;
    private final Courses courses;
    private final ContentVersion content;

    LessonService(Ledger ledger, Places places, Completions completions, Courses courses, ContentVersion content) {
        this.ledger = ledger;
        this.places = places;
        this.completions = completions;
        this.courses = courses;
        this.content = content;
    }

    @Transactional(readOnly = true)
    public Journey journey(PersonId person) {
        return Journey.of(ledger.history(person));
    }

    /// Records the first opening of a lesson; later ones only move the place.
    @Transactional
    public void open(PersonId person, LessonId lesson) {
        if (!journey(person).opened().contains(lesson)) {
            record(person, EventKind.LESSON_OPENED, lesson);
        }
        if (places.in(person, lesson.toString()).isEmpty()) {
            places.remember(person, lesson.toString(), "start");
        }
    }

    /// Records that a lesson was read to its end; once. The last one completes a module whose check was passed.
    @Transactional
    public void finish(PersonId person, LessonId lesson) {
        if (!journey(person).isFinished(lesson)) {
            record(person, EventKind.LESSON_FINISHED, lesson);
            courses.in(Locale.ENGLISH).module(lesson.module()).ifPresent(module -> completions.settle(person, module));
        }
    }

    public void reach(PersonId person, LessonId lesson, String anchor) {
        places.remember(person, lesson.toString(), anchor);
    }

    public Optional<Place> latestPlace(PersonId person) {
        return places.latest(person);
    }

    public Optional<Place> place(PersonId person, LessonId lesson) {
        return places.in(person, lesson.toString());
    }

    private void record(PersonId person, EventKind kind, LessonId lesson) {
        ledger.append(person, new Happening(UUID.randomUUID(), kind, lesson.toString(), content.hash()));
    }
}
