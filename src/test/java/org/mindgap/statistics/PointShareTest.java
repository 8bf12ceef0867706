package org.mindgap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PointShareTest {
    @Test
    void agreesWithProportionsWhereAllPointsAreWhole() {
        for (int of = 1; of < 20; of++) {
            for (int points = 0; points <= of; points++) {
                assertThat(new PointShare(points, of).wilson(0.95)).isEqualTo(new Proportion(points, of).wilson(0.95));
            }
        }
    }

    /// z = 1.959964, z² = 3.841459: centre (4.5 + 1.920729) / 9.841459 = 0.652416, and
    /// half 1.959964 √(4.5 · 1.5 / 6 + 0.960365) / 9.841459 = 1.959964 · 1.444079 / 9.841459 = 0.287594.
    @Test
    void liesBetweenThemForHalfAPoint() {
        Interval interval = new PointShare(4.5, 6).wilson(0.95);

        assertThat(interval.lower()).isEqualTo(0.364823, within(1e-6));
        assertThat(interval.upper()).isEqualTo(0.940010, within(1e-6));
        assertThat(new PointShare(4.5, 6).value()).isEqualTo(0.75);
    }

    @Test
    void refusesMorePointsThanAnswers() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PointShare(6.5, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> new PointShare(Double.NaN, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> new PointShare(0, 0));
    }
}
