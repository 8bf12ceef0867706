package org.mindgap.quiz.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindgap.curriculum.ChoiceItem;
import org.mindgap.curriculum.Item;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.NumericItem;
import org.mindgap.curriculum.OptionId;
import org.mindgap.curriculum.RichText;
import org.mindgap.curriculum.Track;
import org.mindgap.quiz.grading.Response.Chosen;
import org.mindgap.quiz.grading.Response.Entered;

class GradingTest {
    private static final Item.ItemTraits TRAITS = new Item.ItemTraits(
            Item.Place.CASE, Set.of(Track.CLINICAL), 1, "apply", List.of(), Optional.of("by hand"), Optional.empty());

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
                                text("why " + option.substring(1))))
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
