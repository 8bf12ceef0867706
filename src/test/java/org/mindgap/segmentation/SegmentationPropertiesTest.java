package org.mindgap.segmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/// What must hold for any two masks, whatever they look like.
class SegmentationPropertiesTest {

    private static final int PAIRS = 1000;

    private final SplittableRandom random = new SplittableRandom(11);
    private final RandomMasks masks = new RandomMasks(random);

    @Test
    void diceIsTwiceTheIouOverOneMore() {
        for (int i = 0; i < PAIRS; i++) {
            Overlap overlap = masks.pair().overlap();
            if (overlap.iou().isPresent()) {
                double iou = overlap.iou().getAsDouble();
                assertThat(overlap.dice().orElseThrow()).isCloseTo(2 * iou / (1 + iou), within(1e-12));
            } else {
                assertThat(overlap.dice()).isEmpty();
            }
        }
    }

    @Test
    void nothingChangesWhenTheMasksTradePlaces() {
        for (int i = 0; i < PAIRS; i++) {
            Comparison pair = masks.pair();
            Comparison swapped = new Comparison(pair.prediction(), pair.reference());

            assertThat(swapped.overlap().dice()).isEqualTo(pair.overlap().dice());
            assertThat(swapped.overlap().sensitivity()).isEqualTo(pair.overlap().precision());
            assertThat(swapped.volumeDifference()).isEqualTo(-pair.volumeDifference() + 0.0);
            assertThat(all(swapped)).isEqualTo(all(pair));
            assertThat(swapped.lesions().panopticQuality())
                    .isEqualTo(pair.lesions().panopticQuality());
        }
    }

    @Test
    void nothingChangesWhenBothMasksMove() {
        Spacing spacing = Spacing.plane(0.7, 1.3);
        for (int i = 0; i < PAIRS / 4; i++) {
            Size size = Size.plane(12, 30);
            Comparison inside = new Comparison(framed(masks.mask(size, spacing)), framed(masks.mask(size, spacing)));
            int rows = random.nextInt(-8, 9);
            int columns = random.nextInt(-8, 9);
            Comparison moved = new Comparison(
                    Morphology.shift(inside.reference(), rows, columns),
                    Morphology.shift(inside.prediction(), rows, columns));

            assertThat(moved.overlap()).isEqualTo(inside.overlap());
            assertThat(all(moved)).isEqualTo(all(inside));
            assertThat(moved.lesions().f1()).isEqualTo(inside.lesions().f1());
        }
    }

    @Test
    void millimetresScaleWithTheSpacingAndOverlapDoesNot() {
        for (int i = 0; i < PAIRS; i++) {
            Comparison pair = masks.pair();
            Spacing before = pair.reference().spacing();
            Spacing doubled = new Spacing(
                    pair.reference().size().volume() ? 2 * before.slice() : 1, 2 * before.row(), 2 * before.column());
            Comparison larger = new Comparison(
                    pair.reference().withSpacing(doubled), pair.prediction().withSpacing(doubled));

            assertThat(larger.overlap()).isEqualTo(pair.overlap());
            // Doubling is exact in binary.
            assertThat(twice(all(pair))).isEqualTo(all(larger));
            int axes = pair.reference().size().volume() ? 3 : 2;
            assertThat(larger.volumeDifference()).isEqualTo(pair.volumeDifference() * (1 << axes));
        }
    }

    @Test
    void everyShareStaysBetweenZeroAndOne() {
        List<ToDoubleFunction<Comparison>> shares = List.of(
                pair -> pair.overlap().dice().orElse(0),
                pair -> pair.overlap().accuracy().orElse(0),
                pair -> pair.overlap().specificity().orElse(0),
                pair -> pair.borders().within(1).orElse(0),
                pair -> pair.lesions().f1().orElse(0),
                pair -> pair.lesions().panopticQuality().orElse(0));
        for (int i = 0; i < PAIRS / 2; i++) {
            Comparison pair = masks.pair();
            assertThat(shares)
                    .allSatisfy(share -> assertThat(share.applyAsDouble(pair)).isBetween(0.0, 1.0));
        }
    }

    @Test
    void aMaskAgreesWithItselfCompletely() {
        for (int i = 0; i < PAIRS / 2; i++) {
            Mask mask = masks.pair().reference();
            Comparison pair = new Comparison(mask, mask);
            if (mask.isEmpty()) {
                assertThat(pair.overlap().dice()).isEmpty();
            } else {
                assertThat(pair.overlap().dice()).hasValue(1);
                assertThat(pair.borders().hausdorff()).hasValue(0);
                assertThat(pair.borders().within(0)).hasValue(1);
                assertThat(pair.lesions().panopticQuality()).hasValue(1);
            }
        }
    }

    @Test
    void growingAndShrinkingAddAndRemoveOneRing() {
        for (int i = 0; i < PAIRS / 2; i++) {
            Mask mask = masks.pair().reference();

            assertThat(Morphology.dilate(mask).minus(mask)).isEqualTo(Morphology.outerRing(mask));
            assertThat(mask.minus(Morphology.erode(mask))).isEqualTo(Morphology.innerRing(mask));
            for (int voxel : Morphology.outerRing(mask).voxels()) {
                assertThat(mask.contains(voxel)).isFalse();
            }
            // Each voxel of the ring touches the mask by a face: the nearest one is a step along one axis away.
            if (!mask.isEmpty()) {
                double[] steps = new DistanceTransform(mask.withSpacing(Spacing.ONE))
                        .from(Morphology.outerRing(mask).voxels());
                assertThat(steps).containsOnly(steps.length == 0 ? new double[0] : new double[] {1});
            }
        }
    }

    @Test
    void setDistancesEqualBorderDistancesWithoutHoles() {
        Mask disc = Mask.of(Size.plane(60, 60), Spacing.plane(1, 0.6), Shape.disc(25, 30, 9));
        Mask other = Mask.of(Size.plane(60, 60), Spacing.plane(1, 0.6), Shape.ellipse(30, 28, 14, 6));

        assertThat(BorderDistances.betweenWholes(disc, other).hausdorff())
                .isEqualTo(BorderDistances.between(disc, other).hausdorff());
    }

    private static Mask framed(Mask mask) {
        int frame = 10;
        Size size = Size.plane(mask.size().rows() + 2 * frame, mask.size().columns() + 2 * frame);
        return Mask.of(size, mask.spacing(), (row, column) -> mask.contains(row - frame, column - frame));
    }

    private static List<OptionalDouble> all(Comparison pair) {
        BorderDistances borders = pair.borders();
        return List.of(
                borders.hausdorff(),
                borders.hausdorff95(),
                borders.meanHausdorff95(),
                borders.pooledHausdorff95(),
                borders.averageDistance(),
                borders.meanOfAverages());
    }

    private static List<OptionalDouble> twice(List<OptionalDouble> values) {
        return values.stream()
                .map(value -> value.isPresent() ? OptionalDouble.of(2 * value.getAsDouble()) : value)
                .toList();
    }
}
