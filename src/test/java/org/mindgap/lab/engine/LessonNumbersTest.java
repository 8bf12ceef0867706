package org.mindgap.lab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the lessons quote from the labs, simulated anew; the tolerances are about four Monte Carlo standard errors.
class LessonNumbersTest {
    private static final int COHORTS = 2_000;

    @ParameterizedTest
    @CsvSource({"120, 0.56, 0.94, 0.78", "300, 0.67, 0.90, 0.80"})
    void theSplitLotteryQuotesTheRangeOfSingleSplits(int patients, double low, double high, double mean) {
        SplitLottery lottery = new SplitLottery(
                SplitLotterySetting.defaults()
                        .withPatients(patients)
                        .withRecordsPerPatient(1)
                        .withEffect(0.8)
                        .withScannerShift(0)
                        .withPrevalence(Prevalence.EQUAL)
                        .withClassifier(Classifier.RIDGE_LDA),
                20);

        double[] estimates = estimates(lottery, Strategy.SINGLE_SPLIT);

        assertThat(quantile(estimates, 0.025)).isCloseTo(low, within(0.025));
        assertThat(quantile(estimates, 0.975)).isCloseTo(high, within(0.025));
        assertThat(Arrays.stream(estimates).average().orElseThrow()).isCloseTo(mean, within(0.015));
    }

    @ParameterizedTest
    @CsvSource({
        "SINGLE_SPLIT, 0.687, 0.148, 0.366, 0.938",
        "PATIENT_FOLDS, 0.688, 0.092, 0.482, 0.841",
        "REPEATED_FOLDS, 0.688, 0.086, 0.500, 0.833"
    })
    void everyPatientOnceQuotesTheSpreadOfEachStrategy(
            Strategy strategy, double mean, double spread, double low, double high) {
        double[] estimates = estimates(
                new SplitLottery(
                        SplitLotterySetting.defaults().withEffect(0.6).withClassifier(Classifier.RIDGE_LDA), 20),
                strategy);

        double average = Arrays.stream(estimates).average().orElseThrow();
        double deviation = Math.sqrt(Arrays.stream(estimates)
                        .map(estimate -> (estimate - average) * (estimate - average))
                        .sum()
                / (estimates.length - 1));
        assertThat(average).isCloseTo(mean, within(0.015));
        assertThat(deviation).isCloseTo(spread, within(0.01));
        assertThat(quantile(estimates, 0.025)).isCloseTo(low, within(0.04));
        assertThat(quantile(estimates, 0.975)).isCloseTo(high, within(0.02));
    }

    @Test
    void everyPatientOnceQuotesHowOftenAnEstimateIsNearTheTruth() {
        SplitLottery lottery = new SplitLottery(
                SplitLotterySetting.defaults().withEffect(0.6).withClassifier(Classifier.RIDGE_LDA), 20);

        assertThat(nearTheTruth(lottery, Strategy.SINGLE_SPLIT)).isCloseTo(0.27, within(0.05));
        assertThat(nearTheTruth(lottery, Strategy.REPEATED_FOLDS)).isCloseTo(0.49, within(0.05));
    }

    private static double nearTheTruth(SplitLottery lottery, Strategy strategy) {
        return IntStream.range(0, COHORTS)
                        .mapToObj(lottery::outcome)
                        .filter(outcome ->
                                Math.abs(outcome.estimate(strategy).value().orElseThrow()
                                                - outcome.newPatients().value().orElseThrow())
                                        <= 0.05)
                        .count()
                / (double) COHORTS;
    }

    private static double[] estimates(SplitLottery lottery, Strategy strategy) {
        return IntStream.range(0, COHORTS)
                .mapToDouble(
                        number -> lottery.estimate(number, strategy).value().orElseThrow())
                .sorted()
                .toArray();
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
