package org.mindgap.quiz;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Form;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.PersonId;
import org.mindgap.progress.Completions;
import org.mindgap.progress.ContentVersion;
import org.mindgap.progress.EventKind;
import org.mindgap.progress.Happening;
import org.mindgap.progress.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps sets of items that are answered together; what is begun stays open until every item is answered.
@Service
public class AttemptService {
    private static final String REVIEW_SUBJECT = "review";

    private final Attempts attempts;
    private final Answers answers;
    private final Credits credits;
    private final QuizService quiz;
    private final Completions completions;
    private final Ledger ledger;
    private final Courses courses;
    private final ContentVersion content;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AttemptService(
            Attempts attempts,
            Answers answers,
            Credits credits,
            QuizService quiz,
            Completions completions,
            Ledger ledger,
            Courses courses,
            ContentVersion content,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.credits = credits;
        this.quiz = quiz;
        this.completions = completions;
        this.ledger = ledger;
        this.courses = courses;
        this.content = content;
        this.events = events;
        this.clock = clock;
    }

    /// Every attempt of a person on an occasion, newest first.
    @Transactional(readOnly = true)
    public List<Attempt> of(PersonId person, Occasion occasion) {
        return attempts.of(ledger.pseudonyms(person), occasion);
    }

    /// Every attempt of a person at a module on an occasion, newest first.
    @Transactional(readOnly = true)
    public List<Attempt> of(PersonId person, Occasion occasion, ModuleId module) {
        return of(person, occasion).stream()
                .filter(attempt -> attempt.module().filter(module::equals).isPresent())
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Attempt> find(UUID attempt) {
        return attempts.find(attempt);
    }

    /// Begins an attempt at the given items, in their order.
    ///
    /// @param id chosen by the caller, who may have drawn the items with it
    /// @param module empty for a review
    /// @param form for a test before or after
    @Transactional
    public Attempt begin(
            UUID id,
            PersonId person,
            Occasion occasion,
            Optional<ModuleId> module,
            Optional<Form> form,
            List<ItemId> items) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("Nothing to answer on the occasion " + occasion);
        }
        Attempt attempt = new Attempt(id, person, occasion, module, form, items, clock.instant(), Optional.empty());
        Map<String, String> facts = facts(attempt);
        facts.put("items", Integer.toString(items.size()));
        EventKind kind = switch (occasion) {
            case CHECK -> EventKind.CHECK_STARTED;
            case BEFORE, AFTER -> EventKind.TEST_STARTED;
            case REVIEW -> EventKind.REVIEW_STARTED;
        };
        ledger.append(person, new Happening(id, kind, subject(attempt), content.hash(), facts));
        attempts.insert(attempt);
        return attempt;
    }

    /// What was answered in an attempt; the first answer to an item counts.
    @Transactional(readOnly = true)
    public Map<ItemId, GivenAnswer> answers(Attempt attempt) {
        Map<ItemId, GivenAnswer> given = new HashMap<>();
        answers.in(attempt.id()).forEach(answer -> given.putIfAbsent(answer.item(), answer));
        return given;
    }

    /// Keeps an answer; the last one of an attempt closes it, and a passed check may complete the module.
    ///
    /// @throws IllegalArgumentException if the item is not in this attempt of this person
    @Transactional
    public AnswerOutcome answer(Submission submission, Attempt attempt) {
        PersonId person = submission.person();
        if (!ledger.pseudonyms(person).contains(attempt.person())
                || !attempt.items().contains(submission.item())) {
            throw new IllegalArgumentException(
                    "The item " + submission.item() + " is not in this attempt of this person");
        }
        // One person's events queue up here, so that two windows cannot both close an attempt.
        ledger.lock(person);
        Optional<GivenAnswer> before = Optional.ofNullable(answers(attempt).get(submission.item()));
        if (before.isPresent()) {
            GivenAnswer kept = before.get();
            return quiz.answer(
                    new Submission(
                            kept.id(),
                            kept.person(),
                            kept.item(),
                            kept.response(),
                            kept.confidence(),
                            submission.wording()),
                    Optional.of(attempt.id()));
        }
        AnswerOutcome outcome = quiz.answer(submission, Optional.of(attempt.id()));
        closeIfAnswered(person, attempt);
        return outcome;
    }

    /// Closes an attempt whose last open items were withdrawn while it waited.
    @Transactional
    public void close(PersonId person, Attempt attempt) {
        ledger.lock(person);
        closeIfAnswered(person, attempt);
    }

    private void closeIfAnswered(PersonId person, Attempt attempt) {
        boolean finished = attempts.find(attempt.id()).flatMap(Attempt::result).isPresent();
        Course course = courses.in(Locale.ENGLISH);
        Map<ItemId, Item> there = new TreeMap<>();
        attempt.items().forEach(id -> course.item(id).ifPresent(item -> there.put(id, item)));
        Map<ItemId, GivenAnswer> given = answers(attempt);
        boolean answered = there.values().stream().allMatch(item -> item.isWithdrawn() || given.containsKey(item.id()));
        if (finished || there.isEmpty() || !answered) {
            return;
        }
        double points = there.values().stream()
                .mapToDouble(item -> item.isWithdrawn()
                        ? 1
                        : Optional.ofNullable(given.get(item.id()))
                                .map(GivenAnswer::score)
                                .orElse(0.0))
                .sum();
        double bar = attempt.module()
                .flatMap(course::module)
                .map(module -> module.check().pass())
                .orElse(0.0);
        boolean passed = points / there.size() >= bar - 1e-9;
        Instant now = clock.instant();
        Attempt.Result result = new Attempt.Result(points, there.size(), passed, now);
        attempts.insert(attempt.id(), result);
        there.values().stream()
                .filter(Item::isWithdrawn)
                .forEach(item -> credits.insert(attempt.id(), item.id(), 0, passed, now));
        record(person, attempt, result);
        attempt.module().flatMap(course::module).ifPresent(module -> completions.settle(person, module));
        events.publishEvent(new AttemptFinished(person, attempt.with(result)));
    }

    private void record(PersonId person, Attempt attempt, Attempt.Result result) {
        EventKind kind = switch (attempt.occasion()) {
            case CHECK -> EventKind.CHECK_FINISHED;
            case BEFORE, AFTER -> EventKind.TEST_FINISHED;
            case REVIEW -> EventKind.REVIEW_FINISHED;
        };
        Map<String, String> facts = facts(attempt);
        facts.put("attempt", attempt.id().toString());
        facts.put("points", Double.toString(result.points()));
        facts.put("of", Integer.toString(result.of()));
        facts.put("passed", Boolean.toString(result.passed()));
        ledger.append(person, new Happening(UUID.randomUUID(), kind, subject(attempt), content.hash(), facts));
    }

    static String subject(Attempt attempt) {
        return attempt.module().map(ModuleId::value).orElse(REVIEW_SUBJECT);
    }

    private static Map<String, String> facts(Attempt attempt) {
        Map<String, String> facts = new HashMap<>();
        attempt.form().ifPresent(form -> {
            facts.put("form", form.name());
            facts.put("occasion", attempt.occasion().name());
        });
        return facts;
    }
}
