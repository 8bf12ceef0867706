package org.mindgap.lab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindgap.statistics.Granularity;
import org.mindgap.statistics.Interval;
import org.mindgap.statistics.Proportion;

/// What a referee computes from the results page.
class DeskArithmeticTest {

    /// The percentages as the page prints them come from counts.
    @ParameterizedTest
    @CsvSource({"BASELINE, 80.6, 86.0", "RIVAL, 83.3, 87.3", "OURS, 91.7, 95.7", "EXTERNAL, 100.0, 96.0"})
    void countsBehindThePrintedPercentages(DeskRow row, String sensitivity, String accuracy) {
        assertThat(percent(row.result().sensitivity())).isEqualTo(sensitivity);
        assertThat(percent(row.result().accuracy())).isEqualTo(accuracy);
    }

    @Test
    void decoysAreWholeNumbersOfPatients() {
        for (DeskDecoy decoy : DeskDecoy.values()) {
            Proportion counted = decoy.counted();

            assertThat(new Granularity(new BigDecimal(percent(counted)), counted.of()).rounded())
                    .hasValue(counted.count());
        }
        assertThat(Arrays.stream(DeskDecoy.values()).map(DeskDecoy::counted))
                .containsExactly(new Proportion(29, 36), new Proportion(33, 36), new Proportion(132, 138));
    }

    @Test
    void countingTheFailuresPutsOursLast() {
        assertThat(DeskArithmetic.failures()).isEqualTo(12);
        assertThat(DeskArithmetic.failuresCounted()).isEqualTo(0.70288, within(1e-9));
        assertThat(DeskArithmetic.failuresCounted())
                .isLessThan(DeskRow.BASELINE.result().dice())
                .isLessThan(DeskRow.RIVAL.result().dice());
    }

    @Test
    void theSmallSpreadIsAStandardError() {
        assertThat(DeskArithmetic.standardErrorOfOurs()).isEqualTo(0.0170, within(0.00005));
        Interval dice = DeskArithmetic.diceOfOurs();
        assertThat(dice.lower()).isEqualTo(0.724, within(0.0006));
        assertThat(dice.upper()).isEqualTo(0.804, within(0.0006));
        assertThat(dice.contains(DeskRow.RIVAL.result().dice())).isTrue();
    }

    @Test
    void theAucsHaveIntervalsThatMeet() {
        Interval ours = DeskArithmetic.auc(DeskRow.OURS);
        assertThat(ours.lower()).isEqualTo(0.843, within(0.0005));
        assertThat(ours.upper()).isEqualTo(0.977, within(0.0005));
        assertThat(ours.contains(DeskRow.RIVAL.result().auc())).isTrue();
        Interval external = DeskArithmetic.auc(DeskRow.EXTERNAL);
        assertThat(external.lower()).isEqualTo(0.909, within(0.0005));
        assertThat(external.upper()).isEqualTo(1);
        assertThat(DeskArithmetic.pairs(DeskRow.EXTERNAL)).isEqualTo(66);
    }

    @Test
    void threeOfThreeCanBeLessThanHalf() {
        Interval wilson = DeskRow.EXTERNAL.result().sensitivity().wilson(DeskArithmetic.LEVEL);

        assertThat(wilson.lower()).isEqualTo(0.439, within(0.0005));
        assertThat(wilson.upper()).isEqualTo(1);
    }

    @Test
    void alwaysSayingNoIsRightForThreeInFour() {
        assertThat(percent(DeskRow.OURS.result().alwaysNo())).isEqualTo("73.9");
        assertThat(percent(DeskRow.BASELINE.result().alwaysNo())).isEqualTo("76.0");
        assertThat(percent(DeskRow.EXTERNAL.result().alwaysNo())).isEqualTo("88.0");
    }

    @Test
    void theBestOfFiveSeedsLiesAboveTheirMean() {
        assertThat(DeskArithmetic.bestSeed()).isEqualTo(1.163, within(0.0005));
    }

    private static String percent(Proportion proportion) {
        return BigDecimal.valueOf(100L * proportion.count())
                .divide(BigDecimal.valueOf(proportion.of()), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
