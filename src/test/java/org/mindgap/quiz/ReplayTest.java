package org.mindgap.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.AllKindsFixture;
import org.mindgap.curriculum.ChoiceItem;
import org.mindgap.curriculum.Courses;
import org.mindgap.curriculum.FaultItem;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.LabItem;
import org.mindgap.curriculum.LabTask;
import org.mindgap.curriculum.MatchingItem;
import org.mindgap.curriculum.NumericItem;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.OrderingItem;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.people.Guests;
import org.mindgap.people.PersonId;
import org.mindgap.progress.ChainVerification.Intact;
import org.mindgap.progress.EventKind;
import org.mindgap.progress.Ledger;
import org.mindgap.progress.LedgerEntry;
import org.mindgap.progress.LedgerVerification;
import org.mindgap.quiz.grading.Grading;
import org.mindgap.quiz.grading.Response;
import org.springframework.transaction.support.TransactionTemplate;

/// Whatever was answered can be graded anew from what is stored, with the same result.
@OnBothDatabases(packages = "org.mindgap.quiz", beans = AllKindsFixture.class)
class ReplayTest {
    private static final int ANSWERS = 10_000;
    private static final int PEOPLE = 5;
    private static final int BATCH = 500;
    private static final List<String> STATES = states();

    private final QuizService quiz;
    private final Courses courses;
    private final Ledger ledger;
    private final LedgerVerification verification;
    private final Guests guests;
    private final TransactionTemplate transaction;

    ReplayTest(
            QuizService quiz,
            Courses courses,
            Ledger ledger,
            LedgerVerification verification,
            Guests guests,
            TransactionTemplate transaction) {
        this.quiz = quiz;
        this.courses = courses;
        this.ledger = ledger;
        this.verification = verification;
        this.guests = guests;
        this.transaction = transaction;
    }

    @Test
    void gradesTenThousandStoredAnswersOfEveryKindAsBefore() {
        Random random = new Random(20_261_128);
        List<PersonId> people =
                Stream.generate(() -> guests.start().person()).limit(PEOPLE).toList();
        Map<UUID, Double> scores = new HashMap<>();
        for (int answered = 0; answered < ANSWERS; answered += BATCH) {
            int from = answered;
            transaction.executeWithoutResult(status -> IntStream.range(from, from + BATCH)
                    .forEach(i -> record(people.get(random.nextInt(PEOPLE)), item(i, random), random, scores)));
        }

        int replayed =
                people.stream().mapToInt(person -> replay(person, scores)).sum();

        assertThat(replayed).isEqualTo(ANSWERS);
        assertThat(scores.values()).contains(0.0, 1 / 3.0, 0.5, 1.0);
    }

    private static Item item(int number, Random random) {
        List<Item> kind = AllKindsFixture.KINDS.get(number % AllKindsFixture.KINDS.size());
        return kind.get(random.nextInt(kind.size()));
    }

    private void record(PersonId person, Item item, Random random, Map<UUID, Double> scores) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        AnswerOutcome outcome = quiz.answer(Submission.to(item, id, person, response(item, random), Optional.empty()));
        if (outcome instanceof AnswerOutcome.Kept kept) {
            scores.put(id, kept.verdict().score());
        }
    }

    /// @return how many answers there were
    private int replay(PersonId person, Map<UUID, Double> scores) {
        Map<UUID, GivenAnswer> stored =
                quiz.answers(person).stream().collect(Collectors.toMap(GivenAnswer::id, Function.identity()));
        List<LedgerEntry> entries = ledger.history(person).stream()
                .filter(entry -> entry.kind() == EventKind.ITEM_ANSWERED)
                .toList();
        for (LedgerEntry entry : entries) {
            GivenAnswer answer = stored.remove(entry.eventId());
            assertThat(answer).as(entry.subject()).isNotNull();
            Item item = courses.in(Locale.ENGLISH).item(answer.item()).orElseThrow();
            double score = Grading.grade(item, answer.response()).score();
            assertThat(score).as(answer.response().stored()).isEqualTo(scores.get(entry.eventId()));
            assertThat(answer.score()).isEqualTo(asStored(score));
        }
        assertThat(stored).isEmpty();
        assertThat(verification.verify(person))
                .isInstanceOfSatisfying(
                        Intact.class, intact -> assertThat(intact.events()).isEqualTo(entries.size()));
        return entries.size();
    }

    private static double asStored(double score) {
        return BigDecimal.valueOf(score).setScale(5, RoundingMode.HALF_UP).doubleValue();
    }

    private static Response response(Item item, Random random) {
        return switch (item) {
            case ChoiceItem choice
            when choice.several() -> new Response.Chosen(some(choice.options(), ChoiceItem.Option::id, random));
            case ChoiceItem choice ->
                new Response.Chosen(Set.of(choice.options()
                        .get(random.nextInt(choice.options().size()))
                        .id()));
            case NumericItem _ -> new Response.Entered(random.nextInt(100) / 10.0);
            case OrderingItem ordering -> {
                List<OptionId> steps = new ArrayList<>(
                        ordering.steps().stream().map(OrderingItem.Step::id).toList());
                Collections.shuffle(steps, random);
                yield new Response.Ordered(steps);
            }
            case MatchingItem matching -> {
                Map<OptionId, OptionId> choices = new HashMap<>();
                some(matching.prompts(), MatchingItem.Prompt::id, random)
                        .forEach(prompt -> choices.put(
                                prompt,
                                matching.choices()
                                        .get(random.nextInt(matching.choices().size()))
                                        .id()));
                yield new Response.Matched(choices);
            }
            case FaultItem fault -> new Response.Chosen(some(fault.parts(), FaultItem.Part::id, random));
            case LabItem lab ->
                new Response.Worked(
                        STATES.get(random.nextInt(STATES.size())),
                        lab.task() instanceof LabTask.Predict
                                ? OptionalDouble.of(random.nextInt(101) / 100.0)
                                : OptionalDouble.empty());
        };
    }

    private static <T> Set<OptionId> some(List<T> all, Function<T, OptionId> id, Random random) {
        return all.stream().filter(one -> random.nextBoolean()).map(id).collect(Collectors.toSet());
    }

    /// As links have them, in range and out of it.
    private static List<String> states() {
        return Stream.of("single", "records", "patients", "magic")
                .flatMap(strategy -> Stream.of("0", "1.5", "99")
                        .flatMap(fingerprint -> Stream.of("6", "7", "-3")
                                .map(seed -> "strategy=" + strategy + "&records=1&fingerprint=" + fingerprint
                                        + "&selection=inside&seed=" + seed + "&seen=single.patients")))
                .toList();
    }
}
