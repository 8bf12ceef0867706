package org.mindgap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MeanIntervalTest {

    /// R: t.test(c(-30, 30, -40, -40, 80, 60, -50, -20)) gives 95 percent confidence interval -43.51131 41.01131,
    /// mean -1.25; the standard deviation is 50.55.
    @Test
    void agreesWithTheOneSampleIntervalOfR() {
        MeanInterval mean = MeanInterval.of(-30, 30, -40, -40, 80, 60, -50, -20);

        assertThat(mean.n()).isEqualTo(8);
        assertThat(mean.mean()).isEqualTo(-1.25);
        assertThat(mean.standardDeviation()).isEqualTo(50.55, within(0.005));
        assertThat(mean.interval(0.95).lower()).isEqualTo(-43.51131, within(5e-6));
        assertThat(mean.interval(0.95).upper()).isEqualTo(41.01131, within(5e-6));
    }

    /// Mean 4; squares 4 + 0 + 0 + 4 = 8, variance 8/3, standard error √(8/3/4) = 0.8164965809; t(3) = 3.1824463053;
    /// half 2.5984565273.
    @Test
    void agreesWithAWorkedExample() {
        Interval interval = MeanInterval.of(2, 4, 4, 6).interval(0.95);

        assertThat(interval.lower()).isEqualTo(1.4015434727, within(1e-9));
        assertThat(interval.upper()).isEqualTo(6.5984565273, within(1e-9));
    }

    /// The t distribution with one degree of freedom is Cauchy's: the quantile is tan(0.475 π) = 12.7062047362.
    @Test
    void isVeryWideForTwoValues() {
        Interval interval = MeanInterval.of(0, 1).interval(0.95);

        assertThat(interval.lower()).isEqualTo(0.5 - Math.tan(0.475 * Math.PI) / 2, within(1e-9));
        assertThat(interval.upper()).isEqualTo(6.8531023681, within(1e-9));
    }

    @Test
    void hasNoWidthWhenAllValuesAreEqual() {
        assertThat(MeanInterval.of(0.5, 0.5, 0.5).interval(0.95)).isEqualTo(new Interval(0.5, 0.5));
    }

    @Test
    void movesAndStretchesWithItsValues() {
        var random = new SplittableRandom(21);
        for (int repetition = 0; repetition < 200; repetition++) {
            double[] values = random.doubles(2 + random.nextInt(30)).toArray();
            MeanInterval mean = MeanInterval.of(values);
            MeanInterval moved = MeanInterval.of(
                    Arrays.stream(values).map(value -> 3 - 2 * value).toArray());

            assertThat(mean.interval(0.95).contains(mean.mean())).isTrue();
            assertThat(mean.interval(0.99).width())
                    .isGreaterThan(mean.interval(0.95).width());
            assertThat(moved.interval(0.95).lower())
                    .isEqualTo(3 - 2 * mean.interval(0.95).upper(), within(1e-9));
            assertThat(moved.interval(0.95).upper())
                    .isEqualTo(3 - 2 * mean.interval(0.95).lower(), within(1e-9));
        }
    }

    @Test
    void coversTheTrueMeanAsOftenAsItSays() {
        Random random = new Random(22);
        int covered = 0;
        for (int repetition = 0; repetition < 4000; repetition++) {
            double[] values =
                    random.doubles(5).map(unused -> random.nextGaussian()).toArray();
            covered += MeanInterval.of(values).interval(0.95).contains(0) ? 1 : 0;
        }

        // Four standard errors of 4000 coins that fall on 0.95 are 0.014.
        assertThat(covered / 4000.0).isEqualTo(0.95, within(0.014));
    }

    @Test
    void refusesFewerThanTwoValuesAndWhatIsNoNumber() {
        assertThatIllegalArgumentException().isThrownBy(MeanInterval::of).withMessageContaining("at least 2, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeanInterval.of(0.5))
                .withMessageContaining("at least 2, not 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeanInterval.of(0.5, Double.NaN))
                .withMessageContaining("NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeanInterval.of(0, 1).interval(1))
                .withMessageContaining("level");
    }

    /// "Dice 0.87 ± 0.12, n = 40": 0.12 cannot be a standard error, which would mean a deviation of 0.76.
    @Test
    void sharesCannotScatterWithoutBounds() {
        MeanInterval dice = new MeanInterval(40, 0.87, 0.12);

        assertThat(dice.largestDeviationOfShares()).isEqualTo(0.3406, within(0.00005));
        assertThat(0.12 * Math.sqrt(40)).isGreaterThan(dice.largestDeviationOfShares());
        assertThat(MeanInterval.of(0, 1, 1, 1).standardDeviation())
                .isEqualTo(MeanInterval.of(0, 1, 1, 1).largestDeviationOfShares(), within(1e-12));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MeanInterval(40, 1.2, 0.12).largestDeviationOfShares());
    }

    @Test
    void hasThePublishedIntervalsOfDice() {
        assertThat(new MeanInterval(40, 0.87, 0.12).interval(0.95).lower()).isEqualTo(0.832, within(0.0005));
        assertThat(new MeanInterval(40, 0.85, 0.10).interval(0.95).upper()).isEqualTo(0.882, within(0.0005));
        assertThat(new MeanInterval(400, 0.87, 0.12).interval(0.95).lower()).isEqualTo(0.858, within(0.0005));
    }
}
