package org.mindgap.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.OptionId;
import org.mindgap.people.PersonId;
import org.mindgap.quiz.Confidence;
import org.mindgap.quiz.GivenAnswer;
import org.mindgap.quiz.grading.Response.Chosen;

class QuestionChoiceTest {
    private static final Instant MARCH = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T12:00:00Z");

    @Test
    void asksConfidentErrorsThenErrorsThenWhatSomebodyWasNotSureOfThenWhatWasNotSeenForLongest() {
        List<GivenAnswer> answers = List.of(
                answer("sure-and-right", 1, Confidence.SURE, MARCH),
                answer("right-later", 1, null, APRIL),
                answer("not-sure-and-right", 1, Confidence.NOT_SURE, APRIL),
                answer("half-right", 0.5, null, APRIL),
                answer("wrong-before", 0, Confidence.NOT_SURE, MARCH),
                answer("sure-and-wrong", 0, Confidence.SURE, APRIL));

        List<ItemId> chosen = choice(answers, 7, 1)
                .from(List.of(items(
                        "right-later",
                        "never-seen",
                        "half-right",
                        "sure-and-right",
                        "sure-and-wrong",
                        "not-sure-and-right",
                        "wrong-before")));

        assertThat(chosen)
                .isEqualTo(items(
                        "sure-and-wrong",
                        "wrong-before",
                        "half-right",
                        "not-sure-and-right",
                        "never-seen",
                        "sure-and-right",
                        "right-later"));
    }

    /// In turn a, b, c; a, b; and a once more, for c has nothing left. The errors of b come first, the rest stays
    /// mixed.
    @Test
    void takesFromEachModuleInTurnAndMixesThem() {
        List<GivenAnswer> answers = List.of(
                answer("b-1", 0, Confidence.SURE, MARCH), answer("b-2", 0, null, MARCH), answer("b-3", 0, null, APRIL));

        List<ItemId> chosen = choice(answers, 6, 1)
                .from(List.of(items("a-1", "a-2", "a-3", "a-4"), items("b-1", "b-2", "b-3"), items("c-1")));

        assertThat(chosen.subList(0, 2)).isEqualTo(items("b-1", "b-2"));
        assertThat(letters(chosen)).containsExactly("b", "b", "a", "c", "a", "a");
    }

    @Test
    void asksOneOfEachModuleThatHasWaitedLongestWhenThereAreMoreModulesThanQuestions() {
        List<ItemId> chosen = choice(List.of(), 2, 1).from(List.of(items("a-1", "a-2"), items("b-1"), items("c-1")));

        assertThat(letters(chosen)).containsExactly("a", "b");
    }

    @Test
    void asksAllThereIsWhenThereIsLess() {
        assertThat(choice(List.of(), 6, 1).from(List.of(items("a-1", "a-2"), items())))
                .containsExactlyInAnyOrderElementsOf(items("a-1", "a-2"));
    }

    @Test
    void isTheSameWithTheSameSeedAndAnotherWithMostOthers() {
        List<List<ItemId>> modules = List.of(items("a", "b", "c", "d", "e", "f", "g", "h"));

        assertThat(choice(List.of(), 6, 42).from(modules))
                .isEqualTo(choice(List.of(), 6, 42).from(modules));
        assertThat(LongStream.range(0, 20)
                        .mapToObj(seed -> choice(List.of(), 6, seed).from(modules))
                        .distinct())
                .hasSizeGreaterThan(10);
    }

    private static QuestionChoice choice(List<GivenAnswer> latest, int number, long seed) {
        return new QuestionChoice(
                latest.stream().collect(Collectors.toMap(GivenAnswer::item, Function.identity())), number, seed);
    }

    private static List<ItemId> items(String... ids) {
        return Stream.of(ids).map(ItemId::new).toList();
    }

    private static List<String> letters(List<ItemId> items) {
        return items.stream().map(item -> item.value().substring(0, 1)).toList();
    }

    private static GivenAnswer answer(String item, double score, @Nullable Confidence confidence, Instant at) {
        return new GivenAnswer(
                UUID.randomUUID(),
                PersonId.random(),
                new ItemId(item),
                Optional.empty(),
                new Chosen(Set.of(new OptionId("any"))),
                score,
                Optional.ofNullable(confidence),
                at);
    }
}
