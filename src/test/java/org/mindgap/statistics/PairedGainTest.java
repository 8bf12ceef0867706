package org.mindgap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.mindgap.statistics.PairedGain.Arm;
import org.mindgap.statistics.PairedGain.Learner;
import org.mindgap.statistics.PairedGain.Order;

class PairedGainTest {

    private static final PairedGain FIVE = new PairedGain(List.of(
            new Learner(0.4, 0.6, Order.A_FIRST),
            new Learner(0.3, 0.7, Order.A_FIRST),
            new Learner(0.5, 0.8, Order.A_FIRST),
            new Learner(0.5, 0.6, Order.B_FIRST),
            new Learner(0.4, 0.7, Order.B_FIRST)));

    /// Gains 0.2, 0.4, 0.3, 0.1, 0.3: mean 1.3/5 = 0.26; squares 0.0036 + 0.0196 + 0.0016 + 0.0256 + 0.0016 = 0.052,
    /// variance 0.013, standard error √0.0026 = 0.0509901951; t(4) = 2.7764451052; half 0.1415714777.
    @Test
    void averagesTheGainsOfPairs() {
        MeanInterval mean = FIVE.meanInterval().orElseThrow();

        assertThat(FIVE.n()).isEqualTo(5);
        assertThat(FIVE.gains()).hasSize(5);
        assertThat(FIVE.gains().getFirst()).isEqualTo(0.2, within(1e-12));
        assertThat(FIVE.gains().getLast()).isEqualTo(0.3, within(1e-12));
        assertThat(FIVE.mean()).isEqualTo(0.26, within(1e-12));
        assertThat(mean.mean()).isEqualTo(0.26, within(1e-12));
        assertThat(mean.interval(0.95).lower()).isEqualTo(0.1184285223, within(1e-9));
        assertThat(mean.interval(0.95).upper()).isEqualTo(0.4015714777, within(1e-9));
    }

    /// A first: before 1.2/3, after 2.1/3. B first: before 0.9/2, after 1.3/2.
    @Test
    void keepsTheOrdersApart() {
        Arm aFirst = FIVE.arm(Order.A_FIRST).orElseThrow();
        Arm bFirst = FIVE.arm(Order.B_FIRST).orElseThrow();

        assertThat(aFirst.n()).isEqualTo(3);
        assertThat(aFirst.before()).isEqualTo(0.4, within(1e-12));
        assertThat(aFirst.after()).isEqualTo(0.7, within(1e-12));
        assertThat(aFirst.gain()).isEqualTo(0.3, within(1e-12));
        assertThat(bFirst.n()).isEqualTo(2);
        assertThat(bFirst.before()).isEqualTo(0.45, within(1e-12));
        assertThat(bFirst.after()).isEqualTo(0.65, within(1e-12));
        assertThat(bFirst.gain()).isEqualTo(0.2, within(1e-12));
    }

    /// (0.3 - 0.2)/2 = 0.05 and (0.3 + 0.2)/2 = 0.25. Squares within the orders 0.02 + 0.02, pooled variance 0.04/3;
    /// half 3.1824463053 · √(0.04/3 · (1/3 + 1/2))/2 = 0.1677296476.
    @Test
    void tellsTheFormsFromTheGain() {
        Interval interval = FIVE.formEffectInterval(0.95).orElseThrow();

        assertThat(FIVE.formEffect().orElseThrow()).isEqualTo(0.05, within(1e-12));
        assertThat(FIVE.balancedGain().orElseThrow()).isEqualTo(0.25, within(1e-12));
        assertThat(interval.lower()).isEqualTo(-0.1177296476, within(1e-9));
        assertThat(interval.upper()).isEqualTo(0.2177296476, within(1e-9));
    }

    @Test
    void isSilentAboutWhatTooFewLearnersCannotSay() {
        PairedGain one = new PairedGain(List.of(new Learner(0.5, 0.25, Order.B_FIRST)));

        assertThat(one.mean()).isEqualTo(-0.25);
        assertThat(one.meanInterval()).isEmpty();
        assertThat(one.arm(Order.A_FIRST)).isEmpty();
        assertThat(one.arm(Order.B_FIRST)).contains(new Arm(1, 0.5, 0.25, -0.25));
        assertThat(one.formEffect()).isEmpty();
        assertThat(one.balancedGain()).isEmpty();
        assertThat(one.formEffectInterval(0.95)).isEmpty();
    }

    @Test
    void recoversTheGainAndTheEaseOfAFormHoweverManyTookEachOrder() {
        var random = new SplittableRandom(61);
        for (int repetition = 0; repetition < 200; repetition++) {
            double learned = random.nextDouble(0, 0.3);
            double easierB = random.nextDouble(-0.1, 0.1);
            List<Learner> learners = new ArrayList<>();
            for (int i = 0; i < 2 + random.nextInt(10); i++) {
                double ability = random.nextDouble(0.2, 0.5);
                learners.add(new Learner(ability, ability + learned + easierB, Order.A_FIRST));
            }
            for (int i = 0; i < 2 + random.nextInt(10); i++) {
                double ability = random.nextDouble(0.2, 0.5);
                learners.add(new Learner(ability + easierB, ability + learned, Order.B_FIRST));
            }
            PairedGain gain = new PairedGain(learners);

            assertThat(gain.balancedGain().orElseThrow()).isEqualTo(learned, within(1e-12));
            assertThat(gain.formEffect().orElseThrow()).isEqualTo(easierB, within(1e-12));
            assertThat(gain.mean()).isBetween(learned - Math.abs(easierB) - 1e-12, learned + Math.abs(easierB) + 1e-12);
        }
    }

    @Test
    void refusesSharesBeyondTheWholeAndNobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Learner(0.5, 1.2, Order.A_FIRST))
                .withMessageContaining("after");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Learner(-0.1, 1, Order.A_FIRST))
                .withMessageContaining("before");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PairedGain(List.of()))
                .withMessageContaining("learners");
    }
}
