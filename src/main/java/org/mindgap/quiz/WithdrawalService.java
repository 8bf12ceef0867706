package org.mindgap.quiz;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Form;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.ItemId;
import org.mindgap.people.PersonId;
import org.mindgap.progress.Completions;
import org.mindgap.progress.ContentVersion;
import org.mindgap.progress.EventKind;
import org.mindgap.progress.Happening;
import org.mindgap.progress.Ledger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Credits withdrawn items to everyone who met them; a result that is passed with them completes what it completes.
///
/// Nothing is back-dated: the credit is an event of the day on which it is given. See
/// `src/docs/decisions/0012-items-live.md`.
@Service
public class WithdrawalService {
    private final Attempts attempts;
    private final Credits credits;
    private final Completions completions;
    private final Ledger ledger;
    private final Courses courses;
    private final ContentVersion content;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WithdrawalService(
            Attempts attempts,
            Credits credits,
            Completions completions,
            Ledger ledger,
            Courses courses,
            ContentVersion content,
            TransactionTemplate transaction,
            Clock clock) {
        this.attempts = attempts;
        this.credits = credits;
        this.completions = completions;
        this.ledger = ledger;
        this.courses = courses;
        this.content = content;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Gives every credit that is owed, an attempt at a time; running it again gives nothing twice.
    ///
    /// @return how many were given
    public int creditAll() {
        Course course = courses.in(Locale.ENGLISH);
        List<ItemId> withdrawn =
                course.items().filter(Item::isWithdrawn).map(Item::id).toList();
        int given = 0;
        for (ItemId item : withdrawn) {
            for (Credits.Owed owed : credits.owed(item)) {
                given += Boolean.TRUE.equals(transaction.execute(status -> credit(owed, item, course))) ? 1 : 0;
            }
        }
        return given;
    }

    private boolean credit(Credits.Owed owed, ItemId item, Course course) {
        Attempt before = attempts.find(owed.attempt()).orElseThrow();
        PersonId person = ledger.owner(before.person());
        ledger.lock(person);
        Attempt attempt = attempts.find(owed.attempt()).orElseThrow();
        Attempt.Result result = attempt.result().orElseThrow();
        double points = 1 - owed.score();
        double bar = attempt.module()
                .flatMap(course::module)
                .map(module -> module.check().pass())
                .orElse(0.0);
        boolean passed = result.passed() || (result.points() + points) / result.of() >= bar - 1e-9;
        if (!credits.insert(attempt.id(), item, points, passed, clock.instant())) {
            return false;
        }
        Map<String, String> facts = new HashMap<>();
        facts.put("attempt", attempt.id().toString());
        facts.put("item", item.value());
        facts.put("points", Double.toString(points));
        facts.put("occasion", attempt.occasion().name());
        facts.put("passed", Boolean.toString(passed));
        attempt.form().map(Form::name).ifPresent(form -> facts.put("form", form));
        ledger.append(
                person,
                new Happening(
                        UUID.randomUUID(),
                        EventKind.ITEM_CREDITED,
                        AttemptService.subject(attempt),
                        content.hash(),
                        facts));
        attempt.module().flatMap(course::module).ifPresent(module -> completions.settle(person, module));
        return true;
    }
}
