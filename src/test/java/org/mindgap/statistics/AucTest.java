package org.mindgap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AucTest {

    private static final double[] SCORES = {0.8, 0.5, 0.5, 0.5, 0.5, 0.3, 0.1};
    private static final boolean[] EVENTS = {true, true, true, false, false, false, false};

    @Test
    void ranksTiesInTheMiddle() {
        assertThat(Auc.of(SCORES, EVENTS)).hasValueCloseTo(0.8333333333333334, within(1e-15));
    }

    @Test
    void isUndefinedWhenAClassIsMissing() {
        assertThat(Auc.of(new double[] {0.2, 0.9}, new boolean[] {true, true})).isEmpty();
        assertThat(Auc.of(new double[0], new double[] {0.4})).isEmpty();
    }

    @Test
    void isOneHalfWhenAllScoresAreEqualAlsoForBothZeros() {
        assertThat(Auc.of(new double[] {0.0, -0.0}, new double[] {-0.0, 0.0, 0.0}))
                .hasValue(0.5);
    }

    @Test
    void agreesWithCountingAllPairs() {
        var random = new SplittableRandom(11);
        for (int round = 0; round < 50; round++) {
            double[] events = random.ints(1 + round % 7, 0, 6).asDoubleStream().toArray();
            double[] others = random.ints(1 + round % 11, 0, 6).asDoubleStream().toArray();
            double pairs = 0;
            for (double event : events) {
                for (double other : others) {
                    pairs += event > other ? 1 : event == other ? 0.5 : 0;
                }
            }

            assertThat(Auc.of(events, others)).hasValueCloseTo(pairs / (events.length * others.length), within(1e-15));
        }
    }

    @Test
    void turnsAroundWhenScoresAreNegated() {
        double[] negated = {-0.8, -0.5, -0.5, -0.5, -0.5, -0.3, -0.1};

        assertThat(Auc.of(negated, EVENTS)).hasValueCloseTo(1 - 5.0 / 6, within(1e-15));
    }

    @Test
    void refusesScoresThatAreNotNumbers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Auc.of(new double[] {Double.NaN, 1}, new boolean[] {true, false}));
        assertThatIllegalArgumentException().isThrownBy(() -> Auc.of(new double[] {1}, new boolean[] {true, false}));
    }

    @ParameterizedTest
    @CsvSource({
        "8, 28, 0.100593477, 0.197159592",
        "8, 29, 0.1003824106, 0.1967459094",
        "41, 146, 0.04390285151, 0.08604800777"
    })
    void hasTheStandardErrorOfHanleyAndMcNeil(int events, int nonEvents, double error, double halfWidth) {
        double actual = Auc.hanleyMcNeilStandardError(0.80, events, nonEvents);

        assertThat(actual).isCloseTo(error, withPercentage(1e-7));
        assertThat(actual * StandardNormal.twoSidedQuantile(0.95)).isCloseTo(halfWidth, withPercentage(1e-7));
    }

    @ParameterizedTest
    @CsvSource({"30, 30, 0.07515416255", "20, 60, 0.075", "41, 146, 0.05115875246", "40, 40, 0.06495190528"})
    void spreadsAroundOneHalfWithoutInformation(int events, int nonEvents, double deviation) {
        assertThat(Auc.nullStandardDeviation(events, nonEvents)).isCloseTo(deviation, withPercentage(1e-7));
    }

    @Test
    void hasNoHanleyMcNeilErrorAtTheEnds() {
        assertThat(Auc.hanleyMcNeilStandardError(1, 8, 29)).isZero();
        assertThat(Auc.hanleyMcNeilStandardError(0, 8, 29)).isZero();
    }

    @Test
    void hasTheVarianceOfDeLong() {
        DeLong tied = DeLong.of(SCORES, EVENTS).orElseThrow();

        assertThat(tied.auc()).isEqualTo(0.8333333333, within(1e-10));
        assertThat(tied.variance()).isEqualTo(0.0162037037, within(1e-10));
    }

    @Test
    void agreesWithAReferenceDeLongVarianceAndClipsItsInterval() {
        double[] scores = {0.7, 0.7, 0.6, 0.2, 0.7, 0.7, 0.2, 0.7, 0.6, 0.1, 0.2, 0.4, 0.2, 0.4, 0.3};
        boolean[] events = new boolean[15];
        Arrays.fill(events, 0, 6, true);

        DeLong first = DeLong.of(scores, events).orElseThrow();

        assertThat(first.auc()).isEqualTo(0.814814814815, within(1e-12));
        assertThat(first.variance()).isEqualTo(0.0160665294925, within(1e-12));
        assertThat(first.wald(0.95).upper()).isEqualTo(1);
        assertThat(first.wald(0.95).lower())
                .isEqualTo(0.814814814815 - 1.959963984540054 * 0.126753814506, within(1e-9));
    }

    @Test
    void hasNoDeLongVarianceForASingleEvent() {
        assertThat(DeLong.of(new double[] {3, 1, 2}, new boolean[] {true, false, false}))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12, 38, 0.794, 1", "120, 380, 0.874, 0.946", "6, 144, 0.751, 1"})
    void hasTheIntervalOfHanleyAndMcNeilCutOffAtOne(int events, int nonEvents, double lower, double upper) {
        Interval interval = Auc.hanleyMcNeil(0.91, events, nonEvents, 0.95);

        assertThat(interval.lower()).isEqualTo(lower, within(0.0005));
        assertThat(interval.upper()).isEqualTo(upper, within(0.0005));
    }
}
