package org.mindgap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// What holds for every classifier, on thousands of random ones: few cases and many, ties, one class, scores 0 and 1.
class ScorePropertiesTest {
    private static final int ROUNDS = 2000;
    private static final Offset<Double> ROUNDING = within(1e-10);

    private final Random chance = new Random(20);

    private record Cases(double[] scores, double[] others, boolean[] events) {

        Cases reordered(Random chance) {
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

        boolean[] nonEvents() {
            boolean[] turned = new boolean[events.length];
            for (int i = 0; i < turned.length; i++) {
                turned[i] = !events[i];
            }
            return turned;
        }

        private static void swap(double[] values, int i, int j) {
            double value = values[i];
            values[i] = values[j];
            values[j] = value;
        }
    }

    private Cases cases() {
        int n = 1 + chance.nextInt(30);
        int steps = 1 + chance.nextInt(40);
        double share = chance.nextInt(8) == 0 ? chance.nextInt(2) : chance.nextDouble();
        Cases cases = new Cases(new double[n], new double[n], new boolean[n]);
        for (int i = 0; i < n; i++) {
            cases.events[i] = chance.nextDouble() < share;
            cases.scores[i] = (double) chance.nextInt(steps + 1) / steps;
            cases.others[i] = chance.nextDouble();
        }
        return cases;
    }

    @Test
    void aucsAgreeWithAllPairsAndTurnAround() {
        int defined = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Cases cases = cases();
            OptionalDouble auc = Auc.of(cases.scores, cases.events);
            OptionalDouble plain = plainAuc(cases.scores, cases.events);
            assertThat(auc.isPresent()).isEqualTo(plain.isPresent());
            if (plain.isEmpty()) {
                continue;
            }
            defined++;
            double value = auc.getAsDouble();
            double[] reversed =
                    Arrays.stream(cases.scores).map(score -> 1 - score).toArray();
            double[] stretched = Arrays.stream(cases.scores)
                    .map(score -> Math.exp(3 * score) - 7)
                    .toArray();
            Cases reordered = cases.reordered(chance);

            assertThat(value).isBetween(0.0, 1.0).isEqualTo(plain.getAsDouble(), ROUNDING);
            assertThat(Auc.of(reversed, cases.events).orElseThrow()).isEqualTo(1 - value, ROUNDING);
            assertThat(Auc.of(cases.scores, cases.nonEvents()).orElseThrow()).isEqualTo(1 - value, ROUNDING);
            assertThat(Auc.of(stretched, cases.events)).isEqualTo(auc);
            assertThat(Auc.of(reordered.scores, reordered.events)).isEqualTo(auc);
        }
        assertThat(defined).isGreaterThan(ROUNDS / 2);
    }

    @Test
    void deLongAgreesWithAllPairsAndTurnsAround() {
        int defined = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Cases cases = cases();
            var paired = PairedDeLong.of(cases.scores, cases.others, cases.events);
            var turned = PairedDeLong.of(cases.others, cases.scores, cases.events);
            assertThat(turned.isPresent()).isEqualTo(paired.isPresent());
            if (paired.isEmpty()) {
                continue;
            }
            defined++;
            PairedDeLong found = paired.get();
            Cases reordered = cases.reordered(chance);
            PairedDeLong same = PairedDeLong.of(reordered.scores, reordered.others, reordered.events)
                    .orElseThrow();

            assertThat(found.a().variance())
                    .isEqualTo(plainCovariance(cases.scores, cases.scores, cases.events), ROUNDING);
            assertThat(found.covariance())
                    .isEqualTo(plainCovariance(cases.scores, cases.others, cases.events), ROUNDING);
            assertThat(Math.abs(found.covariance()))
                    .isLessThanOrEqualTo(found.a().standardError() * found.b().standardError() + 1e-12);
            assertThat(turned.get().difference()).isEqualTo(-found.difference(), ROUNDING);
            assertThat(turned.get().standardError()).isEqualTo(found.standardError(), within(1e-7));
            assertThat(same.standardError()).isEqualTo(found.standardError(), within(1e-7));
            assertThat(found.a().wald(0.95).contains(found.a().auc())).isTrue();
            found.p().ifPresent(p -> assertThat(p).isBetween(0.0, 1.0));
        }
        assertThat(defined).isGreaterThan(ROUNDS / 2);
    }

    @Test
    void decisionsKeepTheirCountsAndRanges() {
        for (int round = 0; round < ROUNDS; round++) {
            Cases cases = cases();
            double threshold = chance.nextInt(3) == 0 ? chance.nextInt(2) : chance.nextDouble();
            ConfusionCounts counts = ConfusionCounts.at(threshold, cases.scores, cases.events);
            ConfusionCounts turned = ConfusionCounts.at(threshold, cases.scores, cases.nonEvents());
            double higher = Math.min(1, threshold + 0.1);
            ConfusionCounts stricter = ConfusionCounts.at(higher, cases.scores, cases.events);

            assertThat(counts.total()).isEqualTo(cases.scores.length);
            assertThat(turned.truePositives()).isEqualTo(counts.falsePositives());
            assertThat(turned.sensitivity()).isEqualTo(counts.falsePositiveRate());
            assertThat(stricter.truePositives()).isLessThanOrEqualTo(counts.truePositives());
            assertThat(stricter.falsePositives()).isLessThanOrEqualTo(counts.falsePositives());
            for (OptionalDouble share : new OptionalDouble[] {
                counts.sensitivity(),
                counts.specificity(),
                counts.positivePredictiveValue(),
                counts.negativePredictiveValue(),
                counts.accuracy(),
                counts.balancedAccuracy(),
                counts.f1()
            }) {
                share.ifPresent(value -> assertThat(value).isBetween(0.0, 1.0));
            }
            counts.youden()
                    .ifPresent(value -> assertThat(value)
                            .isEqualTo(2 * counts.balancedAccuracy().orElseThrow() - 1, ROUNDING));
        }
    }

    @Test
    void netBenefitIsAtMostThePrevalenceAndMeetsBothPolicies() {
        for (int round = 0; round < ROUNDS; round++) {
            Cases cases = cases();
            double threshold = 0.01 + 0.98 * chance.nextDouble();
            NetBenefit benefit = NetBenefit.of(cases.scores, cases.events, threshold);
            double prevalence = (double) benefit.counts().positives() / cases.scores.length;
            double[] all = new double[cases.scores.length];
            Arrays.fill(all, 1);
            double[] none = new double[all.length];

            assertThat(benefit.model()).isLessThanOrEqualTo(prevalence + 1e-12);
            assertThat(benefit.model()).isGreaterThanOrEqualTo(-threshold / (1 - threshold) - 1e-12);
            assertThat(NetBenefit.of(all, cases.events, threshold).model()).isEqualTo(benefit.treatAll(), ROUNDING);
            assertThat(NetBenefit.of(none, cases.events, threshold).model()).isZero();
        }
    }

    @Test
    void calibrationStaysInItsRangesAndDoesNotCareForOrder() {
        for (int round = 0; round < ROUNDS; round++) {
            Cases cases = cases();
            Cases reordered = cases.reordered(chance);
            int bins = 1 + chance.nextInt(15);
            CalibrationError error = CalibrationError.ofEvents(cases.scores, cases.events, bins);
            CalibrationError same = CalibrationError.ofEvents(reordered.scores, reordered.events, bins);
            RiskCalibration calibration = new RiskCalibration(cases.scores, cases.events);
            double inOneBin =
                    CalibrationError.ofEvents(cases.scores, cases.events, 1).expected();
            double mean = Arrays.stream(cases.scores).average().orElseThrow();
            long events = count(cases.events);

            assertThat(error.expected()).isBetween(0.0, error.maximum() + 1e-12);
            assertThat(same.expected()).isEqualTo(error.expected(), ROUNDING);
            assertThat(error.expected()).isGreaterThanOrEqualTo(inOneBin - 1e-12);
            assertThat(inOneBin).isEqualTo(Math.abs(mean - (double) events / cases.scores.length), ROUNDING);
            assertThat(calibration.brier()).isBetween(0.0, 1.0);
            AveragePrecision.of(cases.scores, cases.events)
                    .ifPresent(value -> assertThat(value)
                            .isBetween(0.0, 1 + 1e-12)
                            .isEqualTo(
                                    AveragePrecision.of(reordered.scores, reordered.events)
                                            .orElseThrow(),
                                    ROUNDING));
        }
    }

    private static long count(boolean[] events) {
        long count = 0;
        for (boolean event : events) {
            count += event ? 1 : 0;
        }
        return count;
    }

    private static OptionalDouble plainAuc(double[] scores, boolean[] events) {
        double higher = 0;
        int pairs = 0;
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < scores.length; j++) {
                if (events[i] && !events[j]) {
                    pairs++;
                    higher += kernel(scores[i], scores[j]);
                }
            }
        }
        return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of(higher / pairs);
    }

    private static double kernel(double event, double other) {
        return event > other ? 1 : event == other ? 0.5 : 0;
    }

    // The covariance of placements, each counted out over all members of the other class.
    private static double plainCovariance(double[] a, double[] b, boolean[] events) {
        double covariance = 0;
        for (boolean of : new boolean[] {true, false}) {
            double sumA = 0;
            double sumB = 0;
            double products = 0;
            int n = 0;
            for (int i = 0; i < events.length; i++) {
                if (events[i] == of) {
                    double placeA = placement(a, events, i);
                    double placeB = placement(b, events, i);
                    sumA += placeA;
                    sumB += placeB;
                    products += placeA * placeB;
                    n++;
                }
            }
            covariance += (products - sumA * sumB / n) / (n - 1) / n;
        }
        return covariance;
    }

    private static double placement(double[] scores, boolean[] events, int of) {
        double sum = 0;
        int others = 0;
        for (int i = 0; i < scores.length; i++) {
            if (events[i] != events[of]) {
                sum += events[of] ? kernel(scores[of], scores[i]) : kernel(scores[i], scores[of]);
                others++;
            }
        }
        return sum / others;
    }
}
