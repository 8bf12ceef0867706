package org.mindgap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoProportionsTest {

    /// Newcombe 1998, table II, method 10.
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1.0000",
        "10, 10, 0, 10, 0.6075, 1.0000"
    })
    void agreesWithTheTableOfItsAuthor(int count1, int of1, int count2, int of2, double lower, double upper) {
        Interval interval = two(count1, of1, count2, of2).newcombe(0.95);

        assertThat(interval.lower()).isEqualTo(lower, within(0.00005));
        assertThat(interval.upper()).isEqualTo(upper, within(0.00005));
    }

    @Test
    void agreesWithReferenceValuesToNineDigits() {
        TwoProportions two = two(88, 100, 21, 30);

        assertThat(two.difference()).isEqualTo(0.18000000000000005, within(1e-9));
        assertThat(two.newcombe(0.95).lower()).isEqualTo(0.025449737560193253, within(1e-9));
        assertThat(two.newcombe(0.95).upper()).isEqualTo(0.36562050351490627, within(1e-9));
    }

    @Test
    void mirrorsWhenTheSharesChangePlacesAndStaysWithinItsBounds() {
        Random random = new Random(17);
        for (int repetition = 0; repetition < 500; repetition++) {
            Proportion first = someProportion(random);
            Proportion second = someProportion(random);

            Interval there = new TwoProportions(first, second).newcombe(0.95);
            Interval back = new TwoProportions(second, first).newcombe(0.95);

            assertThat(back.lower()).isEqualTo(-there.upper(), within(1e-15));
            assertThat(back.upper()).isEqualTo(-there.lower(), within(1e-15));
            assertThat(there.lower()).isBetween(-1.0, 1.0);
            assertThat(there.contains(new TwoProportions(first, second).difference()))
                    .isTrue();
        }
    }

    @Test
    void widensWithTheLevel() {
        assertThat(two(20, 30, 16, 19).newcombe(0.99).width())
                .isGreaterThan(two(20, 30, 16, 19).newcombe(0.95).width());
    }

    private static TwoProportions two(int count1, int of1, int count2, int of2) {
        return new TwoProportions(new Proportion(count1, of1), new Proportion(count2, of2));
    }

    private static Proportion someProportion(Random random) {
        int of = 1 + random.nextInt(60);
        return new Proportion(random.nextInt(of + 1), of);
    }
}
