package org.mindgap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    @ParameterizedTest
    @CsvSource({"16, 30, 36.1, 69.8", "8, 19, 23.1, 63.7", "22, 30, 55.6, 85.8", "12, 19, 41.0, 80.9"})
    void surroundsThePublishedSharesWithWilsonIntervals(int count, int of, double lower, double upper) {
        Interval interval = new Proportion(count, of).wilson(0.95);

        assertThat(100 * interval.lower()).isEqualTo(lower, within(0.05));
        assertThat(100 * interval.upper()).isEqualTo(upper, within(0.05));
    }

    @ParameterizedTest
    @CsvSource({
        "88, 100, 0.8018790057328857, 0.9300059356298052",
        "21, 30, 0.5212421254128504, 0.8333525173175619",
        "6, 14, 0.213807989044741, 0.674093554203493"
    })
    void agreesWithReferenceWilsonIntervalsToNineDigits(int count, int of, double lower, double upper) {
        Interval interval = new Proportion(count, of).wilson(0.95);

        assertThat(interval.lower()).isEqualTo(lower, within(1e-9));
        assertThat(interval.upper()).isEqualTo(upper, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"1", "3", "19", "1000", "46337"})
    void startsAtExactlyZeroAndEndsAtExactlyOne(int of) {
        assertThat(new Proportion(0, of).wilson(0.95).lower()).isZero();
        assertThat(new Proportion(of, of).wilson(0.95).upper()).isEqualTo(1);
        assertThat(new Proportion(0, of).clopperPearson(0.95).lower()).isZero();
        assertThat(new Proportion(of, of).clopperPearson(0.95).upper()).isEqualTo(1);
    }

    @Test
    void givesThreeIntervalsForNoneOfOne() {
        Proportion none = new Proportion(0, 1);

        assertThat(none.wilson(0.95).upper()).isEqualTo(0.793450685622763, within(1e-9));
        assertThat(none.clopperPearson(0.95).upper()).isEqualTo(0.975, within(1e-9));
        assertThat(none.wald(0.95)).isEqualTo(new Interval(0, 0));
    }

    @Test
    void agreesWithReferenceClopperPearsonIntervals() {
        Interval interval = new Proportion(6, 14).clopperPearson(0.95);

        assertThat(interval.lower()).isEqualTo(0.176611089982118, within(1e-10));
        assertThat(interval.upper()).isEqualTo(0.711390599961693, within(1e-10));
    }

    @Test
    void mirrorsWhenTheOthersAreCounted() {
        Interval some = new Proportion(7, 31).wilson(0.9);
        Interval others = new Proportion(24, 31).wilson(0.9);

        assertThat(others.lower()).isEqualTo(1 - some.upper(), within(1e-15));
        assertThat(others.upper()).isEqualTo(1 - some.lower(), within(1e-15));
    }

    @Test
    void widensWithTheLevelAndNarrowsWithTheSample() {
        assertThat(new Proportion(8, 19).wilson(0.99).width())
                .isGreaterThan(new Proportion(8, 19).wilson(0.95).width());
        assertThat(new Proportion(80, 190).wilson(0.95).width())
                .isLessThan(new Proportion(8, 19).wilson(0.95).width());
    }

    @Test
    void refusesACountThatExceedsTheWhole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proportion(20, 19))
                .withMessageContaining("20");
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(1, 2).wilson(1));
    }
}
