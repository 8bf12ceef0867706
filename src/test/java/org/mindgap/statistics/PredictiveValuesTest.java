package org.mindgap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PredictiveValuesTest {

    /// Of 1000 people 100 are ill: 90 of them and 180 of the 900 others have a positive result.
    @Test
    void countsThePeopleBehindAResult() {
        PredictiveValues values = new PredictiveValues(0.9, 0.8, 0.1);

        assertThat(values.positive()).hasValueCloseTo(90 / 270.0, within(1e-12));
        assertThat(values.negative()).hasValueCloseTo(720 / 730.0, within(1e-12));
    }

    /// Altman DG, Bland JM. BMJ 1994;309:102: liver scans, 231 of 258 and 54 of 86, prevalence 0.75 and 0.25.
    @Test
    void agreesWithThePublishedLiverScans() {
        PredictiveValues asSeen = new PredictiveValues(231 / 258.0, 54 / 86.0, 0.75);
        PredictiveValues rarer = new PredictiveValues(231 / 258.0, 54 / 86.0, 0.25);

        assertThat(asSeen.positive()).hasValueCloseTo(0.88, within(0.005));
        assertThat(rarer.positive()).hasValueCloseTo(0.45, within(0.005));
        assertThat(rarer.negative()).hasValueCloseTo(0.95, within(0.005));
    }

    @Test
    void saysNothingOfResultsThatNobodyHas() {
        assertThat(new PredictiveValues(0, 1, 0.5).positive()).isEmpty();
        assertThat(new PredictiveValues(1, 0, 0.5).negative()).isEmpty();
    }

    @Test
    void refusesWhatIsNoShare() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PredictiveValues(1.1, 0.5, 0.5))
                .withMessageContaining("sensitivity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PredictiveValues(0.5, Double.NaN, 0.5))
                .withMessageContaining("specificity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PredictiveValues(0.5, 0.5, -0.1))
                .withMessageContaining("prevalence");
    }
}
