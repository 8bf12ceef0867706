package org.mindgap.quiz;

import java.time.Clock;
import java.util.HashMap;
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
import org.mindgap.quiz.AnswerOutcome.ItemChanged;
import org.mindgap.quiz.AnswerOutcome.Kept;
import org.mindgap.quiz.AnswerOutcome.Refused;
import org.mindgap.quiz.grading.Grading;
import org.mindgap.quiz.grading.Response;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps answers to the items of lessons.
@Service
public class QuizService {
    private final Answers answers;
    private final Ledger ledger;
    private final Courses courses;
    private final ContentVersion content;
    private final Clock clock;

    QuizService(Answers answers, Ledger ledger, Courses courses, ContentVersion content, Clock clock) {
        this.answers = answers;
        this.ledger = ledger;
        this.courses = courses;
        this.content = content;
        this.clock = clock;
    }

    /// Keeps an answer; the same id again changes nothing and returns what was kept.
    @Transactional
    public AnswerOutcome answer(UUID answerId, PersonId person, ItemId itemId, Response response) {
        return answer(answerId, person, itemId, response, Optional.empty());
    }

    AnswerOutcome answer(UUID answerId, PersonId person, ItemId itemId, Response response, Optional<UUID> attempt) {
        Optional<Item> item = courses.in(Locale.ENGLISH).item(itemId);
        if (item.isEmpty() || !Grading.fits(item.get(), response)) {
            return new ItemChanged();
        }
        GivenAnswer answer = new GivenAnswer(
                answerId,
                person,
                itemId,
                attempt,
                response,
                Grading.grade(item.get(), response).score(),
                clock.instant());
        if (answers.insert(answer)) {
            Map<String, String> facts =
                    attempt.map(id -> Map.of("attempt", id.toString())).orElse(Map.of());
            ledger.append(
                    person, new Happening(answerId, EventKind.ITEM_ANSWERED, itemId.value(), content.hash(), facts));
        }
        GivenAnswer kept = answers.find(answerId).orElse(answer);
        if (!kept.person().equals(person) || !kept.item().equals(itemId)) {
            return new Refused();
        }
        return new Kept(kept, Grading.grade(item.get(), kept.response()));
    }

    /// The newest answer to each item that the person answered in lessons.
    @Transactional(readOnly = true)
    public Map<ItemId, GivenAnswer> latest(PersonId person) {
        Map<ItemId, GivenAnswer> latest = new HashMap<>();
        answers.outsideChecks(ledger.pseudonyms(person)).forEach(answer -> latest.put(answer.item(), answer));
        return latest;
    }
}
