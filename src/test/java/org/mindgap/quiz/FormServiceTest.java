package org.mindgap.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.curriculum.Form;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.Track;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.lesson.LessonService;
import org.mindgap.people.Guests;
import org.mindgap.people.PersonId;
import org.mindgap.progress.EventKind;
import org.mindgap.progress.Ledger;
import org.mindgap.progress.LedgerEntry;
import org.mindgap.quiz.FormService.Standing;
import org.mindgap.quiz.grading.Response.Chosen;

@OnBothDatabases(
        packages = {"org.mindgap.quiz", "org.mindgap.lesson"},
        beans = CourseFixture.class)
class FormServiceTest {
    private final FormService forms;
    private final CheckService checks;
    private final AttemptService attempts;
    private final Attempts stored;
    private final LessonService lessons;
    private final Ledger ledger;
    private final Guests guests;
    private final PersonId person;

    FormServiceTest(
            FormService forms,
            CheckService checks,
            AttemptService attempts,
            Attempts stored,
            LessonService lessons,
            Ledger ledger,
            Guests guests) {
        this.forms = forms;
        this.checks = checks;
        this.attempts = attempts;
        this.stored = stored;
        this.lessons = lessons;
        this.ledger = ledger;
        this.guests = guests;
        this.person = guests.start().person();
    }

    @Test
    void asksTheOtherFormAfterwardsAndShowsTheGain() {
        assertThat(standing()).isEqualTo(new Standing.BeforeOpen(2));
        Attempt before = forms.startBefore(person, CourseFixture.MODULE, Track.CLINICAL);
        answer(before, 0, CourseFixture.RIGHT);
        answer(before, 1, CourseFixture.WRONG);
        assertThat(standing()).isInstanceOf(Standing.BeforeDone.class);
        lessons.finish(person, CourseFixture.FIRST);
        lessons.finish(person, CourseFixture.SECOND);
        assertThat(standing()).isInstanceOf(Standing.AfterOpen.class);

        Attempt after = forms.startAfter(person, CourseFixture.MODULE, Track.CLINICAL);
        assertThat(after.form()).contains(before.form().orElseThrow().other());
        assertThat(after.items())
                .extracting(item -> item.value().substring(2))
                .isEqualTo(before.items().stream()
                        .map(item -> item.value().substring(2))
                        .toList());
        answer(after, 0, CourseFixture.RIGHT);
        answer(after, 1, CourseFixture.RIGHT);

        // One of two before, two of two after.
        assertThat(standing())
                .isInstanceOfSatisfying(
                        Standing.Done.class, done -> assertThat(done.gain()).isCloseTo(0.5, within(1e-12)));
    }

    @Test
    void goesOnWithATestThatWasLeft() {
        Attempt before = forms.startBefore(person, CourseFixture.MODULE, Track.CLINICAL);
        answer(before, 0, CourseFixture.RIGHT);

        assertThat(forms.startBefore(person, CourseFixture.MODULE, Track.CLINICAL)
                        .id())
                .isEqualTo(before.id());
    }

    @Test
    void isNotTakenOnceALessonIsFinished() {
        lessons.finish(person, CourseFixture.FIRST);

        assertThat(standing()).isInstanceOf(Standing.None.class);
        assertThatThrownBy(() -> forms.startBefore(person, CourseFixture.MODULE, Track.CLINICAL))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void beginsWithEitherFormEquallyOften() {
        int before = imbalance();
        for (int i = 0; i < 10; i++) {
            forms.startBefore(guests.start().person(), CourseFixture.MODULE, Track.TECHNICAL);
        }

        // Others may have left the forms uneven: ten people even that out, as far as ten people can.
        assertThat(imbalance()).isLessThanOrEqualTo(Math.max(before - 10, 1));
        assertThat(FormService.nextForm(Map.of(Form.A, 3, Form.B, 2), new Random(1)))
                .isEqualTo(Form.B);
        assertThat(FormService.nextForm(Map.of(Form.B, 1), new Random(1))).isEqualTo(Form.A);
    }

    @Test
    void completesByTheCheckAloneOnceTheTestBeforeIsPassed() {
        Attempt before = forms.startBefore(person, CourseFixture.MODULE, Track.CLINICAL);
        answer(before, 0, CourseFixture.RIGHT);
        answer(before, 1, CourseFixture.RIGHT);

        passTheCheck();

        LedgerEntry completed = ledger.history(person).getLast();
        assertThat(completed.kind()).isEqualTo(EventKind.MODULE_COMPLETED);
        assertThat(completed.facts())
                .containsEntry("by", "test-out")
                .containsEntry("test", before.id().toString());
    }

    @Test
    void doesNotCompleteByTheCheckAloneAfterATestBeforeThatWasNotPassed() {
        Attempt before = forms.startBefore(person, CourseFixture.MODULE, Track.CLINICAL);
        answer(before, 0, CourseFixture.RIGHT);
        answer(before, 1, CourseFixture.WRONG);

        passTheCheck();

        assertThat(ledger.history(person)).extracting(LedgerEntry::kind).doesNotContain(EventKind.MODULE_COMPLETED);
    }

    private int imbalance() {
        Map<Form, Integer> started = stored.startedForms(CourseFixture.MODULE);
        return Math.abs(started.getOrDefault(Form.A, 0) - started.getOrDefault(Form.B, 0));
    }

    private void passTheCheck() {
        Attempt check = checks.start(person, CourseFixture.MODULE, Track.CLINICAL);
        for (int i = 0; i < check.items().size(); i++) {
            answer(check, i, CourseFixture.RIGHT);
        }
    }

    private Standing standing() {
        return forms.standing(person, CourseFixture.MODULE, Track.CLINICAL);
    }

    private void answer(Attempt attempt, int place, OptionId option) {
        List<ItemId> items = attempt.items();
        attempts.answer(
                Submission.to(
                        CourseFixture.course().item(items.get(place)).orElseThrow(),
                        UUID.randomUUID(),
                        person,
                        new Chosen(Set.of(option)),
                        Optional.of(Confidence.FAIRLY_SURE)),
                attempt);
    }
}
