package org.mindgap.quiz;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Form;
import org.mindgap.curriculum.Forms;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.curriculum.Track;
import org.mindgap.people.PersonId;
import org.mindgap.progress.Completions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Runs the tests before and after a module: the one form before, the parallel one after, counterbalanced over
/// learners.
///
/// The reasons stand in `src/docs/decisions/0009-before-and-after.md`.
@Service
public class FormService {
    private final AttemptService attempts;
    private final Attempts stored;
    private final Completions completions;
    private final Courses courses;

    FormService(AttemptService attempts, Attempts stored, Completions completions, Courses courses) {
        this.attempts = attempts;
        this.stored = stored;
        this.completions = completions;
        this.courses = courses;
    }

    /// What somebody can do now about a module's tests.
    public sealed interface Standing {
        /// Of somebody who has not begun anything.
        static Standing ofSomebodyNew(CourseModule module) {
            return module.forms()
                    .<Standing>map(both ->
                            new BeforeOpen(both.items(Form.A, Track.MIXED).size()))
                    .orElseGet(None::new);
        }

        /// The module has no forms, or its lessons were begun without the test before.
        record None() implements Standing {}

        /// The test before can be taken, or went unfinished.
        record BeforeOpen(int items) implements Standing {}

        /// The test before is done, and the lessons are not.
        record BeforeDone(Attempt before) implements Standing {}

        /// The test after can be taken, or went unfinished.
        record AfterOpen(Attempt before, int items) implements Standing {}

        /// Both are done.
        record Done(Attempt before, Attempt after) implements Standing {
            /// After minus before, each as a share of its points: from -1 to 1.
            public double gain() {
                return after.result().orElseThrow().share()
                        - before.result().orElseThrow().share();
            }
        }
    }

    @Transactional(readOnly = true)
    public Standing standing(PersonId person, ModuleId module, Track track) {
        CourseModule taught = module(module);
        Optional<Attempt> before = newest(person, Occasion.BEFORE, module);
        Optional<Attempt> after = newest(person, Occasion.AFTER, module);
        if (taught.forms().isEmpty()) {
            return new Standing.None();
        }
        if (before.isEmpty() || before.get().isOpen()) {
            int items = before.map(Attempt::items)
                    .map(List::size)
                    .orElseGet(() -> taught.forms().get().items(Form.A, track).size());
            boolean untouched = !completions.hasFinishedALesson(person, module);
            return untouched && items > 0 ? new Standing.BeforeOpen(items) : new Standing.None();
        }
        if (after.isPresent() && !after.get().isOpen()) {
            return new Standing.Done(before.get(), after.get());
        }
        return completions.hasFinishedTheLessons(person, taught) || completions.isComplete(person, module)
                ? new Standing.AfterOpen(before.get(), before.get().items().size())
                : new Standing.BeforeDone(before.get());
    }

    /// The test before that is open, or a new one with the form that fewer people began with.
    ///
    /// @throws IllegalStateException when it cannot be taken now
    @Transactional
    public Attempt startBefore(PersonId person, ModuleId module, Track track) {
        if (!(standing(person, module, track) instanceof Standing.BeforeOpen)) {
            throw new IllegalStateException("The test before " + module + " cannot be taken now");
        }
        Optional<Attempt> open = newest(person, Occasion.BEFORE, module).filter(Attempt::isOpen);
        if (open.isPresent()) {
            return open.get();
        }
        UUID id = UUID.randomUUID();
        Form form = nextForm(stored.startedForms(module), new Random(id.getLeastSignificantBits()));
        List<ItemId> items = module(module).forms().orElseThrow().items(form, track).stream()
                .map(Item::id)
                .toList();
        return attempts.begin(id, person, Occasion.BEFORE, Optional.of(module), Optional.of(form), items);
    }

    /// The test after that is open, or a new one: the counterparts of what was asked before.
    ///
    /// @throws IllegalStateException when it cannot be taken now
    @Transactional
    public Attempt startAfter(PersonId person, ModuleId module, Track track) {
        if (!(standing(person, module, track) instanceof Standing.AfterOpen ready)) {
            throw new IllegalStateException("The test after " + module + " cannot be taken now");
        }
        Optional<Attempt> open = newest(person, Occasion.AFTER, module).filter(Attempt::isOpen);
        if (open.isPresent()) {
            return open.get();
        }
        Form other = ready.before().form().orElseThrow().other();
        List<ItemId> items = counterparts(
                module(module).forms().orElseThrow(), ready.before().items());
        return attempts.begin(
                UUID.randomUUID(), person, Occasion.AFTER, Optional.of(module), Optional.of(other), items);
    }

    /// The form that fewer people began with; chance decides between equals.
    static Form nextForm(Map<Form, Integer> started, Random chance) {
        int a = started.getOrDefault(Form.A, 0);
        int b = started.getOrDefault(Form.B, 0);
        if (a == b) {
            return chance.nextBoolean() ? Form.A : Form.B;
        }
        return a < b ? Form.A : Form.B;
    }

    private static List<ItemId> counterparts(Forms forms, List<ItemId> asked) {
        Set<ItemId> before = Set.copyOf(asked);
        return forms.pairs().stream()
                .filter(pair -> before.contains(pair.a().id())
                        || before.contains(pair.b().id()))
                .map(pair -> before.contains(pair.a().id()) ? pair.b() : pair.a())
                .filter(item -> !item.isWithdrawn())
                .map(Item::id)
                .toList();
    }

    private Optional<Attempt> newest(PersonId person, Occasion occasion, ModuleId module) {
        return attempts.of(person, occasion, module).stream().findFirst();
    }

    private CourseModule module(ModuleId id) {
        return courses.in(Locale.ENGLISH)
                .module(id)
                .orElseThrow(() -> new IllegalArgumentException("There is no module " + id));
    }
}
