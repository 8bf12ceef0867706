package org.mindgap.quiz.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindgap.curriculum.ChoiceItem;
import org.mindgap.curriculum.FaultItem;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.MatchingItem;
import org.mindgap.curriculum.NumericItem;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.OrderingItem;
import org.mindgap.curriculum.RichText;
import org.mindgap.curriculum.Track;
import org.mindgap.quiz.grading.Response.Chosen;
import org.mindgap.quiz.grading.Response.Entered;
import org.mindgap.quiz.grading.Response.Matched;
import org.mindgap.quiz.grading.Response.Ordered;
import org.mindgap.quiz.grading.Response.Worked;

class GradingTest {
    private static final Item.ItemTraits TRAITS = new Item.ItemTraits(
            Item.Place.CASE,
            Set.of(Track.CLINICAL),
            1,
            "apply",
            List.of(),
            Optional.of("by hand"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    @Test
    void givesThePointForTheRightOption() {
        Verdict verdict = Grading.grade(choice(false, "+a", "-b", "-c"), chosen("a"));

        assertThat(verdict.isRight()).isTrue();
        assertThat(verdict.explanations())
                .extracting(explanation -> explanation.why().plain())
                .containsExactly("why a", "why b", "why c");
    }

    @Test
    void explainsEveryOptionAfterAWrongAnswerToo() {
        Verdict verdict = Grading.grade(choice(false, "+a", "-b", "-c"), chosen("b"));

        assertThat(verdict.score()).isZero();
        assertThat(verdict.explanations()).hasSize(3);
        assertThat(verdict.explanations().get(1).given()).isTrue();
        assertThat(verdict.explanations().get(1).correct()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"a b, 1", "a, 0.5", "a c, 0", "a b c, 0.5", "a b c d, 0", "c d, 0", "'', 0"})
    void weighsSeveralAnswersByHitsMinusFalseAlarms(String answer, double score) {
        ChoiceItem item = choice(true, "+a", "+b", "-c", "-d");

        assertThat(Grading.grade(item, chosen(answer.split(" "))).score()).isEqualTo(score);
    }

    @ParameterizedTest
    @ValueSource(doubles = {18.56, 19.06, 19.56})
    void acceptsANumberUpToBothEndsOfTheTolerance(double value) {
        assertThat(Grading.grade(numeric(), new Entered(value)).isRight()).isTrue();
    }

    @Test
    void recognisesAKnownWrongWay() {
        Verdict verdict = Grading.grade(numeric(), new Entered(20.1));

        assertThat(verdict.score()).isZero();
        assertThat(verdict.explanations().getFirst().why().plain()).isEqualTo("you divided");
    }

    @Test
    void hasAnExplanationForEveryOtherNumber() {
        Verdict verdict = Grading.grade(numeric(), new Entered(-3));

        assertThat(verdict.explanations().getFirst().why().plain()).isEqualTo("otherwise");
    }

    @Test
    void seesThatAnItemHasChanged() {
        ChoiceItem item = choice(false, "+a", "-b", "-c");

        assertThat(Grading.fits(item, chosen("gone"))).isFalse();
        assertThat(Grading.fits(item, chosen("a", "b"))).isFalse();
        assertThat(Grading.fits(item, new Entered(1))).isFalse();
        assertThat(Grading.fits(numeric(), chosen("a"))).isFalse();
        assertThatThrownBy(() -> Grading.grade(item, chosen("gone"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void storesAResponseAndReadsItAgain() {
        assertThat(chosen("b", "a").stored()).isEqualTo("chosen:a,b");
        assertThat(Response.parse("chosen:a,b")).isEqualTo(chosen("a", "b"));
        assertThat(Response.parse(new Entered(0.1).stored())).isEqualTo(new Entered(0.1));
        assertThat(Response.parse(chosen().stored())).isEqualTo(chosen());
        assertThatThrownBy(() -> Response.parse("a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesANumberThatIsNone() {
        assertThatThrownBy(() -> new Entered(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neverLeavesTheUnitInterval() {
        ChoiceItem item = choice(true, "+a", "+b", "-c", "-d");
        for (int mask = 0; mask < 16; mask++) {
            int bits = mask;
            Set<OptionId> options = item.options().stream()
                    .map(ChoiceItem.Option::id)
                    .filter(id -> (bits >> (id.value().charAt(0) - 'a') & 1) == 1)
                    .collect(Collectors.toSet());

            assertThat(Grading.grade(item, new Chosen(options)).score()).isCloseTo(0.5, within(0.5));
        }
    }

    @Test
    void countsPairsOfStepsInOrderAgainstThoseOutOfOrder() {
        OrderingItem item = ordering("a1", "b2", "c3", "d4");

        assertThat(Grading.grade(item, ordered("a", "b", "c", "d")).score()).isEqualTo(1);
        // One of six pairs is the wrong way round: (5 - 1) / 6.
        assertThat(Grading.grade(item, ordered("b", "a", "c", "d")).score()).isCloseTo(4 / 6.0, within(1e-12));
        // Three of six: no better than chance.
        assertThat(Grading.grade(item, ordered("d", "a", "b", "c")).score()).isZero();
        assertThat(Grading.grade(item, ordered("d", "c", "b", "a")).score()).isZero();
    }

    @Test
    void letsStepsOfOneRankBeSwapped() {
        OrderingItem item = ordering("a1", "b2", "c2", "d3");

        assertThat(Grading.grade(item, ordered("a", "c", "b", "d")).isRight()).isTrue();
        // Five pairs have an order, and one of them is the wrong way round: (4 - 1) / 5.
        assertThat(Grading.grade(item, ordered("b", "a", "c", "d")).score()).isCloseTo(3 / 5.0, within(1e-12));
    }

    @Test
    void marksTheStepsThatStandTheWrongWayRound() {
        Verdict verdict = Grading.grade(ordering("a1", "b2", "c3"), ordered("a", "c", "b"));

        assertThat(verdict.explanations())
                .extracting(Verdict.Explanation::correct)
                .containsExactly(true, false, false);
    }

    @Test
    void takesOnlyAnOrderOfAllSteps() {
        OrderingItem item = ordering("a1", "b2", "c3");

        assertThat(Grading.fits(item, ordered("a", "b"))).isFalse();
        assertThat(Grading.fits(item, ordered("a", "b", "x"))).isFalse();
        assertThat(Grading.fits(item, chosen("a"))).isFalse();
    }

    @Test
    void countsThePromptsWithTheirChoice() {
        MatchingItem item = matching();

        Verdict verdict = Grading.grade(item, matched("p", "x", "q", "z"));

        assertThat(verdict.score()).isEqualTo(0.5);
        assertThat(verdict.explanations())
                .extracting(one -> one.option().orElseThrow().value(), Verdict.Explanation::correct)
                .containsExactly(tuple("p", true), tuple("q", false), tuple("z", false));
        assertThat(Grading.grade(item, matched("p", "x")).score()).isEqualTo(0.5);
        assertThat(Grading.grade(item, matched("p", "x", "q", "y")).isRight()).isTrue();
        assertThat(Grading.fits(item, matched("p", "w"))).isFalse();
        assertThat(Grading.fits(item, matched("w", "x"))).isFalse();
    }

    @Test
    void gradesMarkedPartsLikeSeveralAnswers() {
        FaultItem item = new FaultItem(
                new ItemId("fault"),
                text("stem"),
                TRAITS,
                new FaultItem.Table(
                        List.of("Model", "AUC"),
                        List.of(
                                List.of(new FaultItem.Plain(text("One")), part("a", true)),
                                List.of(new FaultItem.Plain(text("Two")), part("b", true)),
                                List.of(new FaultItem.Plain(text("Three")), part("c", false)))));

        assertThat(Grading.grade(item, chosen("a", "b")).isRight()).isTrue();
        assertThat(Grading.grade(item, chosen("a")).score()).isEqualTo(0.5);
        assertThat(Grading.grade(item, chosen("a", "b", "c")).score()).isEqualTo(0.5);
        assertThat(Grading.grade(item, chosen("c")).score()).isZero();
        assertThat(Grading.fits(item, chosen("d"))).isFalse();
    }

    @Test
    void storesEveryKindOfResponse() {
        List<Response> responses = List.of(
                ordered("c", "a", "b"),
                matched("p", "x", "q", "y"),
                matched(),
                new Worked("strategy=single&folds=5", OptionalDouble.of(0.65)),
                new Worked("strategy=records", OptionalDouble.empty()));

        assertThat(responses)
                .allSatisfy(response ->
                        assertThat(Response.parse(response.stored())).isEqualTo(response));
        assertThat(matched("q", "y", "p", "x").stored()).isEqualTo("matched:p=x,q=y");
        assertThatThrownBy(() -> ordered("a", "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Response.parse("matched:p")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Response.parse("worked:0.5")).isInstanceOf(IllegalArgumentException.class);
    }

    private static OrderingItem ordering(String... steps) {
        return new OrderingItem(
                new ItemId("order"),
                text("stem"),
                TRAITS,
                Arrays.stream(steps)
                        .map(step -> new OrderingItem.Step(
                                new OptionId(step.substring(0, 1)),
                                text(step),
                                Integer.parseInt(step.substring(1)),
                                text("why " + step)))
                        .toList());
    }

    private static Ordered ordered(String... steps) {
        return new Ordered(Arrays.stream(steps).map(OptionId::new).toList());
    }

    private static MatchingItem matching() {
        return new MatchingItem(
                new ItemId("match"),
                text("stem"),
                TRAITS,
                List.of(
                        new MatchingItem.Prompt(new OptionId("p"), text("P"), new OptionId("x"), text("why p")),
                        new MatchingItem.Prompt(new OptionId("q"), text("Q"), new OptionId("y"), text("why q"))),
                List.of(
                        new MatchingItem.Choice(new OptionId("x"), text("X"), RichText.EMPTY),
                        new MatchingItem.Choice(new OptionId("y"), text("Y"), RichText.EMPTY),
                        new MatchingItem.Choice(new OptionId("z"), text("Z"), text("why not z"))));
    }

    private static Matched matched(String... pairs) {
        Map<OptionId, OptionId> choices = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            choices.put(new OptionId(pairs[i]), new OptionId(pairs[i + 1]));
        }
        return new Matched(choices);
    }

    private static FaultItem.Part part(String id, boolean fault) {
        return new FaultItem.Part(new OptionId(id), text(id), fault, text("why " + id));
    }

    private static Chosen chosen(String... ids) {
        return new Chosen(Arrays.stream(ids)
                .filter(id -> !id.isEmpty())
                .map(OptionId::new)
                .collect(Collectors.toSet()));
    }

    private static ChoiceItem choice(boolean several, String... options) {
        return new ChoiceItem(
                new ItemId("item"),
                text("stem"),
                TRAITS,
                several,
                false,
                Arrays.stream(options)
                        .map(option -> new ChoiceItem.Option(
                                new OptionId(option.substring(1)),
                                text(option),
                                option.startsWith("+"),
                                text("why " + option.substring(1)),
                                Optional.empty()))
                        .toList());
    }

    private static NumericItem numeric() {
        return new NumericItem(
                new ItemId("number"),
                text("stem"),
                TRAITS,
                19.06,
                0.5,
                "%",
                text("right"),
                List.of(new NumericItem.Route(20, 0.4, text("you divided"))),
                text("otherwise"));
    }

    private static RichText text(String text) {
        return new RichText(text, text);
    }
}
