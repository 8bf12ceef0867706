package org.mindgap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class ResamplingTest {

    /// 1e-9 relative.
    private static final Percentage NINE_DIGITS = withPercentage(1e-7);

    @Test
    void countsTheChanceOfTooFewEvents() {
        assertThat(new EventShortage(60, 7, 12).probabilityOfNone()).isCloseTo(0.1906466927, NINE_DIGITS);
        assertThat(new EventShortage(60, 7, 6).probabilityOfNone()).isCloseTo(0.4585639222, NINE_DIGITS);
        assertThat(new EventShortage(187, 41, 37).probabilityOfAtMost(4)).isCloseTo(0.04884683293, NINE_DIGITS);
        assertThat(new EventShortage(150, 12, 30).probabilityOfAtMost(0)).isCloseTo(0.0611461513978, NINE_DIGITS);
    }

    @Test
    void isCertainOfNoMoreEventsThanThereAre() {
        assertThat(new EventShortage(60, 7, 12).probabilityOfAtMost(7)).isEqualTo(1, within(1e-12));
        assertThat(new EventShortage(60, 0, 12).probabilityOfNone()).isEqualTo(1);
    }

    @Test
    void countsTheChanceOfASiblingInTraining() {
        assertThat(new RecordSplit(300, 60, 5).leakProbability()).isCloseTo(0.9986055361, NINE_DIGITS);
        assertThat(new RecordSplit(120, 24, 2).leakProbability()).isCloseTo(0.8067226891, NINE_DIGITS);
        assertThat(new RecordSplit(240, 48, 3).leakProbability()).isCloseTo(0.961991491157, NINE_DIGITS);
        assertThat(new RecordSplit(2000, 400, 20).leakProbability()).isEqualTo(1, within(1e-10));
    }

    @Test
    void leaksNothingWithOneRecordPerPatient() {
        assertThat(new RecordSplit(300, 60, 1).leakProbability()).isZero();
        assertThat(new RecordSplit(300, 2, 5).leakProbability()).isEqualTo(1);
    }

    @Test
    void correctsTheTTestForOverlappingTrainingSets() {
        double[] differences = {0.03, 0.05, -0.01, 0.04, 0.02, 0.06, 0.00, 0.03, 0.01, 0.05};

        CorrectedResampledT test = CorrectedResampledT.of(differences, 20, 80);

        assertThat(test.mean()).isCloseTo(0.028, NINE_DIGITS);
        assertThat(test.variance()).isCloseTo(0.0005288888889, NINE_DIGITS);
        assertThat(test.naiveStandardError()).isCloseTo(0.007272474743, NINE_DIGITS);
        assertThat(test.naiveT().orElseThrow()).isCloseTo(3.850133688, NINE_DIGITS);
        assertThat(test.naiveP().orElseThrow()).isCloseTo(0.003905516709, NINE_DIGITS);
        assertThat(test.standardError()).isCloseTo(0.01360555442, NINE_DIGITS);
        assertThat(test.t().orElseThrow()).isCloseTo(2.057983022, NINE_DIGITS);
        assertThat(test.p().orElseThrow()).isCloseTo(0.06970737537, NINE_DIGITS);
    }

    @Test
    void agreesWithASecondReferenceForTheCorrectedT() {
        CorrectedResampledT test = CorrectedResampledT.of(new double[] {0.01, 0.04, 0.02, -0.02, 0.05}, 40, 160);

        assertThat(test.naiveStandardError()).isCloseTo(0.0122474487139, NINE_DIGITS);
        assertThat(test.standardError()).isCloseTo(0.0183711730709, NINE_DIGITS);
        assertThat(test.t().orElseThrow()).isCloseTo(1.0886621079, NINE_DIGITS);
        assertThat(test.p().orElseThrow()).isCloseTo(0.33750185654, NINE_DIGITS);
    }

    @Test
    void hasNoTWhenAllDifferencesAreEqual() {
        CorrectedResampledT test = CorrectedResampledT.of(new double[] {0.5, 0.5, 0.5}, 20, 80);

        assertThat(test.t()).isEmpty();
        assertThat(test.p()).isEmpty();
    }

    @Test
    void losesEveryLeaveOneOutVoteBetweenEqualClasses() {
        assertThat(LeaveOneOut.majorityVoteAccuracy(30, 30)).isZero();
        assertThat(LeaveOneOut.majorityVoteAccuracy(31, 29)).isCloseTo(0.5166666667, withPercentage(1e-6));
        assertThat(LeaveOneOut.majorityVoteAccuracy(29, 31)).isCloseTo(0.5166666667, withPercentage(1e-6));
        assertThat(LeaveOneOut.majorityVoteAccuracy(31, 30)).isEqualTo(15.5 / 61);
    }

    @Test
    void shrinksManyRecordsToTheirEffectiveSize() {
        assertThat(new DesignEffect(5, 0.6).value()).isCloseTo(3.4, NINE_DIGITS);
        assertThat(new DesignEffect(5, 0.6).effectiveSize(300)).isCloseTo(88.23529412, NINE_DIGITS);
    }

    @Test
    void countsTheFitsOfANestedCrossValidation() {
        var five = new NestedCrossValidationCost(5, 5, 30, 1, true);
        var ten = new NestedCrossValidationCost(10, 5, 24, 1, true);

        assertThat(five.fitsForEstimate()).isEqualTo(755);
        assertThat(five.total()).isEqualTo(906);
        assertThat(ten.fitsForEstimate()).isEqualTo(1210);
        assertThat(ten.fitsForFinalModel()).isEqualTo(121);
        assertThat(ten.total()).isEqualTo(1331);
    }
}
