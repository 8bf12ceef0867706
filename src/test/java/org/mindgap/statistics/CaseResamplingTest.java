package org.mindgap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// What is drawn and exchanged, against counting everything out.
class CaseResamplingTest {

    @Test
    void anAucOfCountsIsTheAucOfTheCasesWrittenOut() {
        Random chance = new Random(1);
        for (int round = 0; round < 500; round++) {
            int n = 2 + chance.nextInt(30);
            double[] scores = chance.ints(n, 0, 8).asDoubleStream().toArray();
            boolean[] events = events(n, chance);
            int[] times = chance.ints(n, 0, 4).toArray();
            double[] written = new double[Arrays.stream(times).sum()];
            boolean[] writtenEvents = new boolean[written.length];
            int next = 0;
            for (int i = 0; i < n; i++) {
                for (int time = 0; time < times[i]; time++) {
                    written[next] = scores[i];
                    writtenEvents[next++] = events[i];
                }
            }

            assertThat(RankedScores.of(scores, events).auc(times)).isEqualTo(Auc.of(written, writtenEvents));
        }
    }

    @Test
    void drawsAsManyPatientsAsThereAreWithAllTheirCases() {
        int[] patients = {0, 1, 1, 2, 2, 2, 3, 4};
        CaseBootstrap bootstrap = CaseBootstrap.of(patients);
        RandomGenerator chance = new SplittableRandom(1);
        boolean[] everDrawn = new boolean[5];
        for (int round = 0; round < 100; round++) {
            int[] times = bootstrap.draw(chance);

            assertThat(times[0] + times[1] + times[3] + times[6] + times[7]).isEqualTo(5);
            assertThat(times[2]).isEqualTo(times[1]);
            assertThat(times[4]).isEqualTo(times[3]);
            assertThat(times[5]).isEqualTo(times[3]);
            for (int i = 0; i < patients.length; i++) {
                everDrawn[patients[i]] |= times[i] > 0;
            }
        }

        assertThat(everDrawn).containsOnly(true);
        assertThat(bootstrap.patients()).isEqualTo(5);
    }

    @Test
    void drawsAsManyEventsAsThereAreWhenStratified() {
        Random random = new Random(2);
        for (int round = 0; round < 200; round++) {
            int n = 2 + random.nextInt(40);
            int[] patients = single(n);
            boolean[] events = events(n, random);
            int[] times = CaseBootstrap.stratified(patients, events).draw(new SplittableRandom(round));
            int drawn = 0;
            int there = 0;
            for (int i = 0; i < n; i++) {
                drawn += events[i] ? times[i] : 0;
                there += events[i] ? 1 : 0;
            }

            assertThat(drawn).isEqualTo(there);
            assertThat(Arrays.stream(times).sum()).isEqualTo(n);
        }
    }

    @Test
    void spreadsAsMuchAsTheVarianceOfDeLongSays() {
        Random random = new Random(3);
        int n = 400;
        double[] scores = new double[n];
        boolean[] events = new boolean[n];
        for (int i = 0; i < n; i++) {
            events[i] = i % 3 == 0;
            scores[i] = random.nextGaussian() + (events[i] ? 1 : 0);
        }
        CaseBootstrap bootstrap = CaseBootstrap.stratified(single(n), events);
        RankedScores ranked = RankedScores.of(scores, events);
        RandomGenerator chance = new SplittableRandom(3);
        double[] replicates = new double[4000];
        Arrays.setAll(replicates, i -> ranked.auc(bootstrap.draw(chance)).orElseThrow());
        DeLong deLong = DeLong.of(scores, events).orElseThrow();
        Interval found = PercentileInterval.of(replicates, 0.95);

        assertThat(found.lower()).isEqualTo(deLong.wald(0.95).lower(), within(0.006));
        assertThat(found.upper()).isEqualTo(deLong.wald(0.95).upper(), within(0.006));
        assertThat(found.contains(deLong.auc())).isTrue();
    }

    @Test
    void anExchangeIsTheDifferenceOfTheExchangedRanks() {
        Random random = new Random(4);
        for (int round = 0; round < 60; round++) {
            int n = 4 + random.nextInt(5);
            boolean[] events = events(n, random);
            double[] a = random.ints(n, 0, 6).asDoubleStream().toArray();
            double[] b =
                    random.ints(n, 0, 6).asDoubleStream().map(x -> 100 - 7 * x).toArray();
            PairedAucPermutation test = new PairedAucPermutation(a, b, events, single(n));
            double[] ranksA = midranks(a);
            double[] ranksB = midranks(b);

            assertThat(test.observed())
                    .isEqualTo(
                            Auc.of(a, events).orElseThrow() - Auc.of(b, events).orElseThrow(), within(1e-12));
            for (long bits = 0; bits < 1L << n; bits++) {
                long chosen = bits;
                double[] one = new double[n];
                double[] other = new double[n];
                for (int i = 0; i < n; i++) {
                    boolean turned = (bits >>> i & 1) == 1;
                    one[i] = turned ? ranksB[i] : ranksA[i];
                    other[i] = turned ? ranksA[i] : ranksB[i];
                }
                double expected = Auc.of(one, events).orElseThrow()
                        - Auc.of(other, events).orElseThrow();

                assertThat(test.permuted(() -> chosen)).isEqualTo(expected, within(1e-12));
            }
        }
    }

    @Test
    void exchangesAllCasesOfAPatientTogether() {
        double[] a = {3, 4, 1, 2};
        double[] b = {1, 2, 3, 4};
        boolean[] events = {true, true, false, false};
        PairedAucPermutation test = new PairedAucPermutation(a, b, events, new int[] {0, 0, 1, 1});

        assertThat(test.permuted(() -> 0)).isEqualTo(1);
        assertThat(test.permuted(() -> 1)).isZero();
        assertThat(test.permuted(() -> 3)).isEqualTo(-1);
    }

    @Test
    void twoMeansDifferAsOftenAsInAllDivisions() {
        double[] a = {12.1, 14.3, 9.8, 15.2, 13.3, 16.0};
        double[] b = {10.2, 9.1, 11.4, 8.7, 12.0, 9.9, 10.8};
        MeanPermutation test = new MeanPermutation(a, b);
        RandomGenerator chance = new SplittableRandom(5);
        int permutations = 40_000;
        int extreme = 0;
        for (int i = 0; i < permutations; i++) {
            extreme += Math.abs(test.permuted(chance)) >= test.observed() - test.rounding() ? 1 : 0;
        }

        assertThat(test.observed()).isEqualTo(3.15, within(1e-12));
        // 20 of the 1716 divisions into six and seven.
        assertThat(new Proportion(extreme, permutations).clopperPearson(0.999).contains(20 / 1716.0))
                .isTrue();
    }

    @Test
    void aDivisionKeepsTheValuesAndTurnsAroundWithTheGroups() {
        Random random = new Random(6);
        for (int round = 0; round < 500; round++) {
            double[] a = random.doubles(1 + random.nextInt(9), -5, 5).toArray();
            double[] b = random.doubles(1 + random.nextInt(9), -5, 5).toArray();
            MeanPermutation test = new MeanPermutation(a, b);
            double lowest = Math.min(
                    Arrays.stream(a).min().orElseThrow(), Arrays.stream(b).min().orElseThrow());
            double highest = Math.max(
                    Arrays.stream(a).max().orElseThrow(), Arrays.stream(b).max().orElseThrow());

            assertThat(test.observed()).isEqualTo(-new MeanPermutation(b, a).observed(), within(1e-12));
            assertThat(Math.abs(test.permuted(new SplittableRandom(round))))
                    .isLessThanOrEqualTo(highest - lowest + 1e-12);
        }
    }

    @Test
    void refusesWhatDoesNotBelongTogether() {
        boolean[] events = {true, false};
        double[] scores = {1, 2};

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankedScores.of(new double[] {1, Double.NaN}, events))
                .withMessageContaining("not a number");
        assertThatIllegalArgumentException().isThrownBy(() -> RankedScores.of(new double[3], events));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankedScores.of(scores, events).auc(new int[1]));
        assertThatIllegalArgumentException().isThrownBy(() -> CaseBootstrap.of(new int[] {0, 2}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PairedAucPermutation(scores, scores, new boolean[2], single(2)))
                .withMessageContaining("both classes");
        assertThatIllegalArgumentException().isThrownBy(() -> new MeanPermutation(new double[0], scores));
    }

    private static int[] single(int n) {
        int[] patients = new int[n];
        Arrays.setAll(patients, i -> i);
        return patients;
    }

    private static boolean[] events(int n, Random chance) {
        boolean[] events = new boolean[n];
        for (int i = 0; i < n; i++) {
            events[i] = i == 0 || i > 1 && chance.nextBoolean();
        }
        return events;
    }

    private static double[] midranks(double[] values) {
        double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            for (double other : values) {
                ranks[i] += other < values[i] ? 1 : other == values[i] ? 0.5 : 0;
            }
        }
        return ranks;
    }
}
