package org.mindgap.lesson.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Lesson;
import org.mindgap.curriculum.Track;
import org.mindgap.lab.LabService;
import org.mindgap.people.CurrentLearner;
import org.mindgap.practice.PracticeService;
import org.mindgap.quiz.QuizService;

/// What the blocks of a lesson need to work.
@SpringComponent
class LessonBlocks {
    private final QuizService quiz;
    private final PracticeService practice;
    private final LabService labs;
    private final CurrentLearner learner;

    LessonBlocks(QuizService quiz, PracticeService practice, LabService labs, CurrentLearner learner) {
        this.quiz = quiz;
        this.practice = practice;
        this.labs = labs;
        this.learner = learner;
    }

    /// @param acted runs when the reader did something that is kept
    LessonBody of(Course course, Lesson lesson, Track track, Runnable acted) {
        return new LessonBody(this, course, lesson, track, acted);
    }

    QuizService quiz() {
        return quiz;
    }

    PracticeService practice() {
        return practice;
    }

    LabService labs() {
        return labs;
    }

    CurrentLearner learner() {
        return learner;
    }
}
