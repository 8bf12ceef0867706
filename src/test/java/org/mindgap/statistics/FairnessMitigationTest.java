package org.mindgap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What repairs a difference between groups, by worked examples.
class FairnessMitigationTest {
    private static final double CLOSE = 1e-9;
    private static final double[] THOUSANDTHS =
            IntStream.rangeClosed(0, 1000).mapToDouble(i -> i / 1000.0).toArray();

    @Test
    void weighsFourCells() {
        Reweighing reweighing = new Reweighing(List.of(new Reweighing.Group(240, 760), new Reweighing.Group(30, 270)));

        List<Reweighing.Weights> weights = reweighing.weights();

        assertThat(weights.getFirst().positive().orElseThrow()).isEqualTo(0.8653846154, within(CLOSE));
        assertThat(weights.getFirst().negative().orElseThrow()).isEqualTo(1.042510121, within(CLOSE));
        assertThat(weights.getLast().positive().orElseThrow()).isEqualTo(2.076923077, within(CLOSE));
        assertThat(weights.getLast().negative().orElseThrow()).isEqualTo(0.8803418803, within(CLOSE));
        assertThat(240 * weights.getFirst().positive().orElseThrow() / 1000).isEqualTo(0.2076923077, within(CLOSE));
        assertThat(30 * weights.getLast().positive().orElseThrow() / 300).isEqualTo(0.2076923077, within(CLOSE));
    }

    @Test
    void setsAThresholdForEachGroup() {
        NormalScores town = new NormalScores(0, 2, 0.2);
        NormalScores van = new NormalScores(-0.4, 1.2, 0.1);

        double ofTheTown = town.thresholdFor(0.85);
        double ofTheVan = van.thresholdFor(0.85);

        assertThat(ofTheTown).isEqualTo(0.9635666105, within(CLOSE));
        assertThat(town.falsePositiveRate(ofTheTown)).isEqualTo(0.1676316268, within(CLOSE));
        assertThat(town.auc()).isEqualTo(0.9213503965, within(CLOSE));
        assertThat(ofTheVan).isEqualTo(0.1635666105, within(CLOSE));
        assertThat(van.falsePositiveRate(ofTheVan)).isEqualTo(0.2865245579, within(CLOSE));
        assertThat(van.auc()).isEqualTo(0.8710504824, within(CLOSE));
        assertThat(van.sensitivity(ofTheTown)).isEqualTo(0.5934518053, within(CLOSE));
        assertThat(van.falsePositiveRate(ofTheTown)).isEqualTo(0.08635200339, within(CLOSE));
    }

    @ParameterizedTest
    @CsvSource({"20, 0.04761904762", "5, 0.1666666667", "10, 0.0909090909"})
    void flagsFromTheRiskThatTheCostsSay(double ratio, double risk) {
        CostThreshold threshold = new CostThreshold(ratio);

        assertThat(threshold.risk()).isEqualTo(risk, within(CLOSE));
        assertThat(LogisticRegression.logistic(threshold.logit())).isEqualTo(risk, within(CLOSE));
    }

    @Test
    void bringsTheBetterGroupDownByChance() {
        List<DoubleUnaryOperator> curves = List.of(rate -> 0.9, rate -> 0.78);

        EqualizedOdds odds = EqualizedOdds.at(0.1, curves);

        assertThat(odds.sensitivity()).isEqualTo(0.78);
        assertThat(odds.ignored().getFirst()).isEqualTo(0.15, within(CLOSE));
        assertThat(odds.ignored().getLast()).isZero();
        double missedMore = 7500 * 0.2 * (0.9 - odds.sensitivity());
        assertThat(missedMore).isEqualTo(180, within(CLOSE));
    }

    @Test
    void followsTheGroupWithTheLargestLoss() {
        double[] losses = {0.42, 0.31};

        double[] once = GroupRobustness.next(new double[] {0.5, 0.5}, losses, 0.5);
        double[] tenTimes = {0.5, 0.5};
        for (int round = 0; round < 10; round++) {
            tenTimes = GroupRobustness.next(tenTimes, losses, 0.5);
        }

        assertThat(once[0]).isEqualTo(0.5137465349, within(CLOSE));
        assertThat(once[1]).isEqualTo(0.4862534651, within(CLOSE));
        assertThat(tenTimes[0]).isEqualTo(0.634135591, within(CLOSE));
        assertThat(GroupRobustness.worst(losses)).isEqualTo(0.42);
        assertThat(0.75 * losses[0] + 0.25 * losses[1]).isEqualTo(0.3925, within(CLOSE));
    }

    @Test
    void recalibratesTheRisksOfAGroup() {
        double[] risks = {.04, .08, .12, .20, .25, .35, .50, .60};
        boolean[] events = {false, false, true, true, false, true, true, true};

        double moved = new RiskCalibration(risks, events).inTheLarge().orElseThrow();

        assertThat(LogisticRegression.logistic(Math.log(0.12 / 0.88) + moved)).isEqualTo(0.4871220161, within(CLOSE));
    }

    @Test
    void equalisesTheOddsOfTwentyCases() {
        double[] town = {.1, .2, .3, .35, .4, .5, .55, .6, .7, .9};
        boolean[] ofTheTown = {false, false, false, true, false, false, true, true, true, true};
        double[] van = {.05, .15, .25, .3, .45, .5, .6, .65, .75, .8};
        boolean[] ofTheVan = {false, false, true, false, true, false, false, true, false, true};

        EqualizedOdds odds = EqualizedOdds.choose(
                List.of(RocHull.of(town, ofTheTown)::sensitivityAt, RocHull.of(van, ofTheVan)::sensitivityAt),
                THOUSANDTHS,
                (alarms, hits) -> -(hits + 1 - alarms) / 2);

        assertThat(odds.falsePositiveRate()).isEqualTo(0.167);
        assertThat(odds.sensitivity()).isEqualTo(0.5003333333, within(CLOSE));
        assertThat(odds.ignored().getFirst()).isEqualTo(0.5347755292, within(CLOSE));
        assertThat(odds.ignored().getLast()).isEqualTo(0, within(CLOSE));
        assertThat(auc(town, ofTheTown)).isEqualTo(0.92, within(CLOSE));
        assertThat(auc(van, ofTheVan)).isEqualTo(0.6666666667, within(CLOSE));
    }

    private static double auc(double[] scores, boolean[] events) {
        double[] ill = IntStream.range(0, scores.length)
                .filter(i -> events[i])
                .mapToDouble(i -> scores[i])
                .toArray();
        double[] healthy = IntStream.range(0, scores.length)
                .filter(i -> !events[i])
                .mapToDouble(i -> scores[i])
                .toArray();
        return Auc.of(ill, healthy).orElseThrow();
    }

    @Test
    void aHullPassesOverDents() {
        RocHull hull = RocHull.of(new double[] {4, 3, 2, 1}, new boolean[] {true, false, true, false});

        assertThat(hull.corners())
                .containsExactly(
                        new RocHull.Corner(0, 0),
                        new RocHull.Corner(0, 0.5),
                        new RocHull.Corner(0.5, 1),
                        new RocHull.Corner(1, 1));
        assertThat(hull.sensitivityAt(0)).isEqualTo(0.5);
        assertThat(hull.sensitivityAt(0.25)).isEqualTo(0.75);
        assertThat(hull.sensitivityAt(1)).isEqualTo(1);
    }

    @Test
    void equalScoresMakeOneStep() {
        RocHull hull = RocHull.of(new double[] {1, 1, 0}, new boolean[] {true, false, false});

        assertThat(hull.corners())
                .containsExactly(new RocHull.Corner(0, 0), new RocHull.Corner(0.5, 1), new RocHull.Corner(1, 1));
    }

    @Test
    void weightedRowsFitAsRepeatedRowsDo() {
        double[] signal = {-1.2, -0.3, 0.1, 0.8, 1.4};
        double[] positive = {1, 2, 1, 3, 2};
        double[] negative = {3, 2, 2, 1, 1};
        double[] repeated = IntStream.range(0, 5)
                .boxed()
                .flatMapToDouble(i ->
                        IntStream.range(0, (int) (positive[i] + negative[i])).mapToDouble(_ -> signal[i]))
                .toArray();
        boolean[] events = new boolean[repeated.length];
        int place = 0;
        for (int i = 0; i < 5; i++) {
            Arrays.fill(events, place, place + (int) positive[i], true);
            place += (int) (positive[i] + negative[i]);
        }

        double[] weighted = WeightedLogisticRegression.fit(
                        new WeightedLogisticRegression.Rows(new double[][] {signal}, positive, negative),
                        1e-10,
                        new double[2])
                .coefficients();
        double[] plain = LogisticRegression.fit(new double[][] {repeated}, new double[repeated.length], events)
                .orElseThrow()
                .coefficients();

        assertThat(weighted[0]).isEqualTo(plain[0], within(1e-8));
        assertThat(weighted[1]).isEqualTo(plain[1], within(1e-8));
    }

    @Test
    void aRidgeFindsAnEndWhereNothingElseWould() {
        double[] signal = {-1, -1, 1, 1};
        double[] coefficients = WeightedLogisticRegression.fit(
                        new WeightedLogisticRegression.Rows(
                                new double[][] {signal, {0, 0, 0, 0}},
                                new double[] {0, 0, 1, 1},
                                new double[] {1, 1, 0, 0}),
                        1e-6,
                        new double[3])
                .coefficients();

        assertThat(coefficients[1]).isBetween(5.0, 20.0);
        assertThat(coefficients[2]).isZero();
    }

    @Test
    void refusesRowsThatDoNotFitTogether() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new WeightedLogisticRegression.Rows(new double[][] {{1}}, new double[2], new double[2]))
                .withMessageContaining("column");
    }

    @Test
    void gapsHaveNewcombesIntervals() {
        GroupGaps gaps = new GroupGaps(new ConfusionCounts(170, 160, 30, 640), new ConfusionCounts(18, 45, 2, 405));

        TwoProportions sensitivity = gaps.sensitivity().orElseThrow();
        Interval interval = sensitivity.newcombe(0.95);

        assertThat(sensitivity.difference()).isEqualTo(-0.05, within(CLOSE));
        assertThat(interval.lower()).isEqualTo(-0.1413536887, within(CLOSE));
        assertThat(interval.upper()).isEqualTo(0.155552559, within(CLOSE));
        assertThat(gaps.falsePositiveRate().orElseThrow().difference()).isEqualTo(0.1, within(CLOSE));
        assertThat(gaps.selectionRate().orElseThrow().difference()).isEqualTo(330 / 1000.0 - 63 / 470.0, within(CLOSE));
    }

    @Test
    void aGapNeedsSomebodyToCount() {
        GroupGaps gaps = new GroupGaps(new ConfusionCounts(0, 0, 5, 5), new ConfusionCounts(1, 1, 1, 1));

        assertThat(gaps.positivePredictiveValue()).isEqualTo(Optional.empty());
    }
}
