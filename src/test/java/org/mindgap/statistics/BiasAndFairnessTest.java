package org.mindgap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Worked examples of bias and of fairness, computed independently to ten digits.
class BiasAndFairnessTest {
    private static final double DIGITS = 1e-9;
    private static final ConfusionCounts A = new ConfusionCounts(180, 160, 20, 640);
    private static final ConfusionCounts B = new ConfusionCounts(35, 45, 15, 405);
    private static final GroupFairness BOTH = new GroupFairness(List.of(A, B));

    // Bias

    @ParameterizedTest
    @CsvSource({"0.4, 0.8, 0.9272727273", "0.006, 0.03495145631, 0.9992903607"})
    void theSameTestPromisesLessWhereDiseaseIsRare(double prevalence, double positive, double negative) {
        PredictiveValues values = new PredictiveValues(0.9, 0.85, prevalence);

        assertThat(values.positive()).hasValueCloseTo(positive, within(DIGITS));
        assertThat(values.negative()).hasValueCloseTo(negative, within(DIGITS));
    }

    @Test
    void falseAlarmsForEachCancerFound() {
        double positive = new PredictiveValues(0.9, 0.85, 0.006).positive().orElseThrow();

        assertThat((1 - positive) / positive).isEqualTo(27.61111111, within(1e-8));
    }

    @Test
    void aGoodTestLooksWorseWhereTheLabelsAreWrong() {
        ImperfectReference judged = new ImperfectReference(0.2, 0.9, 0.9, 0.8, 0.98);

        assertThat(judged.apparentSensitivity()).hasValueCloseTo(0.8272727273, within(DIGITS));
        assertThat(judged.apparentSpecificity()).hasValueCloseTo(0.8611650485, within(DIGITS));
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, .80, .10, .30, 3.583518938, 0.9179135027, 0.6579311728, 0.2420345325, 0.7602499389",
        "1.5, .60, .20, .40, 1.791759469, 0.8896775033, 0.8186146204, 0.735230672, 0.8555778168",
        "0.5, .90, .10, .50, 4.394449155, 0.9248693751, 0.5690815981, 0.124869377, 0.6381631951",
        "2.0, .50, .50, .50, 0, 0.9213503965, 0.9213503965, 0.9213503965, 0.9213503965",
        "1.0, .95, .05, .05, 5.888877958, 0.9747239265, 0.7355391432, 0.0749702645, 0.7602499389"
    })
    void aShortcutIsWorthOnlyWhereItWasLearnt(
            double signal,
            double ill,
            double healthy,
            double elsewhere,
            double weight,
            double internal,
            double external,
            double reversed,
            double free) {
        MarkedScores scores = new MarkedScores(signal, ill, healthy, 0.4);

        assertThat(scores.markerWeight()).isEqualTo(weight, within(DIGITS));
        assertThat(scores.auc(ill, healthy)).isEqualTo(internal, within(DIGITS));
        assertThat(scores.auc(elsewhere, elsewhere)).isEqualTo(external, within(DIGITS));
        assertThat(scores.auc(healthy, ill)).isEqualTo(reversed, within(DIGITS));
        assertThat(scores.signalAuc()).isEqualTo(free, within(DIGITS));
        assertThat(scores.auc(0, 0)).isEqualTo(free, within(DIGITS));
        assertThat(scores.withoutMarker().auc(ill, healthy)).isEqualTo(free, within(DIGITS));
    }

    @Test
    void aCutOffDoesOtherThingsWhereTheMarkerMeansNothing() {
        MarkedScores scores = new MarkedScores(1, 0.8, 0.1, 0.4);

        assertThat(scores.sensitivity(0, 0.8)).isEqualTo(0.8039847194, within(DIGITS));
        assertThat(scores.falsePositiveRate(0, 0.1)).isEqualTo(0.09516741767, within(DIGITS));
        assertThat(scores.sensitivity(0, 0.3)).isEqualTo(0.3510801492, within(DIGITS));
        assertThat(scores.falsePositiveRate(0, 0.3)).isEqualTo(0.2695297176, within(DIGITS));
        assertThat(scores.markerShare(0.8, 0.1)).isEqualTo(0.6161524578, within(DIGITS));
        assertThat(scores.markerShare(0.3, 0.3)).isEqualTo(0.7294912197, within(DIGITS));
    }

    @Test
    void itsThresholdsReachFromEverybodyToNobody() {
        MarkedScores scores = new MarkedScores(3, 0.1, 0.8, 0.4);
        Interval range = scores.thresholds();

        assertThat(scores.falsePositiveRate(range.lower(), 0.5)).isGreaterThan(0.999);
        assertThat(scores.sensitivity(range.upper(), 0.5)).isLessThan(0.001);
    }

    @Test
    void refusesAScoreWithoutASignalOrWithACertainMarker() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MarkedScores(0, 0.5, 0.5, 0.4))
                .withMessageContaining("signal");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MarkedScores(1, 1, 0.5, 0.4))
                .withMessageContaining("markedIll");
    }

    @Test
    void aProbabilityMovesWithThePrevalence() {
        assertThat(new PriorShift(0.5, 0.05).carried(0.7)).hasValueCloseTo(0.109375, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0.70, 0, 0.8032349591, 0.8413447461, 0.9010900266", "0.15, 0, 0.5649789198, 0.8413447461, 0.7904299577"
    })
    void earlyDiseaseIsHarderToFind(double advanced, double mimics, double found, double cleared, double auc) {
        CaseMix mix = new CaseMix(advanced, 2.5, 1, mimics, 0.8);

        assertThat(mix.sensitivity(1)).isEqualTo(found, within(DIGITS));
        assertThat(mix.specificity(1)).isEqualTo(cleared, within(DIGITS));
        assertThat(mix.auc()).isEqualTo(auc, within(DIGITS));
    }

    @Test
    void mimicsCostSpecificityAlone() {
        CaseMix mix = new CaseMix(0.7, 2.5, 1, 0.2, 0.8);

        assertThat(mix.specificity(1)).isEqualTo(0.7889277387, within(DIGITS));
        assertThat(mix.sensitivity(1)).isEqualTo(0.8032349591, within(DIGITS));
        assertThat(mix.auc()).isLessThan(0.9010900266);
    }

    @Test
    void theVerifiedAloneFlatterSensitivity() {
        VerificationBias verified = new VerificationBias(200, 800, new ConfusionCounts(90, 90, 4, 76));

        assertThat(verified.naiveSensitivity()).hasValueCloseTo(0.9574468085, within(DIGITS));
        assertThat(verified.naiveSpecificity()).hasValueCloseTo(0.4578313253, within(DIGITS));
        assertThat(verified.correctedSensitivity()).hasValueCloseTo(0.7142857143, within(DIGITS));
        assertThat(verified.correctedSpecificity()).hasValueCloseTo(0.8837209302, within(DIGITS));
    }

    /// 42,396 images with 34.2% ill at one hospital, 112,120 with 1.2% at the others; the score is the hospital.
    @Test
    void knowingTheHospitalIsAlmostTheWholeAuc() {
        double ill = 42_396 * 0.342;
        double others = 112_120 * 0.012;
        double sensitivity = ill / (ill + others);
        double falsePositives = (42_396 - ill) / (42_396 - ill + 112_120 - others);

        assertThat(sensitivity).isEqualTo(0.9150867233, within(DIGITS));
        assertThat(falsePositives).isEqualTo(0.2011707008, within(DIGITS));
        assertThat((1 + sensitivity - falsePositives) / 2).isEqualTo(0.8569580113, within(DIGITS));
    }

    // Fairness

    @Test
    void theGroupWithTheHigherAccuracyHasTheWorseDetection() {
        assertThat(A.accuracy()).hasValue(0.82);
        assertThat(B.accuracy()).hasValue(0.88);
        assertThat(A.sensitivity()).hasValue(0.9);
        assertThat(B.sensitivity()).hasValue(0.7);
        assertThat(A.falsePositiveRate()).hasValue(0.2);
        assertThat(B.falsePositiveRate()).hasValue(0.1);
        assertThat(A.positivePredictiveValue()).hasValueCloseTo(0.5294117647, within(DIGITS));
        assertThat(B.positivePredictiveValue()).hasValueCloseTo(0.4375, within(DIGITS));
        assertThat(A.negativePredictiveValue()).hasValueCloseTo(0.9696969697, within(DIGITS));
        assertThat(B.negativePredictiveValue()).hasValueCloseTo(0.9642857143, within(DIGITS));
        assertThat(A.selectionRate()).hasValue(0.34);
        assertThat(B.selectionRate()).hasValue(0.16);
    }

    @Test
    void gapsBetweenTheGroups() {
        assertThat(minus(A.positivePredictiveValue(), B.positivePredictiveValue()))
                .isEqualTo(0.09191176471, within(DIGITS));
        assertThat(minus(A.negativePredictiveValue(), B.negativePredictiveValue()))
                .isEqualTo(0.005411255411, within(DIGITS));
        assertThat(BOTH.demographicParityDifference()).hasValueCloseTo(0.18, within(DIGITS));
        assertThat(BOTH.demographicParityRatio()).hasValueCloseTo(0.4705882353, within(DIGITS));
        assertThat(BOTH.equalizedOddsDifference()).hasValueCloseTo(0.2, within(DIGITS));
        assertThat(BOTH.equalizedOddsRatio()).hasValueCloseTo(0.5, within(DIGITS));
    }

    private static double minus(OptionalDouble one, OptionalDouble other) {
        return one.orElseThrow() - other.orElseThrow();
    }

    @Test
    void theFalsePositiveRateFollowsFromTheOtherThree() {
        assertThat(forced(A)).hasValueCloseTo(0.2, within(DIGITS));
        assertThat(forced(B)).hasValueCloseTo(0.1, within(DIGITS));
    }

    private static OptionalDouble forced(ConfusionCounts counts) {
        return new ForcedFalsePositiveRate(
                        (double) counts.positives() / counts.total(),
                        counts.positivePredictiveValue().orElseThrow(),
                        counts.sensitivity().orElseThrow())
                .value();
    }

    @Test
    void equalPredictiveValuesForceRatesApartByThePrevalenceOdds() {
        double often = new ForcedFalsePositiveRate(0.3, 0.6, 0.85).value().orElseThrow();
        double rare = new ForcedFalsePositiveRate(0.1, 0.6, 0.85).value().orElseThrow();

        assertThat(often).isEqualTo(0.2428571429, within(DIGITS));
        assertThat(rare).isEqualTo(0.06296296296, within(DIGITS));
        assertThat(often / rare).isEqualTo(3.857142857, within(1e-8));
        assertThat(new PredictiveValues(0.85, 0.9, 0.3).positive()).hasValueCloseTo(0.7846153846, within(DIGITS));
        assertThat(new PredictiveValues(0.85, 0.9, 0.1).positive()).hasValueCloseTo(0.4857142857, within(DIGITS));
    }

    @Test
    void twentyCancersSettleLittle() {
        Proportion large = new Proportion(170, 200);
        Proportion small = new Proportion(18, 20);
        TwoProportions difference = new TwoProportions(large, small);

        assertThat(large.wilson(0.95).lower()).isEqualTo(0.7939442072, within(DIGITS));
        assertThat(large.wilson(0.95).upper()).isEqualTo(0.8928640644, within(DIGITS));
        assertThat(small.wilson(0.95).lower()).isEqualTo(0.6989663548, within(DIGITS));
        assertThat(small.wilson(0.95).upper()).isEqualTo(0.9721335188, within(DIGITS));
        assertThat(difference.difference()).isEqualTo(-0.05, within(DIGITS));
        assertThat(difference.newcombe(0.95).lower()).isEqualTo(-0.1413536887, within(DIGITS));
        assertThat(difference.newcombe(0.95).upper()).isEqualTo(0.155552559, within(DIGITS));
        assertThat(1 - Math.pow(0.05, 1 / 20.0)).isEqualTo(0.1391083407, within(DIGITS));
    }

    @Test
    void cancersForAnIntervalOfFivePoints() {
        double z = StandardNormal.twoSidedQuantile(0.95);
        double cancers = z * z * 0.85 * 0.15 / (0.05 * 0.05);

        assertThat(cancers).isEqualTo(195.9143999, within(1e-7));
        assertThat(cancers / 0.02).isEqualTo(9795.719993, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"8, 0.3365795687", "20, 0.6415140776"})
    void manyGroupsFindAGapByChance(int groups, double expected) {
        assertThat(1 - Math.pow(0.95, groups)).isEqualTo(expected, within(DIGITS));
    }

    @ParameterizedTest
    @CsvSource({"20, 180, 0.05509963645", "200, 1800, 0.01738648273"})
    void anAucOfFewCancersIsUncertain(int ill, int healthy, double expected) {
        assertThat(Auc.hanleyMcNeilStandardError(0.85, ill, healthy)).isEqualTo(expected, within(DIGITS));
    }

    @Test
    void calibrationWithinEachGroup() {
        RiskCalibration a = calibration(new double[] {.05, .10, .20, .30, .40, .55, .70, .85}, 0, 0, 0, 1, 0, 1, 1, 1);
        RiskCalibration b = calibration(new double[] {.04, .08, .12, .20, .25, .35, .50, .60}, 0, 0, 1, 1, 0, 1, 1, 1);

        assertThat(a.observedToExpected()).hasValueCloseTo(1.26984127, within(1e-8));
        assertThat(b.observedToExpected()).hasValueCloseTo(2.336448598, within(1e-8));
        assertThat(a.inTheLarge()).hasValueCloseTo(0.623803642, within(1e-8));
        assertThat(b.inTheLarge()).hasValueCloseTo(1.940906834, within(1e-8));
        assertThat(a.line().orElseThrow().intercept()).isEqualTo(1.52959225, within(1e-6));
        assertThat(a.line().orElseThrow().slope()).isEqualTo(2.470154114, within(1e-6));
        assertThat(b.line().orElseThrow().intercept()).isEqualTo(3.149271676, within(1e-6));
        assertThat(b.line().orElseThrow().slope()).isEqualTo(1.759355812, within(1e-6));
        assertThat(a.brier()).isEqualTo(0.1271875, within(DIGITS));
        assertThat(b.brier()).isEqualTo(0.289675, within(DIGITS));
    }

    private static RiskCalibration calibration(double[] risks, int... ill) {
        boolean[] events = new boolean[ill.length];
        IntStream.range(0, ill.length).forEach(person -> events[person] = ill[person] == 1);
        return new RiskCalibration(risks, events);
    }

    /// Risks of 0.1, 0.4 and 0.8, each true to its word, in other shares of two groups.
    @ParameterizedTest
    @CsvSource({"0.5, 0.3, 0.2, 0.33, 0.5484848485, 0.2223880597", "0.7, 0.2, 0.1, 0.23, 0.447826087, 0.1649350649"})
    void perfectCalibrationLeavesTheClassesUnbalanced(
            double low, double middle, double high, double prevalence, double ofIll, double ofHealthy) {
        double[] shares = {low, middle, high};
        double[] risks = {0.1, 0.4, 0.8};
        double ill = 0;
        double scoresOfIll = 0;
        double scoresOfHealthy = 0;
        for (int bin = 0; bin < 3; bin++) {
            ill += shares[bin] * risks[bin];
            scoresOfIll += shares[bin] * risks[bin] * risks[bin];
            scoresOfHealthy += shares[bin] * (1 - risks[bin]) * risks[bin];
        }

        assertThat(ill).isEqualTo(prevalence, within(DIGITS));
        assertThat(scoresOfIll / ill).isEqualTo(ofIll, within(DIGITS));
        assertThat(scoresOfHealthy / (1 - ill)).isEqualTo(ofHealthy, within(DIGITS));
        assertThat(scoresOfIll + scoresOfHealthy).isEqualTo(prevalence, within(DIGITS));
    }
}
