package org.mindgap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// What holds for every share, table, pair of raters and pair of samples, on thousands of random ones.
class MeasurePropertiesTest {
    private static final int ROUNDS = 2000;
    private static final Offset<Double> ROUNDING = within(1e-9);

    private final Random chance = new Random(21);

    @Test
    void intervalsOfSharesHoldThemAndMirror() {
        for (int round = 0; round < ROUNDS; round++) {
            Proportion share = share(1000);
            Proportion rest = new Proportion(share.of() - share.count(), share.of());
            double level = 0.5 + 0.49 * chance.nextDouble();
            for (int kind = 0; kind < 2; kind++) {
                Interval here = kind == 0 ? share.wilson(level) : share.clopperPearson(level);
                Interval there = kind == 0 ? rest.wilson(level) : rest.clopperPearson(level);
                Interval wider = kind == 0 ? share.wilson(0.995) : share.clopperPearson(0.995);

                assertThat(here.lower()).isBetween(0.0, share.value() + 1e-12);
                assertThat(here.upper()).isBetween(share.value() - 1e-12, 1.0);
                assertThat(there.lower()).isEqualTo(1 - here.upper(), ROUNDING);
                assertThat(wider.width()).isGreaterThanOrEqualTo(here.width() - 1e-12);
            }
        }
    }

    @Test
    void differencesOfSharesTurnAround() {
        for (int round = 0; round < ROUNDS; round++) {
            Proportion first = share(300);
            Proportion second = share(300);
            Interval here = new TwoProportions(first, second).newcombe(0.95);
            Interval there = new TwoProportions(second, first).newcombe(0.95);

            assertThat(there.lower()).isEqualTo(-here.upper(), ROUNDING);
            assertThat(there.upper()).isEqualTo(-here.lower(), ROUNDING);
            assertThat(here.lower()).isBetween(-1.0, first.value() - second.value() + 1e-12);
            assertThat(here.upper()).isBetween(first.value() - second.value() - 1e-12, 1.0);
        }
    }

    @Test
    void theExactTestAgreesWithWritingOutAllTables() {
        for (int round = 0; round < ROUNDS; round++) {
            int[] cells = chance.ints(4, 0, 13).toArray();
            if (Arrays.stream(cells).sum() == 0) {
                continue;
            }
            double p = new FisherExact(cells[0], cells[1], cells[2], cells[3]).p();

            assertThat(p).isEqualTo(plainFisher(cells[0], cells[1], cells[2], cells[3]), ROUNDING);
            assertThat(new FisherExact(cells[0], cells[2], cells[1], cells[3]).p())
                    .isEqualTo(p, ROUNDING);
            assertThat(new FisherExact(cells[1], cells[0], cells[3], cells[2]).p())
                    .isEqualTo(p, ROUNDING);
        }
    }

    @Test
    void anEmptyLineLeavesOneTable() {
        assertThat(new FisherExact(3, 4, 0, 0).p()).isOne();
        assertThat(new FisherExact(0, 4, 0, 5).p()).isOne();
        assertThat(new FisherExact(0, 0, 0, 1).p()).isOne();
    }

    @Test
    void kappaDoesNotCareWhoIsFirstNorWhichWayCategoriesRun() {
        for (int round = 0; round < ROUNDS; round++) {
            int size = 2 + chance.nextInt(4);
            long[][] table = new long[size][size];
            long[][] transposed = new long[size][size];
            long[][] reversed = new long[size][size];
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    table[i][j] = chance.nextInt(3) == 0 ? 0 : chance.nextInt(20);
                    transposed[j][i] = table[i][j];
                    reversed[size - 1 - i][size - 1 - j] = table[i][j];
                }
            }
            for (WeightedKappa.Weights weights : WeightedKappa.Weights.values()) {
                OptionalDouble kappa = new WeightedKappa(table).kappa(weights);
                for (long[][] other : List.of(transposed, reversed)) {
                    OptionalDouble same = new WeightedKappa(other).kappa(weights);
                    assertThat(same.isPresent()).isEqualTo(kappa.isPresent());
                    kappa.ifPresent(value ->
                            assertThat(value).isBetween(-1 - 1e-12, 1 + 1e-12).isEqualTo(same.getAsDouble(), ROUNDING));
                }
            }
        }
    }

    @Test
    void concordanceDoesNotCareWhichMethodIsFirst() {
        for (int round = 0; round < ROUNDS; round++) {
            int n = 2 + chance.nextInt(20);
            double[] x = values(n);
            double[] y = values(n);
            MethodAgreement here = new MethodAgreement(x, y);
            MethodAgreement there = new MethodAgreement(y, x);
            double[] shifted = Arrays.stream(x).map(value -> value + 3).toArray();
            double[] shiftedToo = Arrays.stream(y).map(value -> value + 3).toArray();

            assertThat(there.bias()).isEqualTo(-here.bias(), ROUNDING);
            assertThat(here.meanSquaredError())
                    .isEqualTo(here.bias() * here.bias() + here.errorVariance(), within(1e-7));
            assertThat(here.meanAbsoluteError()).isLessThanOrEqualTo(here.rootMeanSquaredError() + 1e-12);
            assertThat(there.concordance().isPresent())
                    .isEqualTo(here.concordance().isPresent());
            if (here.concordance().isPresent()) {
                double concordance = here.concordance().getAsDouble();
                assertThat(there.concordance().getAsDouble()).isEqualTo(concordance, ROUNDING);
                assertThat(new MethodAgreement(shifted, shiftedToo)
                                .concordance()
                                .orElseThrow())
                        .isEqualTo(concordance, within(1e-7));
                here.pearson()
                        .ifPresent(pearson ->
                                assertThat(Math.abs(concordance)).isLessThanOrEqualTo(Math.abs(pearson) + 1e-9));
            }
        }
    }

    @Test
    void samplesAreAsFarApartEachWayAndNotFromThemselves() {
        for (int round = 0; round < ROUNDS; round++) {
            double[] x = values(1 + chance.nextInt(15));
            double[] y = values(1 + chance.nextInt(15));
            SampleDistance here = SampleDistance.of(x, y);
            SampleDistance there = SampleDistance.of(y, x);
            double by = chance.nextInt(7) - 3;
            double[] moved = Arrays.stream(x).map(value -> value + by).toArray();
            double[] twice =
                    IntStream.range(0, 2 * x.length).mapToDouble(i -> x[i / 2]).toArray();

            assertThat(here.energySquared()).isEqualTo(plainEnergy(x, y), within(1e-8));
            assertThat(there.energySquared()).isEqualTo(here.energySquared(), ROUNDING);
            assertThat(there.wasserstein()).isEqualTo(here.wasserstein(), ROUNDING);
            assertThat(SampleDistance.of(x, moved).wasserstein()).isEqualTo(Math.abs(by), ROUNDING);
            assertThat(SampleDistance.of(x, twice).energySquared()).isEqualTo(0, ROUNDING);
            assertThat(here.wasserstein()).isGreaterThanOrEqualTo(Math.abs(mean(x) - mean(y)) - 1e-9);

            KolmogorovSmirnov test = KolmogorovSmirnov.of(x, y);
            assertThat(test.distance())
                    .isBetween(0.0, 1.0)
                    .isEqualTo(plainLargestDistance(x, y), ROUNDING)
                    .isEqualTo(KolmogorovSmirnov.of(y, x).distance());
            assertThat(test.limitingP()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void stabilityDoesNotCareWhichHistogramIsFirstNorForTheOrderOfBins() {
        for (int round = 0; round < ROUNDS; round++) {
            int bins = 2 + chance.nextInt(8);
            long[] reference = chance.longs(bins, 0, 30).toArray();
            long[] current = chance.longs(bins, 0, 30).toArray();
            reference[0]++;
            current[0]++;
            for (PopulationStability.ZeroPolicy policy : PopulationStability.ZeroPolicy.values()) {
                OptionalDouble here = new PopulationStability(reference, current).index(policy);
                OptionalDouble there = new PopulationStability(current, reference).index(policy);
                OptionalDouble reversed = new PopulationStability(reversed(reference), reversed(current)).index(policy);
                assertThat(there.isPresent()).isEqualTo(here.isPresent());
                here.ifPresent(index -> assertThat(index)
                        .isGreaterThanOrEqualTo(-1e-12)
                        .isEqualTo(there.getAsDouble(), ROUNDING)
                        .isEqualTo(reversed.getAsDouble(), ROUNDING));
                new PopulationStability(reference, reference)
                        .index(policy)
                        .ifPresent(index -> assertThat(index).isEqualTo(0, ROUNDING));
            }
        }
    }

    @Test
    void foldsHoldEveryRecordOnce() {
        for (int round = 0; round < ROUNDS; round++) {
            int folds = 2 + chance.nextInt(6);
            int events = folds + chance.nextInt(30);
            int others = folds + chance.nextInt(60);
            StratifiedFolds stratified = StratifiedFolds.deal(events, others, chance.nextBoolean(), folds);
            int[] groups = chance.ints(folds + chance.nextInt(20), 1, 40).toArray();
            GroupedFolds grouped = GroupedFolds.deal(groups, folds);

            assertThat(Arrays.stream(stratified.sizesDescending()).sum()).isEqualTo(events + others);
            assertThat(Arrays.stream(stratified.eventsDescending()).sum()).isEqualTo(events);
            assertThat(stratified.eventsDescending()[0] - stratified.eventsDescending()[folds - 1])
                    .isBetween(0, 1);
            assertThat(grouped.folds().stream()
                            .flatMap(fold -> fold.groups().stream())
                            .sorted()
                            .toList())
                    .isEqualTo(IntStream.range(0, groups.length).boxed().toList());
            assertThat(grouped.folds())
                    .allSatisfy(fold -> assertThat(fold.records())
                            .isEqualTo(fold.groups().stream()
                                    .mapToInt(group -> groups[group])
                                    .sum()));
        }
    }

    @Test
    void oddsAreCarriedThereAndBack() {
        for (int round = 0; round < ROUNDS; round++) {
            double from = 0.01 + 0.98 * chance.nextDouble();
            double to = 0.01 + 0.98 * chance.nextDouble();
            double probability = 0.01 + 0.98 * chance.nextDouble();
            double carried = new PriorShift(from, to).carried(probability).orElseThrow();
            PredictiveValues values =
                    new PredictiveValues(0.01 + 0.98 * chance.nextDouble(), 0.01 + 0.98 * chance.nextDouble(), from);

            assertThat(new PriorShift(to, from).carried(carried).orElseThrow()).isEqualTo(probability, ROUNDING);
            assertThat(carried >= probability).isEqualTo(to >= from);
            assertThat(values.positives() * values.positive().orElseThrow()
                            + (1 - values.positives()) * (1 - values.negative().orElseThrow()))
                    .isEqualTo(from, ROUNDING);
        }
    }

    @Test
    void chartsMirrorWithTheirValues() {
        for (int round = 0; round < ROUNDS; round++) {
            double[] values = values(1 + chance.nextInt(20));
            double[] mirrored = Arrays.stream(values).map(value -> -value).toArray();
            Cusum here = Cusum.of(values, 0, 1.5, 0.5, 4);
            Cusum there = Cusum.of(mirrored, 0, 1.5, 0.5, 4);
            Ewma averages = Ewma.of(values, 0, 1.5, 0.2, 3);

            assertThat(there.upper()).isEqualTo(here.lower());
            assertThat(there.alarms()).isEqualTo(here.alarms());
            assertThat(here.upper()).allSatisfy(sum -> assertThat(sum).isNotNegative());
            assertThat(averages.halfWidths()).isSorted();
            assertThat(Ewma.of(mirrored, 0, 1.5, 0.2, 3).alarms()).isEqualTo(averages.alarms());
        }
    }

    @Test
    void samplesGrowWithPrecision() {
        for (int round = 0; round < 300; round++) {
            ConcordanceSampleSize size =
                    new ConcordanceSampleSize(0.55 + 0.4 * chance.nextDouble(), 0.05 + 0.9 * chance.nextDouble());
            double width = 0.05 + 0.2 * chance.nextDouble();
            long required = size.required(width);

            assertThat(2 * 1.96 * size.standardError(required)).isLessThanOrEqualTo(width * (1 + 1e-4));
            assertThat(size.required(width / 2)).isGreaterThan(required);
        }
    }

    private Proportion share(int most) {
        int of = 1 + chance.nextInt(most);
        return new Proportion(chance.nextInt(of + 1), of);
    }

    // Whole numbers, so that some are equal.
    private double[] values(int n) {
        return chance.ints(n, -12, 13).asDoubleStream().toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static long[] reversed(long[] values) {
        return IntStream.range(0, values.length)
                .mapToLong(i -> values[values.length - 1 - i])
                .toArray();
    }

    private static double plainEnergy(double[] x, double[] y) {
        return 2 * meanDistance(x, y) - meanDistance(x, x) - meanDistance(y, y);
    }

    private static double meanDistance(double[] x, double[] y) {
        double sum = 0;
        for (double one : x) {
            for (double other : y) {
                sum += Math.abs(one - other);
            }
        }
        return sum / ((double) x.length * y.length);
    }

    private static double plainLargestDistance(double[] x, double[] y) {
        double largest = 0;
        for (double at : IntStream.rangeClosed(-12, 12).asDoubleStream().toArray()) {
            largest = Math.max(largest, Math.abs(below(x, at) - below(y, at)));
        }
        return largest;
    }

    private static double below(double[] values, double at) {
        return (double) Arrays.stream(values).filter(value -> value <= at).count() / values.length;
    }

    private static double plainFisher(int a, int b, int c, int d) {
        BigInteger observed = ways(a, b, c, d);
        BigInteger extreme = BigInteger.ZERO;
        BigInteger all = BigInteger.ZERO;
        for (int first = Math.max(0, a - d); first <= Math.min(a + b, a + c); first++) {
            BigInteger ways = ways(first, a + b - first, a + c - first, d - a + first);
            all = all.add(ways);
            if (ways.compareTo(observed) <= 0) {
                extreme = extreme.add(ways);
            }
        }
        return new BigDecimal(extreme)
                .divide(new BigDecimal(all), MathContext.DECIMAL64)
                .doubleValue();
    }

    private static BigInteger ways(int a, int b, int c, int d) {
        return choose(a + b, a).multiply(choose(c + d, c));
    }

    private static BigInteger choose(int n, int k) {
        BigInteger ways = BigInteger.ONE;
        for (int i = 1; i <= k; i++) {
            ways = ways.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
        }
        return ways;
    }
}
