package org.mindgap.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.CourseModule;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.Item.Place;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.curriculum.Track;
import org.mindgap.people.PersonId;
import org.mindgap.people.Profile;
import org.mindgap.people.ProfileService;
import org.mindgap.quiz.Attempt;
import org.mindgap.quiz.AttemptService;
import org.mindgap.quiz.GivenAnswer;
import org.mindgap.quiz.Occasion;
import org.mindgap.quiz.QuizService;
import org.mindgap.review.Schedule.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Asks a learner again about completed modules, and says how much came back.
@Service
public class ReviewService {
    /// How many questions a review has at most.
    private static final int QUESTIONS = 6;

    private final Reviews reviews;
    private final ReviewPlanService plans;
    private final AttemptService attempts;
    private final QuizService quiz;
    private final ProfileService profiles;
    private final Courses courses;
    private final Clock clock;

    ReviewService(
            Reviews reviews,
            ReviewPlanService plans,
            AttemptService attempts,
            QuizService quiz,
            ProfileService profiles,
            Courses courses,
            Clock clock) {
        this.reviews = reviews;
        this.plans = plans;
        this.attempts = attempts;
        this.quiz = quiz;
        this.profiles = profiles;
        this.courses = courses;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Today today(PersonId person) {
        Instant now = clock.instant();
        ReviewDays days = plans.of(person);
        Schedule schedule = schedule(person, days);
        SequencedMap<ModuleId, List<ItemId>> due = candidates(person, schedule.due(now));
        int questions =
                Math.min(QUESTIONS, due.values().stream().mapToInt(List::size).sum());
        Optional<Attempt> open = days.isOff() ? Optional.empty() : open(person);
        return new Today(
                open.map(this::modules).orElseGet(() -> List.copyOf(due.keySet())),
                open.map(this::unanswered).orElse(questions),
                schedule.upcoming(now),
                days,
                reviews.isReminded(person));
    }

    /// The review that somebody began and did not finish.
    @Transactional(readOnly = true)
    public Optional<Attempt> open(PersonId person) {
        return attempts.of(person, Occasion.REVIEW).stream()
                .filter(Attempt::isOpen)
                .findFirst();
    }

    /// The review that is open, or a new one.
    ///
    /// @throws IllegalStateException when nothing is due
    @Transactional
    public Attempt start(PersonId person) {
        Optional<Attempt> open = open(person);
        if (open.isPresent()) {
            return open.get();
        }
        SequencedMap<ModuleId, List<ItemId>> due =
                candidates(person, schedule(person, plans.of(person)).due(clock.instant()));
        if (due.isEmpty()) {
            throw new IllegalStateException("Nothing is due for review");
        }
        Map<ItemId, GivenAnswer> latest = new TreeMap<>();
        quiz.answers(person).forEach(answer -> latest.put(answer.item(), answer));
        UUID id = UUID.randomUUID();
        long seed = id.getMostSignificantBits() ^ id.getLeastSignificantBits();
        List<ItemId> items = new QuestionChoice(latest, QUESTIONS, seed).from(due.values());
        return attempts.begin(id, person, Occasion.REVIEW, Optional.empty(), Optional.empty(), items);
    }

    /// Settles every step that has come of the modules that a finished review asked about.
    @Transactional(propagation = Propagation.MANDATORY)
    void settle(PersonId person, Attempt finished) {
        Instant now = finished.result().orElseThrow().finishedAt();
        Map<ModuleId, List<GivenAnswer>> answers = answersByModule(finished);
        for (Step step : schedule(person, plans.of(person)).due(now)) {
            List<GivenAnswer> given = answers.getOrDefault(step.module(), List.of());
            if (!given.isEmpty()) {
                double points = given.stream().mapToDouble(GivenAnswer::score).sum();
                reviews.insert(person, step, finished.id(), points, given.size(), now);
            }
        }
    }

    @Transactional
    public void remind(PersonId person, boolean reminded) {
        reviews.remind(person, reminded, clock.instant());
    }

    /// How much of the modules somebody still knew, by days after completion.
    @Transactional(readOnly = true)
    public List<Recall> retention(PersonId person) {
        return reviews.recalled(List.of(person)).stream()
                .map(PersonRecall::recall)
                .toList();
    }

    /// The same for several people, by days and person.
    @Transactional(readOnly = true)
    public List<PersonRecall> retention(Collection<PersonId> people) {
        return people.isEmpty() ? List.of() : reviews.recalled(people);
    }

    private Schedule schedule(PersonId person, ReviewDays days) {
        return new Schedule(reviews.completions(person), days, reviews.settled(person));
    }

    /// What can be asked of each module that is due, as many modules as there are questions.
    private SequencedMap<ModuleId, List<ItemId>> candidates(PersonId person, List<Step> due) {
        Track track = profiles.find(person).map(Profile::track).orElse(Track.MIXED);
        Course course = course();
        SequencedMap<ModuleId, List<ItemId>> candidates = new LinkedHashMap<>();
        due.stream()
                .map(Step::module)
                .distinct()
                .flatMap(module -> course.module(module).stream())
                .filter(module -> !candidates(module, track).isEmpty())
                .limit(QUESTIONS)
                .forEach(module -> candidates.put(module.id(), candidates(module, track)));
        return candidates;
    }

    /// Neither what is asked before a lesson, which is no retrieval, nor the forms, which measure.
    private static List<ItemId> candidates(CourseModule module, Track track) {
        Stream<Item> lessons = module.lessons().stream()
                .flatMap(lesson -> lesson.itemsFor(track).stream())
                .filter(item -> item.traits().place() != Place.BEFORE && !item.isWithdrawn());
        return Stream.concat(lessons, module.check().bankFor(track).stream())
                .map(Item::id)
                .toList();
    }

    private List<ModuleId> modules(Attempt attempt) {
        return List.copyOf(items(attempt).keySet());
    }

    private int unanswered(Attempt attempt) {
        Map<ItemId, GivenAnswer> given = attempts.answers(attempt);
        return (int) items(attempt).values().stream()
                .flatMap(List::stream)
                .filter(item -> !item.isWithdrawn() && !given.containsKey(item.id()))
                .count();
    }

    private Map<ModuleId, List<GivenAnswer>> answersByModule(Attempt attempt) {
        Map<ItemId, GivenAnswer> given = attempts.answers(attempt);
        Map<ModuleId, List<GivenAnswer>> answers = new LinkedHashMap<>();
        items(attempt)
                .forEach((module, items) -> answers.put(
                        module,
                        items.stream()
                                .filter(item -> !item.isWithdrawn())
                                .flatMap(item -> Optional.ofNullable(given.get(item.id())).stream())
                                .toList()));
        return answers;
    }

    private SequencedMap<ModuleId, List<Item>> items(Attempt attempt) {
        SequencedMap<ModuleId, List<Item>> items = new LinkedHashMap<>();
        for (CourseModule module : course().modules()) {
            List<Item> asked = attempt.items().stream()
                    .flatMap(id -> module.item(id).stream())
                    .toList();
            if (!asked.isEmpty()) {
                items.put(module.id(), asked);
            }
        }
        return items;
    }

    private Course course() {
        return courses.in(Locale.ENGLISH);
    }
}
