package org.mindgap.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import org.mindgap.cohort.ContributionService;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.Lesson;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.PracticeQuestion;
import org.mindgap.curriculum.QuestionId;
import org.mindgap.lesson.LessonService;
import org.mindgap.people.PersonId;
import org.mindgap.practice.GapCheck;
import org.mindgap.practice.GapCheckService;
import org.mindgap.practice.PracticeService;
import org.mindgap.practice.Reply;
import org.mindgap.quiz.Attempt;
import org.mindgap.quiz.AttemptService;
import org.mindgap.quiz.CheckService;
import org.mindgap.quiz.Confidence;
import org.mindgap.quiz.FormService;
import org.mindgap.quiz.Submission;
import org.mindgap.quiz.grading.Responses;
import org.mindgap.review.ReviewService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Lets somebody learn as the services know it: every answer, test and lesson is the real thing, at a simulated time.
@Component
@Profile("demo")
class DemoHistory {
    private static final double LEARNED = 0.35;
    private static final double SURELY = 0.97;
    private static final int MOST_CHECKS = 3;

    private final Courses courses;
    private final LessonService lessons;
    private final FormService forms;
    private final CheckService checks;
    private final AttemptService attempts;
    private final ReviewService reviews;
    private final GapCheckService gapChecks;
    private final PracticeService practice;
    private final ContributionService contributions;

    DemoHistory(
            Courses courses,
            LessonService lessons,
            FormService forms,
            CheckService checks,
            AttemptService attempts,
            ReviewService reviews,
            GapCheckService gapChecks,
            PracticeService practice,
            ContributionService contributions) {
        this.courses = courses;
        this.lessons = lessons;
        this.forms = forms;
        this.checks = checks;
        this.attempts = attempts;
        this.reviews = reviews;
        this.gapChecks = gapChecks;
        this.practice = practice;
        this.contributions = contributions;
    }

    /// Lives through everything that the person did until now.
    void live(DemoPerson who, PersonId person, Instant now) {
        new Life(who, person, now).run();
    }

    /// One person's days, one after the other.
    private final class Life {
        private final DemoPerson who;
        private final PersonId person;
        private final Instant now;
        private final Course course = courses.in(Locale.ENGLISH);
        private final SplittableRandom random;
        private Instant today;

        Life(DemoPerson who, PersonId person, Instant now) {
            this.who = who;
            this.person = person;
            this.now = now;
            this.random = new SplittableRandom(who.seed());
            this.today = who.arrived();
        }

        void run() {
            CourseModule first = course.modules().getFirst();
            CourseModule second = course.modules().get(1);
            switch (who.pace()) {
                case EARLY -> {
                    askedAboutPractice();
                    learn(first, Duration.ofDays(4));
                    rest(Duration.ofDays(30));
                    review();
                    learn(second, Duration.ofDays(3));
                    rest(Duration.ofDays(8));
                    review();
                }
                case TESTS_OUT -> {
                    askedAboutPractice();
                    rest(Duration.ofDays(3));
                    test(() -> forms.startBefore(person, first.id(), who.track()), SURELY);
                    check(first, SURELY);
                    rest(Duration.ofDays(40));
                    review();
                    learn(second, Duration.ofDays(6));
                }
                case LATE -> {
                    askedAboutPractice();
                    rest(Duration.ofDays(60));
                    learn(first, Duration.ofDays(11));
                    rest(Duration.ofDays(3));
                    read(second, 2, Duration.ofDays(2));
                }
                case MIDWAY -> {
                    rest(Duration.ofDays(70));
                    before(first);
                    read(first, 3, Duration.ofDays(5));
                }
                case CHECK_OPEN -> {
                    askedAboutPractice();
                    before(first);
                    read(first, first.lessons().size(), Duration.ofDays(9));
                    test(() -> checks.start(person, first.id(), who.track()), who.skill());
                }
                case STALLED -> read(first, 1, Duration.ofDays(1));
                case NEVER -> {}
            }
        }

        private void learn(CourseModule module, Duration pause) {
            before(module);
            read(module, module.lessons().size(), pause);
            if (forms.standing(person, module.id(), who.track()) instanceof FormService.Standing.AfterOpen) {
                rest(Duration.ofHours(20));
                test(() -> forms.startAfter(person, module.id(), who.track()), who.skill() + LEARNED);
            }
            rest(Duration.ofHours(30));
            check(module, who.skill() + LEARNED);
        }

        private void before(CourseModule module) {
            rest(Duration.ofHours(20));
            if (forms.standing(person, module.id(), who.track()) instanceof FormService.Standing.BeforeOpen) {
                test(() -> forms.startBefore(person, module.id(), who.track()), who.skill());
            }
        }

        private void read(CourseModule module, int count, Duration pause) {
            for (Lesson lesson : module.lessons().subList(0, count)) {
                rest(pause);
                then(() -> lessons.open(person, lesson.id()));
                rest(Duration.ofMinutes(lesson.minutes()));
                then(() -> lessons.finish(person, lesson.id()));
            }
        }

        private void check(CourseModule module, double chance) {
            for (int i = 0; i < MOST_CHECKS; i++) {
                double now = Math.min(SURELY, chance + i * 0.1);
                boolean passed = test(() -> checks.start(person, module.id(), who.track()), now);
                if (passed) {
                    return;
                }
                rest(Duration.ofDays(2));
            }
        }

        private void review() {
            if (isPast()) {
                return;
            }
            DemoClock.at(today, () -> {
                if (reviews.today(person).isDue()) {
                    test(() -> reviews.start(person), Math.min(SURELY, who.skill() + LEARNED - 0.05));
                }
            });
        }

        /// Whether the test was passed; what would lie in the future does not happen.
        private boolean test(Supplier<Attempt> start, double chance) {
            if (isPast()) {
                return false;
            }
            Attempt[] begun = new Attempt[1];
            then(() -> begun[0] = start.get());
            for (ItemId id : begun[0].items()) {
                rest(Duration.ofSeconds(random.nextInt(25, 90)));
                Item item = course.item(id).orElseThrow();
                boolean right = random.nextDouble() < chance;
                then(() -> attempts.answer(
                        Submission.to(
                                item,
                                UUID.randomUUID(),
                                person,
                                right ? Responses.right(item) : Responses.wrong(item),
                                Optional.of(confidence(right))),
                        begun[0]));
            }
            return attempts.find(begun[0].id())
                    .flatMap(Attempt::result)
                    .filter(Attempt.Result::passed)
                    .isPresent();
        }

        private Confidence confidence(boolean right) {
            int dice = random.nextInt(10);
            if (dice < (right ? 5 : 2)) {
                return Confidence.SURE;
            }
            return dice < (right ? 8 : 6) ? Confidence.FAIRLY_SURE : Confidence.NOT_SURE;
        }

        private void askedAboutPractice() {
            rest(Duration.ofHours(2));
            GapCheck[] round = new GapCheck[1];
            then(() -> round[0] = gapChecks.begin(person, who.track()));
            if (round[0] == null) {
                return;
            }
            for (QuestionId id : round[0].questions()) {
                course.question(id)
                        .ifPresent(question -> then(() -> practice.answer(person, reply(question, round[0]))));
            }
            then(() -> gapChecks.finish(round[0]));
            then(() -> contributions.groupsOf(person).stream()
                    .findFirst()
                    .ifPresent(group -> contributions.contribute(person, who.track(), group.id())));
        }

        private Reply reply(PracticeQuestion question, GapCheck round) {
            List<OptionId> recommended = question.options().stream()
                    .filter(option -> option.fit() == PracticeQuestion.Fit.RECOMMENDED && !option.free())
                    .map(PracticeQuestion.Option::id)
                    .toList();
            boolean good = !recommended.isEmpty() && random.nextDouble() < who.skill();
            List<OptionId> all = question.options().stream()
                    .filter(option -> !option.free())
                    .map(PracticeQuestion.Option::id)
                    .toList();
            List<OptionId> from = good ? recommended : all;
            return new Reply(
                    UUID.randomUUID(),
                    question.id(),
                    List.of(from.get(random.nextInt(from.size()))),
                    Optional.empty(),
                    Reply.Confidence.values()[random.nextInt(3)],
                    Reply.Guess.NONE,
                    Optional.of(round.id()));
        }

        private void rest(Duration pause) {
            today = today.plus(pause).plusSeconds(random.nextInt(1, 20));
        }

        private void then(Runnable happening) {
            if (!isPast()) {
                DemoClock.at(today, happening);
            }
        }

        /// Whether the person's day would lie in the future.
        private boolean isPast() {
            return !today.isBefore(now);
        }
    }
}
