package org.mindgap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Control charts, groups of people, and numbers of patients.
class ChartsAndGroupsTest {
    private static final double[] VALUES = {.1, -.4, .3, .6, -.2, .5, 1.1, .9, 1.6, .7, 1.4, 1.9, 1.2, .8, 1.5};

    @Test
    void averagesOfAWorkedExample() {
        Ewma chart = Ewma.of(VALUES, 0, 1, 0.2, 2.7);

        assertThat(chart.averages().get(1)).isEqualTo(-0.064, within(1e-12));
        assertThat(chart.averages().get(14)).isEqualTo(1.11530735, within(1e-8));
        assertThat(chart.halfWidths().getFirst()).isEqualTo(0.54, within(1e-12));
        assertThat(chart.halfWidths().get(14)).isEqualTo(0.8994427545, within(1e-9));
        assertThat(chart.alarms()).containsExactly(12, 13, 14, 15);
    }

    @Test
    void sumsOfAWorkedExample() {
        Cusum chart = Cusum.of(VALUES, 0, 1, 0.5, 4);

        assertThat(chart.upper())
                .usingElementComparator((one, other) -> Math.abs(one - other) < 1e-9 ? 0 : 1)
                .containsExactly(0.0, 0.0, 0.0, 0.1, 0.0, 0.0, 0.6, 1.0, 2.1, 2.3, 3.2, 4.6, 5.3, 5.6, 6.6);
        assertThat(chart.lower()).allMatch(sum -> sum == 0);
        assertThat(chart.alarms()).containsExactly(12, 13, 14, 15);
    }

    @Test
    void weightsOfAWorkedExample() {
        double[] risks = {.1, .3, .05, .4, .2, .15, .5, .1, .25, .3, .35, .2};
        boolean[] outcomes = {false, true, false, true, true, false, true, false, true, true, true, false};
        RiskAdjustedCusum chart = RiskAdjustedCusum.of(outcomes, risks, 2, 2.5);

        assertThat(chart.weights().getFirst()).isEqualTo(-0.0953101798, within(1e-9));
        assertThat(chart.sums().getLast()).isEqualTo(2.413610847, within(1e-9));
        assertThat(chart.alarms()).containsExactly(11);
    }

    @Test
    void aMirroredProcessHasMirroredSums() {
        double[] values = new Random(5).doubles(50, -2, 3).toArray();
        double[] mirrored = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            mirrored[i] = 2 - values[i];
        }
        Cusum chart = Cusum.of(values, 1, 0.5, 0.5, 4);

        assertThat(Cusum.of(mirrored, 1, 0.5, 0.5, 4).lower())
                .usingElementComparator((one, other) -> Math.abs(one - other) < 1e-9 ? 0 : 1)
                .containsExactlyElementsOf(chart.upper());
    }

    @Test
    void theWholeWeightOnTheLastValueIsAChartOfSingleValues() {
        Ewma chart = Ewma.of(VALUES, 0, 1, 1, 1.5);

        assertThat(chart.averages())
                .containsExactlyElementsOf(Arrays.stream(VALUES).boxed().toList());
        assertThat(chart.halfWidths()).allMatch(width -> width == 1.5);
        assertThat(chart.alarms()).containsExactly(9, 12);
        assertThatIllegalArgumentException().isThrownBy(() -> Ewma.of(VALUES, 0, 1, 1.1, 3));
    }

    @Test
    void gapsOfAWorkedExample() {
        ConfusionCounts a = new ConfusionCounts(18, 16, 2, 64);
        ConfusionCounts b = new ConfusionCounts(7, 9, 3, 81);
        GroupFairness gaps = new GroupFairness(List.of(a, b));
        GroupFairness turned = new GroupFairness(List.of(b, a));

        assertThat(gaps.demographicParityDifference().orElseThrow()).isEqualTo(0.18, within(1e-12));
        assertThat(gaps.demographicParityRatio().orElseThrow()).isEqualTo(0.4705882353, within(1e-9));
        assertThat(gaps.equalizedOddsDifference().orElseThrow()).isEqualTo(0.2, within(1e-12));
        assertThat(gaps.equalizedOddsRatio().orElseThrow()).isEqualTo(0.5, within(1e-12));
        assertThat(turned.equalizedOddsRatio()).isEqualTo(gaps.equalizedOddsRatio());
    }

    @Test
    void aGroupWithoutPositivesCannotBeCompared() {
        GroupFairness gaps =
                new GroupFairness(List.of(new ConfusionCounts(5, 1, 0, 5), new ConfusionCounts(0, 1, 0, 5)));

        assertThat(gaps.equalizedOddsDifference()).isEmpty();
        assertThat(gaps.demographicParityDifference()).isPresent();
    }

    @Test
    void weighedRecordsHaveTheSamePrevalenceInEachGroup() {
        List<Reweighing.Group> groups = List.of(new Reweighing.Group(150, 850), new Reweighing.Group(45, 155));
        List<Reweighing.Weights> weights = new Reweighing(groups).weights();

        for (int i = 0; i < 2; i++) {
            double positive =
                    weights.get(i).positive().orElseThrow() * groups.get(i).positives();
            double negative =
                    weights.get(i).negative().orElseThrow() * groups.get(i).negatives();
            assertThat(positive / (positive + negative)).isEqualTo(195 / 1200.0, within(1e-12));
        }
        assertThat(new Reweighing(List.of(new Reweighing.Group(0, 3)))
                        .weights()
                        .getFirst()
                        .positive())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.30, 0.2428571429", "0.10, 0.06296296296"})
    void prevalenceForcesTheFalsePositiveRate(double prevalence, double expected) {
        assertThat(new ForcedFalsePositiveRate(prevalence, 0.60, 0.85).value().orElseThrow())
                .isEqualTo(expected, within(1e-10));
    }

    @Test
    void theThresholdFindsTheShareItIsFor() {
        NormalScores group = new NormalScores(0, 1.8, 0.15);
        double threshold = group.thresholdFor(0.9);

        assertThat(group.sensitivity(threshold)).isEqualTo(0.9, within(1e-9));
        double ppv = group.positivePredictiveValue(threshold).orElseThrow();
        assertThat(new ForcedFalsePositiveRate(0.15, ppv, 0.9).value().orElseThrow())
                .isEqualTo(group.falsePositiveRate(threshold), within(1e-9));
        assertThat(new NormalScores(0.4, 0.4, 0.1).auc()).isEqualTo(0.5, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0.80, 0.20, 471", "0.75, 0.10, 1008", "0.80, 0.018, 4252"})
    void patientsForACStatistic(double cStatistic, double outcomes, long required) {
        ConcordanceSampleSize size = new ConcordanceSampleSize(cStatistic, outcomes);

        assertThat(size.required(0.10)).isEqualTo(required);
        assertThat(2 * 1.96 * size.standardError(required)).isLessThanOrEqualTo(0.10);
        assertThat(2 * 1.96 * size.standardError(required - 1)).isGreaterThan(0.10);
    }

    @Test
    void patientsForAnObservedToExpectedRatio() {
        assertThat(new ObservedExpectedSampleSize(0.2, 0.1).required()).isEqualTo(400);
        assertThat(new ObservedExpectedSampleSize(0.15, 0.12).required()).isEqualTo(394);
    }

    @Test
    void aPermutationTestNeverGivesZero() {
        assertThat(new PermutationP(0, 499).p()).isEqualTo(0.002);
        assertThat(new PermutationP(499, 499).p()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new PermutationP(500, 499));
    }
}
