package org.mindgap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PointBiserialTest {

    private static final double[] ITEM = {0, 0, 0, 0, 1, 1, 1, 1};
    private static final double[] REST = {0.2, 0.4, 0.4, 0.6, 0.4, 0.6, 0.6, 0.8};

    /// Means 0.5 and 0.5. Products: -0.5 (-0.3 - 0.1 - 0.1 + 0.1) + 0.5 (-0.1 + 0.1 + 0.1 + 0.3) = 0.4. Squares: 8 ·
    /// 0.25 = 2 and 2 · 0.09 + 6 · 0.01 = 0.24. r = 0.4/√0.48 = 1/√3.
    @Test
    void correlatesTheItemWithTheRest() {
        assertThat(PointBiserial.of(ITEM, REST).r().orElseThrow()).isEqualTo(1 / Math.sqrt(3), within(1e-15));
    }

    /// The same from the formula for an item of 0 and 1: (0.6 - 0.4)/s √(pq), s = √(0.24/8) = 0.1732050808, pq = 1/4.
    @Test
    void agreesWithTheFormulaFromTwoMeans() {
        assertThat(PointBiserial.of(ITEM, REST).r().orElseThrow()).isEqualTo(0.2 / 0.1732050808 * 0.5, within(1e-9));
    }

    /// artanh(1/√3) = 0.6584789485; 1.959963985/√5 = 0.8765225405; tanh(-0.2180435920) and tanh(1.5350014890).
    @Test
    void surroundsTheCoefficientWithFishersInterval() {
        Interval interval = PointBiserial.of(ITEM, REST).interval(0.95).orElseThrow();

        assertThat(interval.lower()).isEqualTo(-0.2146525823, within(1e-9));
        assertThat(interval.upper()).isEqualTo(0.9112765973, within(1e-9));
    }

    @Test
    void isUndefinedWithoutVariance() {
        PointBiserial allRight = PointBiserial.of(new double[] {1, 1, 1, 1}, new double[] {0.1, 0.2, 0.3, 0.4});
        PointBiserial sameRest = PointBiserial.of(new double[] {0, 1, 0, 1}, new double[] {0.7, 0.7, 0.7, 0.7});
        PointBiserial nobody = PointBiserial.of(new double[0], new double[0]);

        assertThat(allRight).isEqualTo(new PointBiserial(4, OptionalDouble.empty()));
        assertThat(sameRest.r()).isEmpty();
        assertThat(sameRest.interval(0.95)).isEmpty();
        assertThat(nobody.r()).isEmpty();
    }

    @Test
    void hasAnIntervalFromFourLearnersOn() {
        assertThat(PointBiserial.of(new double[] {0, 1, 1}, new double[] {0.1, 0.2, 0.4})
                        .interval(0.95))
                .isEmpty();
        assertThat(PointBiserial.of(new double[] {0, 1, 1, 0}, new double[] {0.1, 0.2, 0.4, 0.3})
                        .interval(0.95))
                .isPresent();
    }

    @Test
    void hasAnIntervalWithoutWidthForAPerfectCorrelation() {
        assertThat(new PointBiserial(20, OptionalDouble.of(1)).interval(0.95)).contains(new Interval(1, 1));
        assertThat(new PointBiserial(20, OptionalDouble.of(-1)).interval(0.95)).contains(new Interval(-1, -1));
    }

    @Test
    void staysWithinItsBoundsAndTurnsWithItsSign() {
        var random = new SplittableRandom(31);
        for (int repetition = 0; repetition < 300; repetition++) {
            int n = 4 + random.nextInt(40);
            double[] rest = random.doubles(n).toArray();
            double[] item =
                    random.ints(n, 0, 3).mapToDouble(score -> score / 2.0).toArray();
            item[0] = 0;
            item[1] = 1;
            PointBiserial some = PointBiserial.of(item, rest);
            PointBiserial turned =
                    PointBiserial.of(Arrays.stream(item).map(score -> 1 - score).toArray(), rest);
            double r = some.r().orElseThrow();
            Interval interval = some.interval(0.95).orElseThrow();

            assertThat(r).isBetween(-1.0, 1.0);
            assertThat(interval.contains(r)).isTrue();
            assertThat(interval.lower()).isGreaterThanOrEqualTo(-1);
            assertThat(interval.upper()).isLessThanOrEqualTo(1);
            assertThat(turned.r().orElseThrow()).isEqualTo(-r, within(1e-12));
            assertThat(turned.interval(0.95).orElseThrow().lower()).isEqualTo(-interval.upper(), within(1e-12));
        }
    }

    @Test
    void refusesScoresThatDoNotMatch() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PointBiserial.of(new double[] {0, 1}, new double[] {0.5}))
                .withMessageContaining("2")
                .withMessageContaining("1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PointBiserial.of(new double[] {0, 1}, new double[] {0.5, Double.NaN}))
                .withMessageContaining("rest score");
        assertThatIllegalArgumentException().isThrownBy(() -> new PointBiserial(4, OptionalDouble.of(1.1)));
    }
}
