package org.mindgap.segmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Thousands of random pairs of masks, measured by the definitions word for word as well.
class PlainAgreementTest {

    private static final int PAIRS = 4000;

    private final RandomMasks masks = new RandomMasks(new SplittableRandom(5));

    @Test
    void measuresBordersAsTheDefinitionsDo() {
        int measured = 0;
        for (int i = 0; i < PAIRS; i++) {
            Comparison pair = masks.pair();
            Mask reference = pair.reference();
            Mask prediction = pair.prediction();
            List<Integer> one = PlainMetrics.border(reference);
            List<Integer> other = PlainMetrics.border(prediction);
            assertThat(list(reference.border())).isEqualTo(one);
            assertThat(list(prediction.border())).isEqualTo(other);
            BorderDistances borders = pair.borders();
            if (one.isEmpty() || other.isEmpty()) {
                assertUndefined(borders, one.isEmpty() && other.isEmpty());
                continue;
            }
            measured++;
            double[] there = PlainMetrics.directed(one, other, reference.size(), reference.spacing());
            double[] back = PlainMetrics.directed(other, one, reference.size(), reference.spacing());
            assertThat(farthestApart(millimetres(borders.fromReference()), there))
                    .isLessThan(1e-9);
            assertThat(farthestApart(millimetres(borders.fromPrediction()), back))
                    .isLessThan(1e-9);
            double[] inBands = new DistanceTransform(prediction.border(), 1 + i % 90)
                    .from(reference.border().voxels());
            assertThat(inBands).isEqualTo(millimetres(borders.fromReference()));
            double[] pooled = DoubleStream.concat(Arrays.stream(there), Arrays.stream(back))
                    .toArray();
            close(borders.hausdorff(), Arrays.stream(pooled).max().orElseThrow());
            close(
                    OptionalDouble.of(borders.farthest().orElseThrow().millimetres()),
                    borders.hausdorff().getAsDouble());
            double p95There = PlainMetrics.percentile(there, 0.95);
            double p95Back = PlainMetrics.percentile(back, 0.95);
            close(borders.hausdorff95(), Math.max(p95There, p95Back));
            close(borders.meanHausdorff95(), (p95There + p95Back) / 2);
            close(borders.pooledHausdorff95(), PlainMetrics.percentile(pooled, 0.95));
            close(borders.averageDistance(), Arrays.stream(pooled).average().orElseThrow());
            double meanThere = Arrays.stream(there).average().orElseThrow();
            double meanBack = Arrays.stream(back).average().orElseThrow();
            close(borders.meanOfAverages(), (meanThere + meanBack) / 2);
            close(borders.largerAverage(), Math.max(meanThere, meanBack));
            double tolerance = pooled[i % pooled.length];
            close(
                    borders.within(tolerance),
                    Arrays.stream(pooled).filter(d -> d <= tolerance + 1e-9).count() / (double) pooled.length);
        }
        assertThat(measured).isGreaterThan(PAIRS / 2);
    }

    @Test
    void findsAndMatchesLesionsAsTheDefinitionsDo() {
        int matched = 0;
        for (int i = 0; i < PAIRS / 2; i++) {
            Comparison pair = masks.pair();
            Connectivity connectivity = i % 2 == 0 ? Connectivity.FULL : Connectivity.FACE;
            double least = i % 3 == 0 ? 0.5 : 0.1;
            List<Set<Integer>> references = PlainMetrics.components(pair.reference(), connectivity);
            List<Set<Integer>> predictions = PlainMetrics.components(pair.prediction(), connectivity);

            LesionMatching lesions = pair.lesions(connectivity, least);

            agree(lesions.references(), pair.reference(), references);
            agree(lesions.predictions(), pair.prediction(), predictions);
            List<List<Integer>> expected = PlainMetrics.matches(references, predictions, least);
            assertThat(lesions.matches())
                    .extracting(match -> List.of(match.reference(), match.prediction()))
                    .isEqualTo(expected);
            matched += expected.size();
            assertThat(lesions.falseNegatives()).isEqualTo(references.size() - expected.size());
            assertThat(lesions.falsePositives()).isEqualTo(predictions.size() - expected.size());
            double[] panoptic = references.stream()
                    .flatMapToDouble(one -> predictions.stream().mapToDouble(other -> PlainMetrics.iou(one, other)))
                    .filter(iou -> iou > 0.5)
                    .toArray();
            double of = (references.size() + predictions.size()) / 2.0;
            if (of == 0) {
                assertThat(lesions.panopticQuality()).isEmpty();
            } else {
                close(lesions.panopticQuality(), Arrays.stream(panoptic).sum() / of);
            }
        }
        assertThat(matched).isGreaterThan(PAIRS / 5);
    }

    @Test
    void countsVoxelsAsTheDefinitionsDo() {
        for (int i = 0; i < PAIRS; i++) {
            Comparison pair = masks.pair();
            long[] counts = new long[4];
            for (int voxel = 0; voxel < pair.reference().size().voxels(); voxel++) {
                boolean real = pair.reference().contains(voxel);
                boolean found = pair.prediction().contains(voxel);
                counts[real ? (found ? 0 : 2) : (found ? 1 : 3)]++;
            }

            assertThat(pair.overlap()).isEqualTo(new Overlap(counts[0], counts[1], counts[2], counts[3]));
        }
    }

    private static void assertUndefined(BorderDistances borders, boolean bothEmpty) {
        assertThat(List.of(
                        borders.hausdorff(),
                        borders.hausdorff95(),
                        borders.meanHausdorff95(),
                        borders.pooledHausdorff95(),
                        borders.averageDistance(),
                        borders.meanOfAverages(),
                        borders.largerAverage()))
                .containsOnly(OptionalDouble.empty());
        assertThat(borders.within(1)).isEqualTo(bothEmpty ? OptionalDouble.empty() : OptionalDouble.of(0));
    }

    private static void agree(Components components, Mask mask, List<Set<Integer>> expected) {
        assertThat(components.count()).isEqualTo(expected.size());
        for (int number = 0; number < expected.size(); number++) {
            assertThat(components.size(number)).isEqualTo(expected.get(number).size());
        }
        int[] at = IntStream.range(0, mask.size().voxels()).map(components::at).toArray();
        int[] labels = new int[at.length];
        Arrays.fill(labels, -1);
        for (int number = 0; number < expected.size(); number++) {
            for (int voxel : expected.get(number)) {
                labels[voxel] = number;
            }
        }
        assertThat(at).isEqualTo(labels);
        if (!expected.isEmpty()) {
            int last = expected.size() - 1;
            assertThat(list(components.component(last)))
                    .containsExactlyElementsOf(
                            expected.get(last).stream().sorted().toList());
        }
    }

    private static double farthestApart(double[] actual, double[] expected) {
        assertThat(actual).hasSameSizeAs(expected);
        return IntStream.range(0, actual.length)
                .mapToDouble(i -> Math.abs(actual[i] - expected[i]))
                .max()
                .orElseThrow();
    }

    private static void close(OptionalDouble actual, double expected) {
        assertThat(actual).isPresent();
        assertThat(actual.getAsDouble()).isCloseTo(expected, within(1e-9));
    }

    private static double[] millimetres(DirectedDistances distances) {
        return IntStream.range(0, distances.count())
                .mapToDouble(distances::millimetres)
                .toArray();
    }

    private static List<Integer> list(Mask mask) {
        return Arrays.stream(mask.voxels()).boxed().toList();
    }
}
