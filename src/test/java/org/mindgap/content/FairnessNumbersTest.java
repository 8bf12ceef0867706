package org.mindgap.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindgap.curriculum.Course;
import org.mindgap.curriculum.Figure;
import org.mindgap.curriculum.ItemId;
import org.mindgap.curriculum.LessonId;
import org.mindgap.curriculum.NumericItem;
import org.mindgap.statistics.ConfusionCounts;
import org.mindgap.statistics.ForcedFalsePositiveRate;
import org.mindgap.statistics.ImperfectReference;
import org.mindgap.statistics.Interval;
import org.mindgap.statistics.NormalScores;
import org.mindgap.statistics.PredictiveValues;
import org.mindgap.statistics.PriorShift;
import org.mindgap.statistics.Proportion;
import org.mindgap.statistics.Reweighing;
import org.mindgap.statistics.StandardNormal;
import org.mindgap.statistics.TwoProportions;
import org.mindgap.statistics.VerificationBias;

/// What the module on bias and fairness prints, computed anew.
class FairnessNumbersTest {
    private static final double LEVEL = 0.95;
    private static Course course;

    @BeforeAll
    static void read() {
        course = CourseReader.read(ContentFiles.in(Path.of("content"))).get(Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({
        "bf-a-brochure-for-the-breast-clinic, 0.85, 0.80, 0.03",
        "bf-b-brochure-for-the-skin-clinic, 0.95, 0.75, 0.02",
        "bf-ppv-in-the-rare-group, 0.80, 0.90, 0.05"
    })
    void predictiveValuesFollowFromPrevalence(String item, double sensitivity, double specificity, double prevalence) {
        isKeyedWith(item, 100 * positive(sensitivity, specificity, prevalence));
    }

    @Test
    void theBrochureIsWorthLessInTheClinic() {
        assertThat(positive(0.90, 0.85, 0.40)).isCloseTo(0.80, within(1e-9));
        assertThat(positive(0.90, 0.85, 0.006)).isCloseTo(0.035, within(5e-4));
        assertThat(positive(0.9, 0.9, 0.05)).isCloseTo(0.32, within(0.005));
        assertThat(0.15 * 0.994 / (0.9 * 0.006)).isCloseTo(27.6, within(0.05));
        assertThat(bars("where-bias-comes-from", "bf-ppv-by-prevalence"))
                .usingElementComparator((one, other) -> Math.abs(one - other) < 0.05 ? 0 : 1)
                .containsExactly(
                        100 * positive(0.9, 0.85, 0.4),
                        100 * positive(0.9, 0.85, 0.1),
                        100 * positive(0.9, 0.85, 0.02),
                        100 * positive(0.9, 0.85, 0.006));
        isKeyedWith("bf-false-alarms-per-cancer", 0.1 * 0.99 / (0.8 * 0.01));
    }

    @Test
    void probabilitiesGoToAnotherPrevalenceByTheirOdds() {
        assertThat(new PriorShift(0.5, 0.05).carried(0.7).orElseThrow()).isCloseTo(0.109, within(5e-4));
        isKeyedWith(
                "bf-probability-goes-to-clinic",
                100 * new PriorShift(0.5, 0.04).carried(0.8).orElseThrow());
    }

    @Test
    void patientsWhomNobodyVerifiedAreCountedIn() {
        VerificationBias example = new VerificationBias(200, 800, new ConfusionCounts(90, 90, 4, 76));

        assertThat(example.naiveSensitivity().orElseThrow()).isCloseTo(0.96, within(0.005));
        assertThat(example.correctedSensitivity().orElseThrow()).isCloseTo(0.71, within(0.005));
        isKeyedWith(
                "bf-verified-in-part",
                100
                        * new VerificationBias(100, 500, new ConfusionCounts(60, 40, 2, 48))
                                .correctedSensitivity()
                                .orElseThrow());
        ImperfectReference labels = new ImperfectReference(0.2, 0.9, 0.9, 0.8, 0.98);
        assertThat(labels.apparentSensitivity().orElseThrow()).isCloseTo(0.83, within(0.005));
        assertThat(labels.apparentSpecificity().orElseThrow()).isCloseTo(0.86, within(0.005));
    }

    @Test
    void aMarkerLiftsTheAucWhereItMeansTheDiseaseAndLowersItElsewhere() {
        assertThat(StandardNormal.cumulative(1 / Math.sqrt(2))).isCloseTo(0.76, within(0.005));
        assertThat(aucWithMarker(0.8, 0.1)).isCloseTo(0.92, within(0.005));
        assertThat(aucWithMarker(0.3, 0.3)).isCloseTo(0.66, within(0.005));
    }

    @Test
    void intervalsOfGroupsAreWilsons() {
        hasIntervals(
                "groups-and-intervals", "bf-four-groups", List.of(of(170, 200), of(34, 40), of(18, 20), of(20, 20)));
        hasIntervals("governance", "bf-quarter-and-year", List.of(of(9, 10), of(36, 40), of(108, 120)));
        isAbout(of(12, 15), 0.55, 0.93);
        isAbout(of(14, 16), 0.64, 0.97);
        isAbout(of(22, 24), 0.74, 0.98);
        isAbout(of(27, 30), 0.74, 0.97);
        isAbout(of(1_389, 1_500), 0.91, 0.94);
        isAbout(of(198, 250), 0.74, 0.84);
        Interval wald = new Proportion(18, 20).wald(LEVEL);
        assertThat(wald.lower()).isCloseTo(0.77, within(0.005));
        assertThat(wald.upper()).isCloseTo(1.03, within(0.005));
    }

    @Test
    void theConversationStandsOnWilsonsIntervals() {
        isAbout(of(221, 240), 0.88, 0.95);
        isAbout(of(30, 38), 0.64, 0.89);
        isAbout(of(35, 38), 0.79, 0.97);
        isAbout(of(12, 14), 0.60, 0.96);
    }

    @Test
    void differencesOfGroupsAreNewcombes() {
        List<Figure.Row> rows = ((Figure.Intervals) figure("groups-and-intervals", "bf-the-gap")).rows();
        Interval few = difference(170, 200, 18, 20);
        Interval many = difference(170, 200, 180, 200);

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).lower()).isCloseTo(100 * few.lower(), within(0.05));
        assertThat(rows.get(0).upper()).isCloseTo(100 * few.upper(), within(0.05));
        assertThat(rows.get(1).lower()).isCloseTo(100 * many.lower(), within(0.05));
        assertThat(rows.get(1).upper()).isCloseTo(100 * many.upper(), within(0.05));
        Interval overlapping = difference(135, 150, 112, 140);
        assertThat(overlapping.lower()).isPositive();
        assertThat(new Proportion(135, 150).wilson(LEVEL).lower())
                .isLessThan(new Proportion(112, 140).wilson(LEVEL).upper());
    }

    @ParameterizedTest
    @CsvSource({"bf-cancers-for-five-points, 0.85, 0.05", "bf-cancers-for-six-points, 0.90, 0.06"})
    void aHalfWidthNeedsSoManyCancers(String item, double sensitivity, double half) {
        double z = StandardNormal.twoSidedQuantile(LEVEL);

        isKeyedWith(item, Math.ceil(z * z * sensitivity * (1 - sensitivity) / (half * half)));
    }

    @ParameterizedTest
    @CsvSource({"20, 0.14", "30, 0.095", "25, 0.113", "18, 0.15", "6, 0.39"})
    void withoutAMissSoManyMayStillBeMissed(int cancers, double share) {
        assertThat(1 - Math.pow(0.05, 1.0 / cancers)).isCloseTo(share, within(0.005));
    }

    @Test
    void theWidestGapOfEqualGroupsIsWide() {
        assertThat(expectedRange(8, 40, 0.85)).isCloseTo(0.16, within(0.005));
        assertThat(expectedRange(12, 40, 0.85)).isCloseTo(0.18, within(0.005));
        assertThat(1 - Math.pow(0.95, 8)).isCloseTo(0.34, within(0.005));
        assertThat(1 - Math.pow(0.95, 20)).isCloseTo(0.64, within(0.005));
        isKeyedWith("bf-ten-groups-one-alarm", 100 * (1 - Math.pow(0.95, 10)));
    }

    @Test
    void accuracyAndDetectionCanPointInOppositeDirections() {
        ConfusionCounts town = new ConfusionCounts(180, 160, 20, 640);
        ConfusionCounts district = new ConfusionCounts(35, 45, 15, 405);

        assertThat(town.accuracy().orElseThrow()).isCloseTo(0.82, within(1e-9));
        assertThat(district.accuracy().orElseThrow()).isCloseTo(0.88, within(1e-9));
        assertThat(town.sensitivity().orElseThrow()).isCloseTo(0.90, within(1e-9));
        assertThat(district.sensitivity().orElseThrow()).isCloseTo(0.70, within(1e-9));
    }

    @Test
    void theTwoClinicsAgreeInTheirRatesAndDifferInWhatAPositiveMeans() {
        NormalScores town = new NormalScores(0, 2, 0.20);
        NormalScores district = new NormalScores(0, 2, 0.08);

        assertThat(town.sensitivity(1)).isCloseTo(0.84, within(0.005));
        assertThat(town.falsePositiveRate(1)).isCloseTo(0.16, within(0.005));
        assertThat(town.positivePredictiveValue(1).orElseThrow()).isCloseTo(0.57, within(0.005));
        assertThat(district.positivePredictiveValue(1).orElseThrow()).isCloseTo(0.32, within(0.005));
        assertThat(2_000 * town.sensitivity(1)).isCloseTo(1_683, within(0.5));
        assertThat(8_000 * town.falsePositiveRate(1)).isCloseTo(1_269, within(0.5));
        assertThat(800 * district.sensitivity(1)).isCloseTo(673, within(0.5));
        assertThat(9_200 * district.falsePositiveRate(1)).isCloseTo(1_460, within(0.5));
    }

    @Test
    void eachLampThatLightsPutsOutAnother() {
        NormalScores district = new NormalScores(0, 2, 0.08);
        double recall = 0.20 * 0.8413447461 + 0.80 * 0.1586552539;
        double samePositives =
                threshold(t -> district.positivePredictiveValue(t).orElseThrow(), 0.5700299884);
        double sameRecall =
                threshold(t -> 1 - 0.08 * district.sensitivity(t) - 0.92 * district.falsePositiveRate(t), 1 - recall);

        double value = district.positivePredictiveValue(sameRecall).orElseThrow();
        assertThat(bars("cannot-all-hold", "bf-one-wish-at-a-time"))
                .usingElementComparator((one, other) -> Math.abs(one - other) < 0.051 ? 0 : 1)
                .containsExactly(
                        100 * district.sensitivity(1),
                        100 * district.falsePositiveRate(1),
                        100 * district.positivePredictiveValue(1).orElseThrow(),
                        100 * district.sensitivity(samePositives),
                        100 * district.falsePositiveRate(samePositives),
                        100 * 0.5700299884,
                        100 * district.sensitivity(sameRecall),
                        100 * district.falsePositiveRate(sameRecall),
                        100 * value);
        assertThat(district.sensitivity(samePositives)).isCloseTo(0.59, within(0.005));
        assertThat(district.falsePositiveRate(sameRecall)).isCloseTo(0.24, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({
        "bf-forced-false-positive-rate, 0.10, 0.60, 0.85",
        "bf-a-forced-by-half, 0.20, 0.50, 0.90",
        "bf-b-forced-by-three-fifths, 0.15, 0.60, 0.80"
    })
    void theFalsePositiveRateIsForced(String item, double prevalence, double value, double sensitivity) {
        isKeyedWith(
                item,
                100
                        * new ForcedFalsePositiveRate(prevalence, value, sensitivity)
                                .value()
                                .orElseThrow());
    }

    @Test
    void reweighingGivesTheQuotedWeights() {
        assertThat(weightOfPositives(240, 760, 30, 270)).isCloseTo(2.08, within(0.005));
        isKeyedWith("bf-weight-of-a-cell", weightOfPositives(180, 620, 20, 180));
        isKeyedWith("bf-weight-from-four-cells", weightOfPositives(300, 700, 40, 160));
    }

    @Test
    void thresholdsForASensitivityHaveTheQuotedPrice() {
        NormalScores district = new NormalScores(-0.4, 1.2, 0.1);
        NormalScores town = new NormalScores(0, 2, 0.2);

        assertThat(district.thresholdFor(0.85)).isCloseTo(0.164, within(5e-4));
        assertThat(district.falsePositiveRate(district.thresholdFor(0.85))).isCloseTo(0.287, within(5e-4));
        assertThat(town.falsePositiveRate(town.thresholdFor(0.85))).isCloseTo(0.168, within(5e-4));
        isKeyedWith("bf-threshold-for-eighty", new NormalScores(0, 1.5, 0.1).thresholdFor(0.80));
    }

    @Test
    void alarmsByChanceAreBinomial() {
        assertThat(atMost(7, 10, 0.9)).isCloseTo(0.07, within(0.005));
        assertThat(1 - Math.pow(1 - atMost(7, 10, 0.9), 12)).isCloseTo(0.58, within(0.005));
        assertThat(1 - atMost(7, 10, 0.75)).isCloseTo(0.53, within(0.005));
        assertThat(atMost(31, 40, 0.9)).isCloseTo(0.015, within(0.001));
        assertThat(atMost(31, 40, 0.75)).isCloseTo(0.70, within(0.005));
        isKeyedWith("bf-true-result-below-floor", 100 * atMost(4, 6, 0.9));
        isKeyedWith("bf-alarm-by-chance-of-eight", 100 * atMost(6, 8, 0.9));
    }

    @Test
    void missedPatientsAddUp() {
        isKeyedWith("bf-missed-after-equal-sensitivity", 900 * 0.05 - 100 * 0.15);
        isKeyedWith("bf-missed-in-two-regions", 800 * 0.10);
        isKeyedWith("bf-cost-threshold", 100.0 / (1 + 19));
        isKeyedWith("bf-threshold-of-nine", 100.0 / (1 + 9));
    }

    private static void isKeyedWith(String id, double value) {
        NumericItem item = (NumericItem) course.item(new ItemId(id)).orElseThrow();
        assertThat(item.answer()).isCloseTo(value, within(Math.max(0.006, item.tolerance() / 10)));
    }

    private static double positive(double sensitivity, double specificity, double prevalence) {
        return new PredictiveValues(sensitivity, specificity, prevalence)
                .positive()
                .orElseThrow();
    }

    /// Scores of a model that learned a signal of strength 1 and a marker on 80% of the ill and 10% of the others,
    /// where the marker is found at these rates: the mean over both states of the marker in both classes.
    private static double aucWithMarker(double ill, double others) {
        double weight = Math.log(0.8 * 0.9 / (0.1 * 0.2));
        double auc = 0;
        for (int one = 0; one < 2; one++) {
            for (int other = 0; other < 2; other++) {
                double share = (one == 1 ? ill : 1 - ill) * (other == 1 ? others : 1 - others);
                auc += share * StandardNormal.cumulative((1 + weight * (one - other)) / Math.sqrt(2));
            }
        }
        return auc;
    }

    private static Map.Entry<Integer, Integer> of(int count, int of) {
        return Map.entry(count, of);
    }

    private static void isAbout(Map.Entry<Integer, Integer> share, double lower, double upper) {
        Interval interval = new Proportion(share.getKey(), share.getValue()).wilson(LEVEL);
        assertThat(interval.lower()).isCloseTo(lower, within(0.005));
        assertThat(interval.upper()).isCloseTo(upper, within(0.0055));
    }

    private static void hasIntervals(String lesson, String id, List<Map.Entry<Integer, Integer>> shares) {
        List<Figure.Row> rows = ((Figure.Intervals) figure(lesson, id)).rows();
        assertThat(rows).hasSameSizeAs(shares);
        for (int row = 0; row < rows.size(); row++) {
            Proportion share =
                    new Proportion(shares.get(row).getKey(), shares.get(row).getValue());
            assertThat(rows.get(row).value()).isCloseTo(100 * share.value(), within(1e-9));
            assertThat(rows.get(row).lower())
                    .isCloseTo(100 * share.wilson(LEVEL).lower(), within(0.051));
            assertThat(rows.get(row).upper())
                    .isCloseTo(100 * share.wilson(LEVEL).upper(), within(0.051));
        }
    }

    private static Interval difference(int first, int ofFirst, int second, int ofSecond) {
        return new TwoProportions(new Proportion(first, ofFirst), new Proportion(second, ofSecond)).newcombe(LEVEL);
    }

    private static double weightOfPositives(int firstIll, int firstOthers, int ill, int others) {
        return new Reweighing(List.of(new Reweighing.Group(firstIll, firstOthers), new Reweighing.Group(ill, others)))
                .weights()
                .get(1)
                .positive()
                .orElseThrow();
    }

    /// The threshold at which an increasing rate reaches a value.
    private static double threshold(DoubleUnaryOperator rate, double value) {
        double low = -2;
        double high = 8;
        for (int step = 0; step < 80; step++) {
            double middle = (low + high) / 2;
            if (rate.applyAsDouble(middle) < value) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double atMost(int successes, int of, double probability) {
        return IntStream.rangeClosed(0, successes)
                .mapToDouble(binomial(of, probability))
                .sum();
    }

    private static IntToDoubleFunction binomial(int of, double probability) {
        return successes -> {
            double ways = 1;
            for (int k = 0; k < successes; k++) {
                ways = ways * (of - k) / (k + 1);
            }
            return ways * Math.pow(probability, successes) * Math.pow(1 - probability, of - successes);
        };
    }

    /// Of the largest share minus the smallest among groups with the same true share.
    private static double expectedRange(int groups, int of, double probability) {
        return IntStream.range(0, of)
                        .mapToDouble(successes -> atMost(successes, of, probability))
                        .map(below -> 1 - Math.pow(below, groups) - Math.pow(1 - below, groups))
                        .sum()
                / of;
    }

    private static List<Double> bars(String lesson, String id) {
        return ((Figure.Bars) figure(lesson, id))
                .rows().stream().map(Figure.Row::value).toList();
    }

    private static Figure figure(String lesson, String id) {
        return course.lesson(LessonId.parse("bias-fairness/" + lesson)).orElseThrow().figures().stream()
                .filter(figure -> figure.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
