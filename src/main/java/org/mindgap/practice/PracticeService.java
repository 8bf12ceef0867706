package org.mindgap.study;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.people.PersonId;
import org.mindgap.progress.ContentVersion;
import org.mindgap.progress.EventKind;
import org.mindgap.progress.Happening;
import org.mindgap.progress.Ledger;
import org.mindgap.study.PracticeAnswer.Confidence;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what people say about their own practice.
@Service
public class PracticeService {
    private final PracticeAnswers answers;
    private final Ledger ledger;
    private final Courses courses;
    private final ContentVersion content;
    private final Clock clock;

    PracticeService(PracticeAnswers answers, Ledger ledger, Courses courses, ContentVersion content, Clock clock) {
        this.answers = answers;
        this.ledger = ledger;
        this.courses = courses;
        this.content = content;
        this.clock = clock;
    }

    /// Keeps an answer; empty when the question or an option of it is no longer the one that was shown.
    @Transactional
    public Optional<PracticeAnswer> answer(
            UUID answerId,
            PersonId person,
            QuestionId id,
            List<OptionId> options,
            Optional<String> ownWords,
            Confidence confidence) {
        Optional<PracticeQuestion> question = courses.in(Locale.ENGLISH).question(id);
        boolean fits = question.isPresent()
                && !options.isEmpty()
                && (question.get().several() || options.size() == 1)
                && options.stream()
                        .allMatch(option -> question.get().option(option).isPresent());
        if (!fits) {
            return Optional.empty();
        }
        PracticeAnswer answer =
                new PracticeAnswer(answerId, person, id, options, ownWords, confidence, clock.instant());
        if (answers.insert(answer)) {
            ledger.append(person, new Happening(answerId, EventKind.PRACTICE_ANSWERED, id.value(), content.hash()));
        }
        return Optional.of(answer);
    }

    @Transactional(readOnly = true)
    public Optional<PracticeAnswer> latest(PersonId person, QuestionId question) {
        return answers.latest(ledger.pseudonyms(person), question);
    }
}
