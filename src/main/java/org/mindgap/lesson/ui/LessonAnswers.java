package org.mindgap.lesson.ui;

import com.vaadin.flow.server.VaadinSession;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.LessonId;
import org.mindgap.people.CurrentLearner;
import org.mindgap.people.Learner;
import org.mindgap.quiz.AnswerOutcome;
import org.mindgap.quiz.GivenAnswer;
import org.mindgap.quiz.QuizService;
import org.mindgap.quiz.Submission;
import org.mindgap.quiz.ui.ItemPanel;

/// What the reader answered in lessons, and what they answer now.
final class LessonAnswers {
    private final QuizService quiz;
    private final CurrentLearner learner;
    private final List<GivenAnswer> given;

    LessonAnswers(QuizService quiz, CurrentLearner learner) {
        this.quiz = quiz;
        this.learner = learner;
        this.given =
                new ArrayList<>(learner.find().map(reader -> quiz.answers(reader.person())).orElse(List.of()).stream()
                        .filter(answer -> answer.attempt().isEmpty())
                        .toList());
    }

    Optional<GivenAnswer> latest(Item item) {
        return given.stream().filter(answer -> answer.item().equals(item.id())).reduce((earlier, later) -> later);
    }

    ItemPanel.Keeper keeper(Item item) {
        return (answerId, response, confidence) -> {
            AnswerOutcome outcome =
                    quiz.answer(Submission.to(item, answerId, learner.start().person(), response, confidence));
            if (outcome instanceof AnswerOutcome.Kept kept) {
                given.add(kept.answer());
            }
            return outcome;
        };
    }

    ItemPanel.Setting setting(Item item, Course course, LessonId lesson) {
        return new ItemPanel.Setting(course, Optional.of(lesson), () -> order(item), () -> draft(item));
    }

    /// Whoever has an account finds their own; a visitor finds theirs again when they have become a guest.
    private String draft(Item item) {
        return learner.find()
                        .filter(reader -> !reader.isGuest())
                        .map(reader -> reader.person() + " ")
                        .orElse("")
                + times(item);
    }

    /// The same for this reader until they answer the item anew.
    private UUID order(Item item) {
        String reader = learner.find()
                .map(Learner::person)
                .map(Object::toString)
                .orElseGet(() -> VaadinSession.getCurrent().getSession().getId());
        return UUID.nameUUIDFromBytes((reader + " " + item.id() + " " + times(item)).getBytes(StandardCharsets.UTF_8));
    }

    private long times(Item item) {
        return given.stream().filter(answer -> answer.item().equals(item.id())).count();
    }
}
