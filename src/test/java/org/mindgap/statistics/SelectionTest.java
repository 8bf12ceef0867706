package org.mindgap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {

    /// 1e-9 relative.
    private static final Percentage NINE_DIGITS = withPercentage(1e-7);

    @ParameterizedTest
    @CsvSource({
        "2, 0.5641895835",
        "3, 0.8462843753",
        "5, 1.162964474",
        "10, 1.538752731",
        "20, 1.86747506",
        "48, 2.233120881",
        "50, 2.249073629",
        "100, 2.507593636",
        "500, 3.036699346",
        "1000, 3.241435769"
    })
    void expectsTheMaximumOfNormals(int values, double expected) {
        assertThat(ExpectedMaximum.ofNormals(values)).isCloseTo(expected, NINE_DIGITS);
    }

    @Test
    void hasClosedFormsForOneTwoAndThree() {
        assertThat(ExpectedMaximum.ofNormals(1)).isZero();
        assertThat(ExpectedMaximum.ofNormals(2)).isEqualTo(1 / Math.sqrt(Math.PI), within(1e-12));
        assertThat(ExpectedMaximum.ofNormals(3)).isEqualTo(1.5 / Math.sqrt(Math.PI), within(1e-12));
    }

    @Test
    void drawsTheSameValuesAsACurve() {
        double[] curve = ExpectedMaximum.curve(1000);

        assertThat(curve).hasSize(1000);
        assertThat(curve[0]).isZero();
        assertThat(curve[9]).isEqualTo(ExpectedMaximum.ofNormals(10), within(1e-12));
        assertThat(curve[999]).isEqualTo(ExpectedMaximum.ofNormals(1000), within(1e-12));
        assertThat(curve).isSorted();
    }

    @ParameterizedTest
    @CsvSource({
        "30, 30, 10, 0.6156436729",
        "30, 30, 100, 0.6884560998",
        "20, 60, 50, 0.6686805222",
        "41, 146, 100, 0.6282853621",
        "40, 40, 48, 0.6450454559",
        "25, 25, 20, 0.653995938495"
    })
    void expectsMuchFromTheBestOfManyWorthlessScores(int events, int nonEvents, int configurations, double best) {
        assertThat(new SelectionOptimism(events, nonEvents, configurations).expectedBestAuc())
                .isCloseTo(best, NINE_DIGITS);
    }

    @Test
    void reachesAGoodAucByLuckInOneOfFiveSearches() {
        assertThat(new SelectionOptimism(40, 40, 48).probabilityOfReaching(0.67))
                .isCloseTo(0.1919792946, NINE_DIGITS);
        assertThat(new SelectionOptimism(40, 40, 1).probabilityOfReaching(0.5)).isEqualTo(0.5, within(1e-15));
    }

    @Test
    void gainsLessFromCorrelatedCandidates() {
        var search = new SelectionOptimism(30, 30, 50);

        assertThat(search.expectedBestAuc(0.8)).isCloseTo(0.575591282, NINE_DIGITS);
        assertThat(search.expectedBestAuc(0)).isEqualTo(search.expectedBestAuc());
        assertThat(search.expectedBestAuc(1)).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource({
        "40, 10, 0.6210224756",
        "40, 100, 0.69576849",
        "100, 50, 0.6120071329",
        "200, 50, 0.5793594337",
        "60, 48, 0.6432020503"
    })
    void expectsMuchFromTheBestOfManyCoinFlips(int testPatients, int classifiers, double accuracy) {
        assertThat(new BestOfCoinFlips(testPatients, classifiers).expectedAccuracy())
                .isCloseTo(accuracy, NINE_DIGITS);
    }

    @Test
    void isRightHalfTheTimeWithASingleCoin() {
        assertThat(new BestOfCoinFlips(60, 1).expectedAccuracy()).isEqualTo(0.5, within(1e-14));
    }

    @Test
    void splitsTheWinnersScoreIntoWorthAndLuck() {
        var search = new WinnersCurse(0.70, 0.02, 0.05, 20);

        assertThat(search.apparent()).isCloseTo(0.8005666097, NINE_DIGITS);
        assertThat(search.trueValue()).isCloseTo(0.7138712565, NINE_DIGITS);
        assertThat(search.optimism()).isCloseTo(0.08669535319, NINE_DIGITS);
        assertThat(search.apparent() - search.trueValue()).isEqualTo(search.optimism(), within(1e-15));
        assertThat(new WinnersCurse(0.70, 0, 0, 20).optimism()).isZero();
    }

    @Test
    void findsSignificantNoise() {
        assertThat(new FeatureScreening(1000, 0.05).expectedFalsePositives()).isEqualTo(50, within(1e-12));
        assertThat(new FeatureScreening(1000, 0.001).criticalT(60)).isCloseTo(3.466328795, NINE_DIGITS);
        assertThat(new FeatureScreening(1000, 0.001).criticalCorrelation(60)).isCloseTo(0.4142598639, NINE_DIGITS);
    }

    @Test
    void sumsTablesThatAreNoMoreProbable() {
        assertThat(new FisherExact(21, 9, 6, 13).p()).isCloseTo(0.0172702051213, withPercentage(1e-6));
        assertThat(new FisherExact(3, 1, 1, 3).p()).isCloseTo(34.0 / 70, NINE_DIGITS);
        assertThat(new FisherExact(6, 13, 21, 9).p()).isEqualTo(new FisherExact(21, 9, 6, 13).p(), within(1e-14));
        assertThat(new FisherExact(5, 0, 7, 0).p()).isEqualTo(1, within(1e-14));
    }
}
