package org.mindgap.lab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Means and standard deviations of an independent implementation of the same algorithm with its own random numbers.
class TuningCasinoReferenceTest {

    private static final int REPETITIONS = 120;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60 | 1000 | 10 | 0 | 0.960 (0.017) | 0.933 (0.027) | 0.510 (0.108) | 0.498 (0.026)",
                "60 | 100 | 10 | 0 | 0.898 (0.029) | 0.829 (0.044) | 0.509 (0.099) | 0.501 (0.029)",
                "60 | 10 | 10 | 0 | 0.719 (0.047) | 0.498 (0.103) | 0.498 (0.103) | 0.499 (0.028)",
                "150 | 1000 | 10 | 0 | 0.859 (0.016) | 0.826 (0.020) | 0.494 (0.066) | 0.498 (0.029)",
                "60 | 1000 | 1 | 0 | 0.746 (0.027) | 0.746 (0.032) | 0.497 (0.097) | 0.499 (0.027)",
                "60 | 1000 | 10 | 5 | 0.968 (0.016) | 0.948 (0.024) | 0.582 (0.124) | 0.596 (0.064)",
                "150 | 1000 | 10 | 5 | 0.901 (0.022) | 0.878 (0.026) | 0.689 (0.081) | 0.729 (0.051)"
            })
    void reproducesTheReferenceTable(
            int patients,
            int features,
            int kept,
            int informative,
            String apparent,
            String leaky,
            String honest,
            String newPatients) {
        TuningCasinoSetting setting = TuningCasinoSetting.defaults()
                .withPatients(patients)
                .withFeatures(features)
                .withKept(kept)
                .withInformative(informative);

        List<CasinoOutcome> outcomes = new TuningCasino(setting, 2025).outcomes(REPETITIONS);

        agree(outcomes, CasinoOutcome::apparent, apparent, 200);
        agree(outcomes, CasinoOutcome::leaky, leaky, 200);
        agree(outcomes, CasinoOutcome::honest, honest, 200);
        agree(outcomes, CasinoOutcome::newPatients, newPatients, 200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0 | 0.583 (0.094) | 0.494 (0.102)", "5 | 0.690 (0.112) | 0.612 (0.115)"})
    void reproducesTheOptimismOfAFlatSearch(int informative, String flat, String nested) {
        TuningCasinoSetting setting =
                TuningCasinoSetting.defaults().withFeatures(500).withInformative(informative);

        List<CasinoOutcome> outcomes = new TuningCasino(setting, 2025).outcomes(REPETITIONS);

        agree(outcomes, CasinoOutcome::flat, flat, 100);
        agree(outcomes, CasinoOutcome::nested, nested, 100);
    }

    @ParameterizedTest
    @CsvSource({"1, 0.501, 0.562, 400", "10, 0.616, 0.642, 400", "100, 0.686, 0.702, 400", "1000, 0.738, 0.749, 150"})
    void reproducesTheBestOfManyNoiseFeatures(int configurations, double best, double flipped, int repetitions) {
        TuningCasino casino = new TuningCasino(TuningCasinoSetting.defaults().withConfigurations(configurations), 2025);

        List<CasinoDraw> draws =
                IntStream.range(0, repetitions).mapToObj(casino::draw).toList();

        Repetitions plain =
                Repetitions.of(draws.stream().mapToDouble(CasinoDraw::best).toArray());
        Repetitions turned = Repetitions.of(
                draws.stream().mapToDouble(CasinoDraw::bestWhenFlipped).toArray());
        double factor = 4 * Math.sqrt(2.0 / repetitions);
        assertThat(plain.mean()).isEqualTo(best, within(factor * plain.deviation() + 0.001));
        assertThat(turned.mean()).isEqualTo(flipped, within(factor * turned.deviation() + 0.001));
        assertThat(casino.theory()[configurations - 1]).isEqualTo(plain.mean(), within(0.02));
    }

    private static void agree(
            List<CasinoOutcome> outcomes, ToDoubleFunction<CasinoOutcome> estimate, String cell, int repetitions) {
        Repetitions.of(outcomes.stream().mapToDouble(estimate).toArray())
                .assertAgreesWith(cell, Repetitions.published(cell, repetitions));
    }
}
