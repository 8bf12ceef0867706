package org.mindgap.practice;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.curriculum.Study;
import org.mindgap.curriculum.Study.Group;
import org.mindgap.people.PersonId;
import org.mindgap.progress.ContentVersion;
import org.mindgap.progress.EventKind;
import org.mindgap.progress.Happening;
import org.mindgap.progress.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what people say about their own practice.
@Service
public class PracticeService {
    private final PracticeAnswers answers;
    private final Ledger ledger;
    private final Courses courses;
    private final ContentVersion content;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PracticeService(
            PracticeAnswers answers,
            Ledger ledger,
            Courses courses,
            ContentVersion content,
            ApplicationEventPublisher events,
            Clock clock) {
        this.answers = answers;
        this.ledger = ledger;
        this.courses = courses;
        this.content = content;
        this.events = events;
        this.clock = clock;
    }

    /// Keeps an answer; empty when the question or an option of it is no longer the one that was shown, or a guess is
    /// larger than its group.
    @Transactional
    public Optional<PracticeAnswer> answer(PersonId person, Reply reply) {
        if (!fits(reply)) {
            return Optional.empty();
        }
        PracticeAnswer answer = new PracticeAnswer(person, reply, clock.instant());
        if (answers.insert(answer)) {
            ledger.append(
                    person,
                    new Happening(
                            reply.id(),
                            EventKind.PRACTICE_ANSWERED,
                            reply.question().value(),
                            content.hash()));
            events.publishEvent(new PracticeAnswered(answer));
        }
        return Optional.of(answer);
    }

    @Transactional(readOnly = true)
    public Optional<PracticeAnswer> latest(PersonId person, QuestionId question) {
        return answers(person).stream()
                .filter(answer -> answer.reply().question().equals(question))
                .findFirst();
    }

    /// Everything this person said about their practice, also as a guest, the newest first.
    @Transactional(readOnly = true)
    public List<PracticeAnswer> answers(PersonId person) {
        return answers.of(ledger.pseudonyms(person));
    }

    private boolean fits(Reply reply) {
        Optional<PracticeQuestion> question = courses.in(Locale.ENGLISH).question(reply.question());
        Study study = courses.in(Locale.ENGLISH).study();
        return question.isPresent()
                && !reply.options().isEmpty()
                && (question.get().several() || reply.options().size() == 1)
                && reply.options().stream()
                        .allMatch(option -> question.get().option(option).isPresent())
                && isWithin(reply.guess().clinical(), study.size(Group.CLINICAL))
                && isWithin(reply.guess().technical(), study.size(Group.TECHNICAL));
    }

    private static boolean isWithin(OptionalInt guess, int size) {
        return guess.isEmpty() || guess.getAsInt() >= 0 && guess.getAsInt() <= size;
    }
}
