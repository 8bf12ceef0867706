package org.mindgap.quiz;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.curriculum.Track;
import org.mindgap.people.PersonId;
import org.mindgap.progress.ContentVersion;
import org.mindgap.progress.EventKind;
import org.mindgap.progress.Happening;
import org.mindgap.progress.Ledger;
import org.mindgap.quiz.CheckAttempt.CheckResult;
import org.mindgap.quiz.grading.Response;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Runs the checks of modules; attempts are unlimited and all are kept.
@Service
public class CheckService {
    private final CheckAttempts attempts;
    private final Answers answers;
    private final QuizService quiz;
    private final Ledger ledger;
    private final Courses courses;
    private final ContentVersion content;
    private final Clock clock;

    CheckService(
            CheckAttempts attempts,
            Answers answers,
            QuizService quiz,
            Ledger ledger,
            Courses courses,
            ContentVersion content,
            Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.quiz = quiz;
        this.ledger = ledger;
        this.courses = courses;
        this.content = content;
        this.clock = clock;
    }

    /// Every attempt at a module's check, newest first.
    @Transactional(readOnly = true)
    public List<CheckAttempt> attempts(PersonId person, ModuleId module) {
        return attempts.of(ledger.pseudonyms(person), module);
    }

    /// The attempt that is still open, or a new one.
    @Transactional
    public CheckAttempt start(PersonId person, ModuleId module, Track track) {
        List<CheckAttempt> before = attempts(person, module);
        Optional<CheckAttempt> open =
                before.stream().filter(attempt -> attempt.result().isEmpty()).findFirst();
        if (open.isPresent()) {
            return open.get();
        }
        CourseModule drawn = module(module);
        Set<ItemId> seen = before.stream()
                .limit(2)
                .flatMap(attempt -> attempt.items().stream())
                .collect(Collectors.toSet());
        UUID id = UUID.randomUUID();
        List<ItemId> items = CheckDraw.draw(
                drawn.check().bankFor(track),
                drawn.check().draw(),
                seen,
                new Random(id.getMostSignificantBits() ^ id.getLeastSignificantBits()));
        CheckAttempt attempt = new CheckAttempt(id, person, module, items, clock.instant(), Optional.empty());
        ledger.append(
                person,
                new Happening(
                        id,
                        EventKind.CHECK_STARTED,
                        module.value(),
                        content.hash(),
                        Map.of("items", Integer.toString(items.size()))));
        attempts.insert(attempt);
        return attempt;
    }

    /// What was answered in an attempt; the first answer to an item counts.
    @Transactional(readOnly = true)
    public Map<ItemId, GivenAnswer> answers(CheckAttempt attempt) {
        Map<ItemId, GivenAnswer> given = new HashMap<>();
        answers.in(attempt.id()).forEach(answer -> given.putIfAbsent(answer.item(), answer));
        return given;
    }

    /// Keeps an answer; the last one of an attempt closes it, and a passed check completes the module.
    @Transactional
    public AnswerOutcome answer(UUID answerId, PersonId person, CheckAttempt attempt, ItemId item, Response response) {
        if (!ledger.pseudonyms(person).contains(attempt.person())
                || !attempt.items().contains(item)) {
            throw new IllegalArgumentException("The item " + item + " is not in this attempt of this person");
        }
        // One person's events queue up here, so that two windows cannot both close an attempt.
        ledger.lock(person);
        Optional<GivenAnswer> before = Optional.ofNullable(answers(attempt).get(item));
        if (before.isPresent()) {
            return quiz.answer(
                    before.get().id(), before.get().person(), item, before.get().response());
        }
        AnswerOutcome outcome = quiz.answer(answerId, person, item, response, Optional.of(attempt.id()));
        finishIfAnswered(person, attempt);
        return outcome;
    }

    public Optional<CheckAttempt> find(UUID attempt) {
        return attempts.find(attempt);
    }

    private void finishIfAnswered(PersonId person, CheckAttempt attempt) {
        boolean finished =
                attempts.find(attempt.id()).flatMap(CheckAttempt::result).isPresent();
        Course course = courses.in(Locale.ENGLISH);
        // An item that left the course since the draw can no longer be answered and does not count.
        List<ItemId> there = attempt.items().stream()
                .filter(item -> course.item(item).isPresent())
                .toList();
        Map<ItemId, GivenAnswer> given = answers(attempt);
        if (finished || there.isEmpty() || !given.keySet().containsAll(there)) {
            return;
        }
        double points = there.stream()
                .mapToDouble(item -> Optional.ofNullable(given.get(item))
                        .map(GivenAnswer::score)
                        .orElse(0.0))
                .sum();
        boolean passed =
                points / there.size() >= module(attempt.module()).check().pass() - 1e-9;
        Instant now = clock.instant();
        attempts.insert(attempt.id(), new CheckResult(points, there.size(), passed, now));
        append(
                person,
                EventKind.CHECK_FINISHED,
                attempt,
                Map.of(
                        "attempt", attempt.id().toString(),
                        "points", Double.toString(points),
                        "of", Integer.toString(there.size()),
                        "passed", Boolean.toString(passed)));
        if (passed && !isComplete(person, attempt.module())) {
            append(
                    person,
                    EventKind.MODULE_COMPLETED,
                    attempt,
                    Map.of("attempt", attempt.id().toString()));
        }
    }

    private boolean isComplete(PersonId person, ModuleId module) {
        return ledger.history(person).stream()
                .anyMatch(entry -> entry.kind() == EventKind.MODULE_COMPLETED
                        && entry.subject().equals(module.value()));
    }

    private void append(PersonId person, EventKind kind, CheckAttempt attempt, Map<String, String> facts) {
        ledger.append(
                person, new Happening(UUID.randomUUID(), kind, attempt.module().value(), content.hash(), facts));
    }

    private CourseModule module(ModuleId id) {
        return courses.in(Locale.ENGLISH)
                .module(id)
                .orElseThrow(() -> new IllegalArgumentException("There is no module " + id));
    }
}
