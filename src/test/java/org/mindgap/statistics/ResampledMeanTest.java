package org.mindgap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ResampledMeanTest {

    @Test
    void countsEveryValueTheSame() {
        assertThat(new ResampledMean(List.of(List.of(1.0, 1.0, 1.0), List.of(0.0))).mean())
                .isEqualTo(0.75);
    }

    /// Of groups of one value it comes close to the t interval when there are many.
    @Test
    void comesCloseToTheTIntervalOfManyValues() {
        Random random = new Random(5);
        List<List<Double>> groups = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            groups.add(List.of(random.nextGaussian()));
        }
        Interval t =
                MeanInterval.of(groups.stream().map(List::getFirst).toList()).interval(0.95);

        Interval resampled = new ResampledMean(groups).interval(0.95, 4000, new SplittableRandom(1));

        assertThat(resampled.lower()).isEqualTo(t.lower(), within(0.01));
        assertThat(resampled.upper()).isEqualTo(t.upper(), within(0.01));
    }

    /// A group of the same value three times over is one observation, not three.
    @Test
    void isNotMadeNarrowerByRepeatingWhatAGroupSays() {
        List<List<Double>> once = List.of(List.of(0.2), List.of(0.4), List.of(0.7), List.of(0.9), List.of(0.5));
        List<List<Double>> thrice = once.stream()
                .map(group -> List.of(group.getFirst(), group.getFirst(), group.getFirst()))
                .toList();

        Interval few = new ResampledMean(once).interval(0.95, 1000, new SplittableRandom(3));
        Interval many = new ResampledMean(thrice).interval(0.95, 1000, new SplittableRandom(3));

        assertThat(many.lower()).isEqualTo(few.lower(), within(1e-12));
        assertThat(many.upper()).isEqualTo(few.upper(), within(1e-12));
    }

    @Test
    void isTheSameForTheSameSeed() {
        ResampledMean mean = new ResampledMean(List.of(List.of(0.2, 0.3), List.of(0.9), List.of(0.5)));

        assertThat(mean.interval(0.95, 200, new SplittableRandom(8)))
                .isEqualTo(mean.interval(0.95, 200, new SplittableRandom(8)));
    }

    @Test
    void refusesASingleGroupAndEmptyOnes() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ResampledMean(List.of(List.of(1.0))));
        assertThatIllegalArgumentException().isThrownBy(() -> new ResampledMean(List.of(List.of(1.0), List.of())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResampledMean(List.of(List.of(1.0), List.of(Double.NaN))));
    }
}
