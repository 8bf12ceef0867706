package org.mindgap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Measures of scores and decisions, against slow and obviously right versions on seeded random cases.
class DecisionMeasuresTest {

    private record Cases(double[] scores, double[] others, boolean[] events) {

        /// With many ties.
        static Cases random(long seed) {
            Random chance = new Random(seed);
            int n = 8 + chance.nextInt(60);
            Cases cases = new Cases(new double[n], new double[n], new boolean[n]);
            for (int i = 0; i < n; i++) {
                cases.events[i] = i < 2 || i > 3 && chance.nextBoolean();
                cases.scores[i] = Math.min(20, chance.nextInt(18) + (cases.events[i] ? 3 : 0)) / 20.0;
                cases.others[i] = chance.nextInt(21) / 20.0;
            }
            return cases;
        }

        Cases shuffled(long seed) {
            Random chance = new Random(seed);
            Cases copy = new Cases(scores.clone(), others.clone(), events.clone());
            for (int i = scores.length - 1; i > 0; i--) {
                int j = chance.nextInt(i + 1);
                swap(copy.scores, i, j);
                swap(copy.others, i, j);
                boolean event = copy.events[i];
                copy.events[i] = copy.events[j];
                copy.events[j] = event;
            }
            return copy;
        }

        private static void swap(double[] values, int i, int j) {
            double value = values[i];
            values[i] = values[j];
            values[j] = value;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void pairedDeLongAgreesWithAllPairs(long seed) {
        Cases cases = Cases.random(seed);
        PairedDeLong found =
                PairedDeLong.of(cases.scores, cases.others, cases.events).orElseThrow();

        assertThat(found.a().auc()).isEqualTo(plainAuc(cases.scores, cases.events), within(1e-12));
        assertThat(found.a().variance())
                .isEqualTo(plainCovariance(cases.scores, cases.scores, cases.events), within(1e-12));
        assertThat(found.covariance())
                .isEqualTo(plainCovariance(cases.scores, cases.others, cases.events), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void exchangingTheScoresTurnsTheDifferenceAround(long seed) {
        Cases cases = Cases.random(seed);
        PairedDeLong found =
                PairedDeLong.of(cases.scores, cases.others, cases.events).orElseThrow();
        PairedDeLong turned =
                PairedDeLong.of(cases.others, cases.scores, cases.events).orElseThrow();

        assertThat(turned.difference()).isEqualTo(-found.difference(), within(1e-15));
        assertThat(turned.p().orElseThrow()).isEqualTo(found.p().orElseThrow(), within(1e-12));
        assertThat(turned.wald(0.95).lower()).isEqualTo(-found.wald(0.95).upper(), within(1e-12));
    }

    @Test
    void aScoreBesideItselfHasNoDifferenceToTest() {
        Cases cases = Cases.random(21);
        PairedDeLong same =
                PairedDeLong.of(cases.scores, cases.scores, cases.events).orElseThrow();

        assertThat(same.standardError()).isZero();
        assertThat(same.p()).isEmpty();
        assertThat(PairedDeLong.of(new double[] {1, 2}, new double[] {1, 2}, new boolean[] {true, false}))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36})
    void averagePrecisionAgreesWithEveryThreshold(long seed) {
        Cases cases = Cases.random(seed);
        double plain = 0;
        double before = 0;
        for (int tenths = 20; tenths >= 0; tenths--) {
            ConfusionCounts counts = ConfusionCounts.at(tenths / 20.0, cases.scores, cases.events);
            double recall = counts.sensitivity().orElseThrow();
            plain += (recall - before) * counts.positivePredictiveValue().orElse(0);
            before = recall;
        }

        assertThat(AveragePrecision.of(cases.scores, cases.events).orElseThrow())
                .isEqualTo(plain, within(1e-12));
    }

    @Test
    void averagePrecisionIsOneForAPerfectOrderAndTheShareOfEventsForNone() {
        boolean[] events = {true, false, true, false, false};

        assertThat(AveragePrecision.of(new double[] {5, 1, 4, 2, 3}, events)).hasValue(1);
        assertThat(AveragePrecision.of(new double[5], events).orElseThrow()).isEqualTo(0.4, within(1e-15));
        assertThat(AveragePrecision.of(new double[] {1}, new boolean[] {false})).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44})
    void theOrderOfTheCasesDoesNotMatter(long seed) {
        Cases cases = Cases.random(seed);
        Cases other = cases.shuffled(seed);

        assertThat(AveragePrecision.of(other.scores, other.events).orElseThrow())
                .isEqualTo(AveragePrecision.of(cases.scores, cases.events).orElseThrow(), within(1e-12));
        assertThat(CalibrationError.ofEvents(other.scores, other.events, 10).expected())
                .isEqualTo(
                        CalibrationError.ofEvents(cases.scores, cases.events, 10)
                                .expected(),
                        within(1e-12));
        assertThat(NetBenefit.of(other.scores, other.events, 0.3).model())
                .isEqualTo(NetBenefit.of(cases.scores, cases.events, 0.3).model(), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0.1, 1", "0.2, 2", "0.3, 3", "0.6, 6", "0.7, 7", "0.9, 9", "1.0, 10"})
    void aBinIncludesItsUpperEdge(double probability, int bin) {
        // The second case lies in the middle of the bin: only if both share it do their errors cancel.
        double middle = bin / 10.0 - 0.05;
        boolean[] events = {true, false};
        CalibrationError error = CalibrationError.ofEvents(new double[] {probability, middle}, events, 10);

        assertThat(error.expected()).isEqualTo(Math.abs(probability + middle - 1) / 2, within(1e-12));
    }

    @Test
    void zeroLiesInTheFirstBin() {
        CalibrationError error = CalibrationError.ofEvents(new double[] {0, 0.1}, new boolean[] {true, false}, 10);

        assertThat(error.maximum()).isEqualTo(0.45, within(1e-12));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalibrationError.ofEvents(new double[] {1.1}, new boolean[] {true}, 10));
    }

    @Test
    void topLabelsDoNotChangeWhenTheClassesAreExchanged() {
        Random chance = new Random(51);
        double[] risks = chance.doubles(200).toArray();
        double[] turned = new double[200];
        boolean[] events = new boolean[200];
        boolean[] others = new boolean[200];
        for (int i = 0; i < 200; i++) {
            events[i] = chance.nextDouble() < risks[i];
            others[i] = !events[i];
            turned[i] = 1 - risks[i];
        }

        assertThat(CalibrationError.ofTopLabels(turned, others, 10).expected())
                .isEqualTo(CalibrationError.ofTopLabels(risks, events, 10).expected(), within(1e-9));
    }

    @Test
    void ratesOfAPublishedTable() {
        ConfusionCounts counts = new ConfusionCounts(18, 16, 2, 64);

        assertThat(counts.positivePredictiveValue().orElseThrow()).isEqualTo(0.5294117647, within(1e-10));
        assertThat(counts.negativePredictiveValue().orElseThrow()).isEqualTo(0.9696969697, within(1e-10));
        assertThat(counts.selectionRate()).hasValue(0.34);
        assertThat(counts.accuracy()).hasValue(0.82);
        assertThat(counts.youden().orElseThrow())
                .isEqualTo(2 * counts.balancedAccuracy().orElseThrow() - 1, within(1e-15));
        assertThat(new ConfusionCounts(0, 0, 0, 0).f1()).isEmpty();
        assertThat(new ConfusionCounts(0, 1, 0, 1).sensitivity()).isEmpty();
    }

    @Test
    void actingOnNobodyAndOnEverybodyAreTheEndsOfNetBenefit() {
        Cases cases = Cases.random(61);

        assertThat(NetBenefit.of(cases.scores, cases.events, 0).model())
                .isEqualTo(NetBenefit.of(cases.scores, cases.events, 0).treatAll());
        assertThat(NetBenefit.of(new double[] {0.1}, new boolean[] {true}, 0.5).model())
                .isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> NetBenefit.of(cases.scores, cases.events, 1));
    }

    @ParameterizedTest
    @CsvSource({"0.3, 0.3, 0.6, 0.6", "0.5, 0.1, 0.8, 0.30769230769230776", "0.3, 0.1, 0.3, 0.1"})
    void aProbabilityMovesWithThePrevalenceOdds(double from, double to, double probability, double expected) {
        PriorShift there = new PriorShift(from, to);

        assertThat(there.carried(probability).orElseThrow()).isEqualTo(expected, within(1e-12));
        assertThat(new PriorShift(to, from).carried(expected).orElseThrow()).isEqualTo(probability, within(1e-12));
    }

    @Test
    void aPerfectReferenceShowsTheTruth() {
        ImperfectReference perfect = new ImperfectReference(0.3, 0.92, 0.88, 1, 1);

        assertThat(perfect.apparentSensitivity().orElseThrow()).isEqualTo(0.92, within(1e-15));
        assertThat(perfect.apparentSpecificity().orElseThrow()).isEqualTo(0.88, within(1e-15));
    }

    @Test
    void fullVerificationNeedsNoCorrection() {
        VerificationBias full = new VerificationBias(90, 110, new ConfusionCounts(70, 20, 10, 100));

        assertThat(full.correctedSensitivity().orElseThrow())
                .isEqualTo(full.naiveSensitivity().orElseThrow(), within(1e-15));
        assertThat(full.correctedSpecificity().orElseThrow())
                .isEqualTo(full.naiveSpecificity().orElseThrow(), within(1e-15));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VerificationBias(89, 110, new ConfusionCounts(70, 20, 10, 100)));
    }

    private static double plainAuc(double[] scores, boolean[] events) {
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < scores.length; j++) {
                if (events[i] && !events[j]) {
                    sum += kernel(scores[i], scores[j]);
                    pairs++;
                }
            }
        }
        return sum / pairs;
    }

    // Sums over pairs of cases of the products of their mean kernels, class by class.
    private static double plainCovariance(double[] one, double[] other, boolean[] events) {
        double covariance = 0;
        for (boolean event : new boolean[] {true, false}) {
            double sum = 0;
            int count = 0;
            for (int i = 0; i < one.length; i++) {
                if (events[i] == event) {
                    sum += (placement(one, events, i) - plainAuc(one, events))
                            * (placement(other, events, i) - plainAuc(other, events));
                    count++;
                }
            }
            covariance += sum / (count - 1) / count;
        }
        return covariance;
    }

    private static double placement(double[] scores, boolean[] events, int i) {
        double sum = 0;
        int count = 0;
        for (int j = 0; j < scores.length; j++) {
            if (events[j] != events[i]) {
                sum += events[i] ? kernel(scores[i], scores[j]) : kernel(scores[j], scores[i]);
                count++;
            }
        }
        return sum / count;
    }

    private static double kernel(double event, double other) {
        return event > other ? 1 : event == other ? 0.5 : 0;
    }
}
