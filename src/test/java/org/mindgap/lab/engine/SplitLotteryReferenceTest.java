package org.mindgap.lab.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Means and standard deviations of an independent implementation of the same algorithm with its own random numbers.
class SplitLotteryReferenceTest {

    private static final int REPETITIONS = 100;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MEMORISER | 0 | 60 | SPREAD | 120 | 0.952 (0.017) | 0.533 (0.075) | 0.532 (0.126) | 0.489 (0.075) | 0.562 (0.034) | 0.504 (0.032)",
                "MEMORISER | 0.6 | 60 | SPREAD | 120 | 0.963 (0.018) | 0.616 (0.074) | 0.606 (0.133) | 0.572 (0.082) | 0.630 (0.044) | 0.577 (0.047)",
                "MEMORISER | 0 | 60 | EQUAL | 120 | 0.941 (0.022) | 0.473 (0.072) | 0.484 (0.116) | 0.507 (0.078) | 0.498 (0.027) | 0.497 (0.024)",
                "RIDGE_LDA | 0 | 60 | SPREAD | 120 | 0.690 (0.058) | 0.569 (0.099) | 0.567 (0.143) | 0.498 (0.103) | 0.592 (0.041) | 0.498 (0.034)",
                "RIDGE_LDA | 0.6 | 60 | SPREAD | 120 | 0.778 (0.063) | 0.684 (0.092) | 0.684 (0.144) | 0.658 (0.103) | 0.711 (0.055) | 0.673 (0.052)",
                "RIDGE_LDA | 0.6 | 160 | SPREAD | 60 | 0.763 (0.042) | 0.729 (0.050) | 0.726 (0.099) | 0.699 (0.057) | 0.735 (0.049) | 0.695 (0.047)"
            })
    void reproducesTheReferenceTable(
            Classifier classifier,
            double effect,
            int patients,
            Prevalence prevalence,
            int repetitions,
            String recordFolds,
            String patientFolds,
            String singleSplit,
            String siteOut,
            String newPatients,
            String newHospitals) {
        SplitLotterySetting setting = SplitLotterySetting.defaults()
                .withClassifier(classifier)
                .withEffect(effect)
                .withPatients(patients)
                .withPrevalence(prevalence);

        List<CohortOutcome> outcomes = new SplitLottery(setting, 2025).outcomes(REPETITIONS);

        agree(outcomes, outcome -> outcome.estimate(Strategy.RECORD_FOLDS), recordFolds, repetitions);
        agree(outcomes, outcome -> outcome.estimate(Strategy.PATIENT_FOLDS), patientFolds, repetitions);
        agree(outcomes, outcome -> outcome.estimate(Strategy.SINGLE_SPLIT), singleSplit, repetitions);
        agree(outcomes, outcome -> outcome.estimate(Strategy.LEAVE_ONE_SITE_OUT), siteOut, repetitions);
        agree(outcomes, CohortOutcome::newPatients, newPatients, repetitions);
        agree(outcomes, CohortOutcome::newHospitals, newHospitals, repetitions);
        // Averaging over partitions keeps the mean and cannot add spread.
        Repetitions repeated = summary(outcomes, outcome -> outcome.estimate(Strategy.REPEATED_FOLDS));
        Repetitions once = summary(outcomes, outcome -> outcome.estimate(Strategy.PATIENT_FOLDS));
        assertThat(Math.abs(repeated.mean() - once.mean())).isLessThan(0.02);
        assertThat(repeated.deviation()).isLessThan(1.05 * once.deviation());
    }

    private static void agree(
            List<CohortOutcome> outcomes, Function<CohortOutcome, Estimate> estimate, String cell, int repetitions) {
        summary(outcomes, estimate).assertAgreesWith(cell, Repetitions.published(cell, repetitions));
    }

    private static Repetitions summary(List<CohortOutcome> outcomes, Function<CohortOutcome, Estimate> estimate) {
        return Repetitions.of(outcomes.stream()
                .mapToDouble(outcome -> estimate.apply(outcome).value().orElseThrow())
                .toArray());
    }
}
