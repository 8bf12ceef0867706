package org.mindgap.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.curriculum.Form;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.Track;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.lesson.LessonService;
import org.mindgap.people.AccountService;
import org.mindgap.people.Authority;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.Group;
import org.mindgap.people.GroupService;
import org.mindgap.people.Guests;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.people.SignUp.SignedUp;
import org.mindgap.quiz.Attempt;
import org.mindgap.quiz.AttemptService;
import org.mindgap.quiz.CheckService;
import org.mindgap.quiz.FormService;
import org.mindgap.quiz.Occasion;
import org.mindgap.quiz.Submission;
import org.mindgap.quiz.grading.Response.Chosen;
import org.mindgap.review.ReviewDays;
import org.mindgap.review.ReviewPlanService;
import org.mindgap.statistics.PairedGain;
import org.mindgap.statistics.PairedGain.Order;
import org.mindgap.statistics.RetentionCurve;
import org.mindgap.statistics.RetentionCurve.Point;
import org.mindgap.teaching.GroupLearning.Tests;

@OnBothDatabases(
        packages = {"org.mindgap.quiz", "org.mindgap.lesson", "org.mindgap.review", "org.mindgap.teaching"},
        beans = CourseFixture.class)
class GroupLearningServiceTest {
    private static final int ITEMS = 2;

    private final GroupLearningService learning;
    private final GroupReviewService groupReviews;
    private final ReviewPlanService plans;
    private final GroupService groups;
    private final FormService forms;
    private final CheckService checks;
    private final AttemptService attempts;
    private final LessonService lessons;
    private final AccountService accounts;
    private final Guests guests;
    private final Learner trainer;
    private final Group group;

    GroupLearningServiceTest(
            GroupLearningService learning,
            GroupReviewService groupReviews,
            ReviewPlanService plans,
            GroupService groups,
            FormService forms,
            CheckService checks,
            AttemptService attempts,
            LessonService lessons,
            AccountService accounts,
            Guests guests) {
        this.learning = learning;
        this.groupReviews = groupReviews;
        this.plans = plans;
        this.groups = groups;
        this.forms = forms;
        this.checks = checks;
        this.attempts = attempts;
        this.lessons = lessons;
        this.accounts = accounts;
        this.guests = guests;
        this.trainer = somebody(Authority.TRAINER);
        this.group = groups.make(trainer, "Radiology").orElseThrow();
    }

    @Test
    void averagesWhatTwelveGuestsGainedBetweenBothForms() {
        // Four gain 1, four gain 0.5, four gain nothing.
        for (int i = 0; i < 4; i++) {
            takesBothForms(member(), 0, 2);
            takesBothForms(member(), 1, 2);
            takesBothForms(member(), 1, 1);
        }

        PairedGain gain = tests().gain().orElseThrow();

        assertThat(gain.n()).isEqualTo(12);
        assertThat(gain.mean()).isCloseTo(0.5, within(1e-9));
        // Before: (4 x 0 + 8 x 0.5) / 12; after: (8 x 1 + 4 x 0.5) / 12.
        assertThat(gain.learners())
                .extracting(PairedGain.Learner::before)
                .satisfies(all -> assertThat(mean(all)).isCloseTo(4 / 12.0, within(1e-6)));
        assertThat(gain.learners())
                .extracting(PairedGain.Learner::after)
                .satisfies(all -> assertThat(mean(all)).isCloseTo(10 / 12.0, within(1e-6)));
        // The gains' sample variance is 2 / 11, and t for 11 degrees of freedom is 2.200985.
        assertThat(gain.meanInterval().orElseThrow().interval(0.95).upper())
                .isCloseTo(0.5 + 2.200985 * Math.sqrt(2 / 11.0 / 12), within(1e-6));
        // Fewer than ten began with each form.
        assertThat(tests().orders()).isEmpty();
    }

    @Test
    void showsNothingOfNinePeopleAndTenOfTen() {
        for (int i = 0; i < 9; i++) {
            tested(Form.A, 0, 2);
        }
        assertThat(tests()).isEqualTo(new Tests(9, Optional.empty(), Optional.empty()));

        tested(Form.B, 0, 2);
        assertThat(tests().gain().orElseThrow().n()).isEqualTo(10);
        assertThat(tests().waiting()).isZero();
    }

    @Test
    void movesNoNumberForFewerThanTenMore() {
        for (int i = 0; i < 10; i++) {
            tested(Form.A, 0, 1);
        }
        Tests first = tests();
        for (int i = 0; i < 9; i++) {
            tested(Form.B, 0, 2);
        }
        assertThat(tests()).isEqualTo(new Tests(9, first.gain(), Optional.empty()));

        tested(Form.B, 0, 2);

        // Ten gain 0.5 and ten gain 1.
        assertThat(tests().gain().orElseThrow().n()).isEqualTo(20);
        assertThat(tests().gain().orElseThrow().mean()).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void keepsWhoeverLeavesInTheMeansTheyAreInAndOutOfThoseToCome() {
        PersonId counted = tested(Form.A, 0, 1);
        for (int i = 0; i < 9; i++) {
            tested(Form.A, 0, 1);
        }
        Tests first = tests();
        PersonId waiting = tested(Form.B, 0, 2);

        groups.leave(counted, group.id());
        groups.leave(waiting, group.id());
        for (int i = 0; i < 9; i++) {
            tested(Form.B, 0, 2);
        }
        groups.join(counted, group.code().value());

        assertThat(tests()).isEqualTo(new Tests(9, first.gain(), Optional.empty()));
    }

    @Test
    void comparesTheOrdersOnlyWhenEachHasTenMore() {
        for (int i = 0; i < 10; i++) {
            tested(Form.A, 0, 2);
        }
        tests();
        for (int i = 0; i < 10; i++) {
            tested(Form.B, 0, 1);
        }
        PairedGain orders = tests().orders().orElseThrow();
        assertThat(orders.arm(Order.A_FIRST).orElseThrow().gain()).isCloseTo(1, within(1e-9));
        assertThat(orders.arm(Order.B_FIRST).orElseThrow().gain()).isCloseTo(0.5, within(1e-9));
        // Form B is the easier one by (1 - 0.5) / 2.
        assertThat(orders.formEffect().orElseThrow()).isCloseTo(0.25, within(1e-9));

        for (int i = 0; i < 7; i++) {
            tested(Form.A, 1, 1);
        }
        for (int i = 0; i < 3; i++) {
            tested(Form.B, 1, 1);
        }

        assertThat(tests().gain().orElseThrow().n()).isEqualTo(30);
        assertThat(tests().orders()).contains(orders);
    }

    @Test
    void countsAGuestWhoSignsInOnce() {
        PersonId account = somebody(Authority.LEARNER).person();
        PersonId guest = tested(Form.A, 0, 2);
        groups.join(account, group.code().value());
        takes(account, Form.B, 2, 2);
        for (int i = 0; i < 9; i++) {
            tested(Form.B, 0, 2);
        }
        assertThat(tests().gain().orElseThrow().n()).isEqualTo(11);

        accounts.adopt(guest, account);

        // The numbers that were shown stay; nobody waits, and one person is in the group where two were.
        assertThat(tests().gain().orElseThrow().n()).isEqualTo(11);
        assertThat(tests().waiting()).isZero();
        assertThat(seen().members()).isEqualTo(10);
    }

    @Test
    void countsTheTestThatAGuestTookBeforeSigningIn() {
        PersonId account = somebody(Authority.LEARNER).person();
        PersonId guest = member();
        take(guest, Occasion.BEFORE, Form.A, 0);
        accounts.adopt(guest, account);
        take(account, Occasion.AFTER, Form.A, 2);
        assertThat(tests().waiting()).isZero();

        take(account, Occasion.AFTER, Form.B, 2);

        assertThat(tests().waiting()).isEqualTo(1);
    }

    @Test
    void countsWhoCompletedTheModule() {
        completes(member());
        member();

        assertThat(seen().members()).isEqualTo(2);
        assertThat(seen().modules().getFirst().completed()).isEqualTo(1);
    }

    /// The checks that completed the module stand for the day of completion.
    @Test
    void showsWhatIsStillKnownTenPeopleAtATime() {
        for (int i = 0; i < 9; i++) {
            completes(member());
        }
        assertThat(seen().retention().points()).isEmpty();

        completes(member());
        RetentionCurve ten = seen().retention();
        assertThat(ten.points())
                .extracting(Point::days, Point::people, Point::mean)
                .containsExactly(tuple(0, 10, 1.0));

        PersonId eleventh = member();
        completes(eleventh);
        assertThat(seen().retention()).isEqualTo(ten);
        PersonId leaver = groups.membersOf(group.id()).getFirst();
        groups.leave(leaver, group.id());
        assertThat(seen().retention()).isEqualTo(ten);
    }

    @Test
    void asksMembersAgainOnTheDaysOfTheirGroup() {
        PersonId member = member();
        ReviewDays own = ReviewDays.parse("5,50");
        assertThat(groupReviews.of(trainer, group.id())).contains(plans.standard());

        assertThat(groupReviews.set(trainer, group.id(), own)).isTrue();

        assertThat(groupReviews.of(trainer, group.id())).contains(own);
        assertThat(plans.of(member)).isEqualTo(own);
        groups.leave(member, group.id());
        assertThat(plans.of(member)).isEqualTo(plans.standard());
    }

    @Test
    void letsNobodyElseSetTheDays() {
        assertThat(groupReviews.set(somebody(Authority.TRAINER), group.id(), ReviewDays.OFF))
                .isFalse();
        assertThat(groupReviews.set(somebody(Authority.LEARNER), group.id(), ReviewDays.OFF))
                .isFalse();
        assertThat(groupReviews.of(somebody(Authority.TRAINER), group.id())).isEmpty();
        assertThat(groupReviews.of(trainer, group.id())).contains(plans.standard());
    }

    @Test
    void isRefusedToLearnersMembersAndOtherTrainers() {
        Learner member = somebody(Authority.LEARNER);
        groups.join(member.person(), group.code().value());

        assertThat(learning.of(member, group.id())).isEmpty();
        assertThat(learning.of(somebody(Authority.LEARNER), group.id())).isEmpty();
        assertThat(learning.of(somebody(Authority.TRAINER), group.id())).isEmpty();
        assertThat(learning.of(Learner.guest(trainer.person()), group.id())).isEmpty();
        assertThat(learning.of(somebody(Authority.ADMINISTRATOR), group.id())).isPresent();
    }

    private GroupLearning seen() {
        return learning.of(trainer, group.id()).orElseThrow();
    }

    private Tests tests() {
        return seen().modules().getFirst().tests().orElseThrow();
    }

    private PersonId member() {
        PersonId person = guests.start().person();
        groups.join(person, group.code().value());
        return person;
    }

    private void completes(PersonId person) {
        lessons.finish(person, CourseFixture.FIRST);
        lessons.finish(person, CourseFixture.SECOND);
        Attempt check = checks.start(person, CourseFixture.MODULE, Track.CLINICAL);
        answer(person, check, check.items().size());
    }

    private PersonId tested(Form first, int rightBefore, int rightAfter) {
        PersonId person = member();
        takes(person, first, rightBefore, rightAfter);
        return person;
    }

    /// As learners do: the form that is their turn, the lessons, then the other form.
    private void takesBothForms(PersonId person, int rightBefore, int rightAfter) {
        answer(person, forms.startBefore(person, CourseFixture.MODULE, Track.CLINICAL), rightBefore);
        lessons.finish(person, CourseFixture.FIRST);
        lessons.finish(person, CourseFixture.SECOND);
        answer(person, forms.startAfter(person, CourseFixture.MODULE, Track.CLINICAL), rightAfter);
    }

    private void takes(PersonId person, Form first, int rightBefore, int rightAfter) {
        take(person, Occasion.BEFORE, first, rightBefore);
        take(person, Occasion.AFTER, first.other(), rightAfter);
    }

    private void take(PersonId person, Occasion occasion, Form form, int right) {
        List<ItemId> items = new ArrayList<>();
        CourseFixture.course()
                .module(CourseFixture.MODULE)
                .orElseThrow()
                .forms()
                .orElseThrow()
                .items(form, Track.CLINICAL)
                .stream()
                .map(Item::id)
                .forEach(items::add);
        assertThat(items).hasSize(ITEMS);
        answer(
                person,
                attempts.begin(
                        UUID.randomUUID(),
                        person,
                        occasion,
                        Optional.of(CourseFixture.MODULE),
                        Optional.of(form),
                        items),
                right);
    }

    private void answer(PersonId person, Attempt attempt, int right) {
        for (int i = 0; i < attempt.items().size(); i++) {
            attempts.answer(
                    Submission.to(
                            CourseFixture.course().item(attempt.items().get(i)).orElseThrow(),
                            UUID.randomUUID(),
                            person,
                            new Chosen(Set.of(i < right ? CourseFixture.RIGHT : CourseFixture.WRONG)),
                            Optional.empty()),
                    attempt);
        }
    }

    private static double mean(List<? extends Double> shares) {
        return shares.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private Learner somebody(Authority authority) {
        EmailAddress email = new EmailAddress(UUID.randomUUID() + "@clinic.org");
        SignedUp made = (SignedUp) accounts.create(email, "a long enough phrase", EnumSet.of(authority));
        return new Learner(made.account().person(), Optional.of(email.value()), EnumSet.of(authority));
    }
}
