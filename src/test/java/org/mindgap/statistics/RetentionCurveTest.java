package org.mindgap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mindgap.statistics.RetentionCurve.Bucket;
import org.mindgap.statistics.RetentionCurve.Point;

class RetentionCurveTest {

    /// 0.8, 0.6, 0.7: mean 0.7, standard deviation 0.1, standard error 0.0577350269, t(2) = 4.3026527297, half
    /// 0.2484137712.
    @Test
    void averagesThePeopleOfEachBucketByDays() {
        RetentionCurve curve = RetentionCurve.of(List.of(
                new Bucket(30, List.of(0.5)), new Bucket(7, List.of(0.8, 0.6, 0.7)), new Bucket(90, List.of())));

        Point week = curve.points().getFirst();
        Interval interval = week.meanInterval().orElseThrow().interval(0.95);

        assertThat(curve.points()).extracting(Point::days).containsExactly(7, 30);
        assertThat(week.people()).isEqualTo(3);
        assertThat(week.mean()).isEqualTo(0.7, within(1e-12));
        assertThat(interval.lower()).isEqualTo(0.4515862288, within(1e-9));
        assertThat(interval.upper()).isEqualTo(0.9484137712, within(1e-9));
    }

    @Test
    void hasNoIntervalForOnePerson() {
        RetentionCurve curve = RetentionCurve.of(List.of(new Bucket(0, List.of(0.5))));

        assertThat(curve.points().getFirst().people()).isEqualTo(1);
        assertThat(curve.points().getFirst().mean()).isEqualTo(0.5);
        assertThat(curve.points().getFirst().meanInterval()).isEmpty();
    }

    @Test
    void doesNotCareForTheOrderOfBuckets() {
        Random random = new Random(71);
        for (int repetition = 0; repetition < 100; repetition++) {
            List<Bucket> buckets = new ArrayList<>();
            for (int days = 0; days < 6; days++) {
                buckets.add(new Bucket(
                        days, random.doubles(random.nextInt(5)).boxed().toList()));
            }
            RetentionCurve curve = RetentionCurve.of(buckets);
            Collections.shuffle(buckets, random);

            assertThat(RetentionCurve.of(buckets)).isEqualTo(curve);
            assertThat(curve.points()).extracting(Point::days).isSorted();
            assertThat(curve.points())
                    .allSatisfy(point -> assertThat(point.mean()).isBetween(0.0, 1.0));
        }
    }

    @Test
    void refusesWhatIsNoScoreAndWhatIsThereTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Bucket(-1, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bucket(1, List.of(1.5)))
                .withMessageContaining("score");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetentionCurve.of(List.of(new Bucket(1, List.of()), new Bucket(1, List.of(0.5)))))
                .withMessageContaining("days");
    }
}
