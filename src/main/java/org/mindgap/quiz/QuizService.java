package org.mindgap.quiz;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.ItemId;
import org.mindgap.people.PersonId;
import org.mindgap.progress.ContentVersion;
import org.mindgap.progress.EventKind;
import org.mindgap.progress.Happening;
import org.mindgap.progress.Ledger;
import org.mindgap.quiz.AnswerOutcome.Kept;
import org.mindgap.quiz.AnswerOutcome.Refused;
import org.mindgap.quiz.AnswerOutcome.Unfit;
import org.mindgap.quiz.grading.Grading;
import org.mindgap.quiz.grading.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps answers to items.
@Service
public class QuizService {
    private final Answers answers;
    private final Wordings wordings;
    private final Ledger ledger;
    private final Courses courses;
    private final ContentVersion content;
    private final Clock clock;

    QuizService(
            Answers answers, Wordings wordings, Ledger ledger, Courses courses, ContentVersion content, Clock clock) {
        this.answers = answers;
        this.wordings = wordings;
        this.ledger = ledger;
        this.courses = courses;
        this.content = content;
        this.clock = clock;
    }

    /// Keeps an answer in a lesson; the same id again changes nothing and returns what was kept.
    @Transactional
    public AnswerOutcome answer(Submission submission) {
        return answer(submission, Optional.empty());
    }

    AnswerOutcome answer(Submission submission, Optional<UUID> attempt) {
        Optional<Item> item = courses.in(Locale.ENGLISH).item(submission.item());
        Instant now = clock.instant();
        if (item.isEmpty() || !Grading.fits(item.get(), submission.response())) {
            if (answers.insertUnfit(submission, attempt, now)) {
                record(submission, Map.of("graded", "false"));
            }
            return new Unfit();
        }
        String wording = wordings.keep(item.get(), content.hash(), now);
        Verdict verdict = Grading.grade(item.get(), submission.response());
        if (answers.insert(submission, attempt, verdict.score(), now)) {
            record(
                    submission,
                    attempt.map(id -> Map.of("attempt", id.toString())).orElse(Map.of()));
        }
        Optional<GivenAnswer> kept = answers.find(submission.id())
                .filter(answer -> answer.person().equals(submission.person())
                        && answer.item().equals(submission.item()));
        return kept.<AnswerOutcome>map(answer -> new Kept(
                        answer,
                        answer.response().equals(submission.response())
                                ? verdict
                                : Grading.grade(item.get(), answer.response()),
                        !wording.equals(submission.wording())))
                .orElseGet(Refused::new);
    }

    private void record(Submission submission, Map<String, String> facts) {
        ledger.append(
                submission.person(),
                new Happening(
                        submission.id(),
                        EventKind.ITEM_ANSWERED,
                        submission.item().value(),
                        content.hash(),
                        facts));
    }

    /// The newest answer to each item that the person answered in lessons.
    @Transactional(readOnly = true)
    public Map<ItemId, GivenAnswer> latest(PersonId person) {
        Map<ItemId, GivenAnswer> latest = new HashMap<>();
        answers(person).stream()
                .filter(answer -> answer.attempt().isEmpty())
                .forEach(answer -> latest.put(answer.item(), answer));
        return latest;
    }

    /// Everything the person answered, on whatever occasion, oldest first.
    @Transactional(readOnly = true)
    public List<GivenAnswer> answers(PersonId person) {
        return answers.of(ledger.pseudonyms(person));
    }
}
