package org.mindgap.lab.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ContourHistoryTest {
    private final ContourHistory history = new ContourHistory();

    @Test
    void remembersTheNumbersOldestFirst() {
        history.begin(scores(ContourScenario.S0));
        history.add(scores(ContourScenario.S9));
        history.add(scores(ContourScenario.B));

        assertThat(history.of(ContourMetric.HAUSDORFF_95)).hasSize(3).first().isEqualTo(OptionalDouble.of(0));
        assertThat(history.of(ContourMetric.HAUSDORFF_95).get(1)).isEmpty();
        assertThat(history.hasGap(ContourMetric.HAUSDORFF_95)).isTrue();
        assertThat(history.hasGap(ContourMetric.DICE)).isFalse();
        assertThat(history.lowest(ContourMetric.DICE)).hasValue(0);
        assertThat(history.highest(ContourMetric.DICE)).hasValue(1);
        assertThat(history.highest(ContourMetric.VESSEL)).hasValue(12);
    }

    @Test
    void forgetsWhatIsOlderThanFiftyStrokes() {
        history.begin(scores(ContourScenario.S9));
        for (int stroke = 0; stroke < ContourHistory.LONGEST; stroke++) {
            history.add(scores(ContourScenario.S0));
        }

        assertThat(history.of(ContourMetric.DICE)).hasSize(50);
        assertThat(history.lowest(ContourMetric.DICE)).hasValue(1);
    }

    @Test
    void beginsAnew() {
        history.begin(scores(ContourScenario.S9));
        history.begin(scores(ContourScenario.S0));

        assertThat(history.of(ContourMetric.PRECISION)).containsExactly(OptionalDouble.of(1));
    }

    @Test
    void hasNoRangeOfWhatWasNeverDefined() {
        history.begin(scores(ContourScenario.S9));

        assertThat(history.lowest(ContourMetric.PRECISION)).isEmpty();
        assertThat(history.highest(ContourMetric.PRECISION)).isEmpty();
    }

    private static ContourScores scores(ContourScenario scenario) {
        return ContourScores.of(ContourSetting.defaults(), scenario.mask());
    }
}
