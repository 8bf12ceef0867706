package org.mindgap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.mindgap.statistics.ConfidenceCalibration.Band;
import org.mindgap.statistics.ConfidenceCalibration.Observation;
import org.mindgap.statistics.ConfidenceCalibration.Row;
import org.mindgap.statistics.ConfidenceCalibration.Standing;

class ConfidenceCalibrationTest {

    private enum Level {
        LOW,
        MIDDLE,
        HIGH
    }

    private static final Map<Level, Band> BANDS = new EnumMap<>(Map.of(
            Level.LOW, new Band(0, 2.0 / 3),
            Level.MIDDLE, new Band(2.0 / 3, 0.8),
            Level.HIGH, new Band(0.8, 1)));

    /// Wilson: 27 of 30 is 0.744 to 0.965, above 2/3; 12 of 30 is 0.246 to 0.577, below 2/3 and below 0.8.
    @Test
    void comparesTheIntervalWithTheBandOfEachLevel() {
        List<Observation<Level>> observations = new ArrayList<>();
        add(observations, Level.HIGH, 12, 18);
        add(observations, Level.LOW, 27, 3);
        add(observations, Level.MIDDLE, 12, 18);

        List<Row<Level>> rows = ConfidenceCalibration.of(BANDS, observations, 0.95);

        assertThat(rows).extracting(Row::level).containsExactly(Level.LOW, Level.MIDDLE, Level.HIGH);
        assertThat(rows)
                .extracting(Row::standing)
                .containsExactly(Standing.UNDERCONFIDENT, Standing.OVERCONFIDENT, Standing.OVERCONFIDENT);
        assertThat(rows.getFirst().n()).isEqualTo(30);
        assertThat(rows.getFirst().right()).isEqualTo(new Proportion(27, 30));
        assertThat(rows.getFirst().interval().lower()).isEqualTo(0.7437891742, within(1e-9));
        assertThat(rows.getLast().interval().upper()).isEqualTo(0.5767963975, within(1e-9));
    }

    /// Wilson: 25 of 30 is 0.664 to 0.927, around the whole of 2/3 to 0.8; 28 of 30 is 0.787 to 0.982.
    @Test
    void isInLineWhenTheIntervalAndTheBandOverlap() {
        List<Observation<Level>> observations = new ArrayList<>();
        add(observations, Level.MIDDLE, 25, 5);
        add(observations, Level.HIGH, 28, 2);

        assertThat(ConfidenceCalibration.of(BANDS, observations, 0.95))
                .extracting(Row::standing)
                .containsExactly(Standing.IN_LINE, Standing.IN_LINE);
    }

    @Test
    void leavesOutALevelThatNobodyUsed() {
        List<Observation<Level>> observations = List.of(new Observation<>(Level.MIDDLE, true));

        assertThat(ConfidenceCalibration.of(BANDS, observations, 0.95))
                .extracting(Row::level)
                .containsExactly(Level.MIDDLE);
        assertThat(ConfidenceCalibration.of(BANDS, List.<Observation<Level>>of(), 0.95))
                .isEmpty();
    }

    @Test
    void touchingTheBandIsInLine() {
        Row<Level> touching = new Row<>(Level.HIGH, new Band(0.8, 1), new Proportion(1, 2), new Interval(0.1, 0.8));

        assertThat(touching.standing()).isEqualTo(Standing.IN_LINE);
    }

    @Test
    void cannotClaimTooMuchWithTheLowestBandNorTooLittleWithTheHighest() {
        var random = new SplittableRandom(51);
        for (int repetition = 0; repetition < 300; repetition++) {
            List<Observation<Level>> observations = new ArrayList<>();
            int answers = 1 + random.nextInt(80);
            double share = random.nextDouble();
            for (int i = 0; i < answers; i++) {
                observations.add(new Observation<>(Level.values()[random.nextInt(3)], random.nextDouble() < share));
            }
            List<Row<Level>> rows = ConfidenceCalibration.of(BANDS, observations, 0.95);

            assertThat(rows.stream().mapToInt(Row::n).sum()).isEqualTo(answers);
            for (Row<Level> row : rows) {
                assertThat(row.interval().contains(row.right().value())).isTrue();
                assertThat(row.standing())
                        .isNotEqualTo(
                                switch (row.level()) {
                                    case LOW -> Standing.OVERCONFIDENT;
                                    case HIGH -> Standing.UNDERCONFIDENT;
                                    case MIDDLE -> null;
                                });
            }
        }
    }

    @Test
    void refusesALevelWithoutABandAndABandTurnedRound() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfidenceCalibration.of(
                        Map.of("sure", new Band(0.8, 1)), List.of(new Observation<>("unsure", true)), 0.95))
                .withMessageContaining("unsure");
        assertThatIllegalArgumentException().isThrownBy(() -> new Band(0.8, 0.7));
        assertThatIllegalArgumentException().isThrownBy(() -> new Band(0.8, 1.1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfidenceCalibration.of(BANDS, List.<Observation<Level>>of(), 95));
    }

    private static void add(List<Observation<Level>> observations, Level level, int right, int wrong) {
        for (int i = 0; i < right + wrong; i++) {
            observations.add(new Observation<>(level, i < right));
        }
    }
}
