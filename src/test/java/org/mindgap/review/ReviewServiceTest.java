package org.mindgap.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.CourseFixture;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.LessonId;
import org.mindgap.curriculum.ModuleCheck;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.Track;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.lesson.LessonService;
import org.mindgap.people.AccountService;
import org.mindgap.people.Guests;
import org.mindgap.people.PersonId;
import org.mindgap.quiz.Attempt;
import org.mindgap.quiz.AttemptService;
import org.mindgap.quiz.CheckService;
import org.mindgap.quiz.Confidence;
import org.mindgap.quiz.Submission;
import org.mindgap.quiz.grading.Response.Chosen;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnBothDatabases(
        packages = {"org.mindgap.review", "org.mindgap.quiz", "org.mindgap.lesson"},
        beans = {CourseFixture.class, ReviewServiceTest.TwoModules.class})
class ReviewServiceTest {
    private static final ModuleId SPLITTING = CourseFixture.MODULE;
    private static final ModuleId SCORING = new ModuleId("scoring");

    private final ReviewService reviews;
    private final CheckService checks;
    private final AttemptService attempts;
    private final LessonService lessons;
    private final Courses courses;
    private final JdbcClient database;
    private final AccountService accounts;
    private final Clock clock;
    private final PersonId person;
    private final PersonId other;

    ReviewServiceTest(
            ReviewService reviews,
            CheckService checks,
            AttemptService attempts,
            LessonService lessons,
            Courses courses,
            JdbcClient database,
            AccountService accounts,
            Clock clock,
            Guests guests) {
        this.reviews = reviews;
        this.checks = checks;
        this.attempts = attempts;
        this.lessons = lessons;
        this.courses = courses;
        this.database = database;
        this.accounts = accounts;
        this.clock = clock;
        this.person = guests.start().person();
        this.other = guests.start().person();
    }

    @Test
    void asksNothingOfSomebodyWhoCompletedNothing() {
        Today today = reviews.today(person);

        assertThat(today.isDue()).isFalse();
        assertThat(today.upcoming()).isEmpty();
        assertThat(today.reminded()).isTrue();
        assertThatThrownBy(() -> reviews.start(person)).isInstanceOf(IllegalStateException.class);
    }

    /// The bank of four and a case of each of the two lessons; never an item of a form.
    @Test
    void asksSixQuestionsOfTheBankAndTheCasesInThreeMinutes() {
        complete(person);
        assertThat(reviews.today(person).isDue()).isFalse();
        daysPass(person, 2);

        Today today = reviews.today(person);
        Attempt review = reviews.start(person);

        assertThat(today.modules()).containsExactly(SPLITTING);
        assertThat(today.questions()).isEqualTo(6);
        assertThat(today.minutes()).isEqualTo(3);
        assertThat(review.items())
                .extracting(ItemId::value)
                .containsExactlyInAnyOrder("bank-1", "bank-2", "bank-3", "bank-4", "case-one", "case-two");
    }

    @Test
    void goesOnWithTheReviewThatIsOpenAndCountsWhatIsLeft() {
        complete(person);
        daysPass(person, 2);
        Attempt review = reviews.start(person);
        answer(person, review, 0, CourseFixture.RIGHT);

        assertThat(reviews.start(person).id()).isEqualTo(review.id());
        assertThat(reviews.today(person).questions()).isEqualTo(5);
    }

    @Test
    void asksFirstWhatSomebodyWasWrongAboutAndSureOf() {
        complete(person);
        daysPass(person, 2);
        Attempt first = reviews.start(person);
        for (int i = 0; i < 6; i++) {
            Confidence confidence = i == 4 ? Confidence.SURE : Confidence.NOT_SURE;
            answer(person, first, i, i == 2 || i == 4 ? CourseFixture.WRONG : CourseFixture.RIGHT, confidence);
        }
        daysPass(person, 7);

        assertThat(reviews.start(person).items().subList(0, 2))
                .containsExactly(first.items().get(4), first.items().get(2));
    }

    /// On day 8 the steps 2 and 7 have come: one review settles both, and day 30 is next.
    @Test
    void settlesEverythingThatHasComeWithOneReview() {
        complete(person);
        daysPass(person, 8);
        Instant completed = completedAt(person);

        answerAll(person, reviews.start(person), CourseFixture.RIGHT);

        assertThat(reviews.today(person).isDue()).isFalse();
        assertThat(reviews.today(person).upcoming())
                .containsExactly(new Upcoming(SPLITTING, 30, completed.plus(Duration.ofDays(30))));
        assertThat(reviews.retention(person)).extracting(Recall::days).containsExactly(0, 7);
    }

    @Test
    void mixesModulesAndSettlesEachByItself() {
        complete(person);
        completedBySomeOtherWay(person, SCORING);
        daysPass(person, 7);
        daysPass(person, SCORING, 2);

        Attempt review = reviews.start(person);
        assertThat(review.items())
                .extracting(ItemId::value)
                .filteredOn(id -> id.startsWith("score"))
                .isNotEmpty();
        answerAll(person, review, CourseFixture.WRONG);

        assertThat(reviews.today(person).upcoming())
                .extracting(Upcoming::module, Upcoming::days)
                .containsExactly(tuple(SCORING, 7), tuple(SPLITTING, 30));
        assertThat(reviews.retention(person))
                .filteredOn(recall -> recall.days() > 0)
                .extracting(Recall::days, Recall::points)
                .containsExactly(tuple(2, 0.0), tuple(7, 0.0));
    }

    /// The check: three of three. After 2 days: four of six. The other person: a check, and no review.
    @Test
    void saysHowMuchSomebodyStillKnewAndTheSameOfSeveralPeople() {
        complete(person);
        complete(other);
        daysPass(person, 2);
        Attempt review = reviews.start(person);
        for (int i = 0; i < 6; i++) {
            answer(person, review, i, i < 4 ? CourseFixture.RIGHT : CourseFixture.WRONG);
        }

        assertThat(reviews.retention(person)).containsExactly(new Recall(0, 3, 3), new Recall(2, 4, 6));
        assertThat(reviews.retention(Set.of(person, other)))
                .containsExactlyInAnyOrder(
                        new PersonRecall(person, new Recall(0, 3, 3)),
                        new PersonRecall(other, new Recall(0, 3, 3)),
                        new PersonRecall(person, new Recall(2, 4, 6)));
        assertThat(reviews.retention(Set.<PersonId>of())).isEmpty();
    }

    @Test
    void countsWhatAGuestReviewedForTheAccountThatAdoptsThem() {
        complete(other);
        daysPass(other, 2);
        answerAll(other, reviews.start(other), CourseFixture.RIGHT);
        reviews.remind(other, false);

        accounts.adopt(other, person);

        assertThat(reviews.today(person).isDue()).isFalse();
        assertThat(reviews.today(person).reminded()).isFalse();
        assertThat(reviews.today(person).upcoming()).extracting(Upcoming::days).containsExactly(7);
        assertThat(reviews.retention(person)).containsExactly(new Recall(0, 3, 3), new Recall(2, 6, 6));
    }

    @Test
    void remindsAgainOnceSomebodyWantsIt() {
        reviews.remind(person, false);
        assertThat(reviews.today(person).reminded()).isFalse();

        reviews.remind(person, true);
        assertThat(reviews.today(person).reminded()).isTrue();
    }

    private void complete(PersonId who) {
        lessons.finish(who, CourseFixture.FIRST);
        lessons.finish(who, CourseFixture.SECOND);
        answerAll(who, checks.start(who, SPLITTING, Track.CLINICAL), CourseFixture.RIGHT);
    }

    private void completedBySomeOtherWay(PersonId who, ModuleId module) {
        database.sql(
                        "insert into module_completion (person_id, module_id, completed_at) values (:person, :module, :at)")
                .param("person", who.value())
                .param("module", module.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void daysPass(PersonId who, int days) {
        daysPass(who, SPLITTING, days);
    }

    /// So many days have passed since the module was completed.
    private void daysPass(PersonId who, ModuleId module, int days) {
        database.sql(
                        "update module_completion set completed_at = :at where person_id = :person and module_id = :module")
                .param("at", clock.instant().minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC))
                .param("person", who.value())
                .param("module", module.value())
                .update();
    }

    private Instant completedAt(PersonId who) {
        return database.sql("select completed_at from module_completion where person_id = :person")
                .param("person", who.value())
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }

    private void answerAll(PersonId who, Attempt attempt, OptionId option) {
        for (int i = 0; i < attempt.items().size(); i++) {
            answer(who, attempt, i, option);
        }
    }

    private void answer(PersonId who, Attempt attempt, int position, OptionId option) {
        answer(who, attempt, position, option, Confidence.FAIRLY_SURE);
    }

    private void answer(PersonId who, Attempt attempt, int position, OptionId option, Confidence confidence) {
        attempts.answer(
                Submission.to(
                        courses.in(Locale.ENGLISH)
                                .item(attempt.items().get(position))
                                .orElseThrow(),
                        UUID.randomUUID(),
                        who,
                        new Chosen(Set.of(option)),
                        Optional.of(confidence)),
                attempt);
    }

    /// The small course with a second module of one lesson and a bank of two items.
    @TestConfiguration(proxyBeanMethods = false)
    static class TwoModules {
        @Bean
        @Primary
        Courses twoModulesOfOneCourse() {
            LessonId lesson = new LessonId(SCORING, "three");
            Course small = CourseFixture.course();
            CourseModule scoring = new CourseModule(
                    SCORING,
                    "Scoring",
                    "About scores.",
                    List.of(CourseFixture.lesson(lesson)),
                    new ModuleCheck(
                            1,
                            0.75,
                            List.of(CourseFixture.item("score-1", lesson), CourseFixture.item("score-2", lesson))),
                    Optional.empty());
            Course course = new Course(
                    small.version(),
                    small.title(),
                    small.summary(),
                    List.of(small.modules().getFirst(), scoring),
                    Map.of(),
                    Map.of(),
                    small.questions(),
                    small.practiceCheck(),
                    small.study());
            return locale -> course;
        }
    }
}
