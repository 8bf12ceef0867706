package org.mindgap.segmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskTest {

    private static final List<String> ROWS = List.of("#..", ".##");

    @Test
    void readsAndShowsRows() {
        Mask mask = Mask.plane(ROWS, Spacing.ONE);

        assertThat(mask.size()).isEqualTo(Size.plane(2, 3));
        assertThat(mask.rows()).isEqualTo(ROWS);
        assertThat(mask.voxels()).containsExactly(0, 4, 5);
        assertThat(mask.count()).isEqualTo(3);
        assertThat(mask.contains(1, 2)).isTrue();
        assertThat(mask.contains(-1, 0)).isFalse();
        assertThat(mask.contains(0, 3)).isFalse();
        assertThat(mask.toString()).isEqualTo("3 of 2 × 3 voxels");
    }

    @Test
    void keepsItsVoxelsInWords() {
        Mask mask = Mask.of(Size.plane(30, 7), Spacing.plane(1, 2), Shape.disc(3, 12, 3));

        Mask again = Mask.ofWords(mask.size(), mask.spacing(), mask.words());

        assertThat(again).isEqualTo(mask).hasSameHashCodeAs(mask);
        assertThat(again.withSpacing(Spacing.ONE)).isNotEqualTo(mask);
        assertThat(again.volume()).isEqualTo(29 * 2.0);
    }

    @Test
    void combinesMasksOfTheSameGrid() {
        Mask one = Mask.plane(List.of("##.."), Spacing.ONE);
        Mask other = Mask.plane(List.of(".##."), Spacing.ONE);

        assertThat(one.union(other).rows()).containsExactly("###.");
        assertThat(one.intersection(other).rows()).containsExactly(".#..");
        assertThat(one.minus(other).rows()).containsExactly("#...");
        assertThat(Morphology.complement(one).rows()).containsExactly("..##");
    }

    @Test
    void countsTheEdgeOfTheGridAsBorder() {
        Mask full = Mask.plane(List.of("###", "###", "###"), Spacing.ONE);
        List<List<String>> slices = List.of(full.rows(), full.rows(), full.rows());

        assertThat(full.border().rows()).containsExactly("###", "#.#", "###");
        assertThat(Mask.volume(slices, Spacing.ONE).border().count()).isEqualTo(26);
        assertThat(Mask.volume(slices.subList(0, 1), Spacing.ONE).border().count())
                .isEqualTo(9);
    }

    @Test
    void fillsTheBackgroundAroundAVoxel() {
        Mask ring = Mask.plane(List.of("####", "#..#", "####", "...."), Spacing.ONE);

        assertThat(Morphology.fill(ring, 1, 2).rows()).containsExactly("####", "####", "####", "....");
        assertThat(Morphology.fill(ring, 3, 0).rows()).containsExactly("####", "#..#", "####", "####");
        assertThat(Morphology.fill(ring, 0, 0)).isEqualTo(ring);
    }

    @Test
    void losesWhatIsShiftedOutOfTheGrid() {
        Mask mask = Mask.plane(List.of("#.#", "..#"), Spacing.ONE);

        assertThat(Morphology.shift(mask, 0, 1).rows()).containsExactly(".#.", "...");
        assertThat(Morphology.shift(mask, -1, -1).rows()).containsExactly(".#.", "...");
    }

    @Test
    void growsWithinTheGridAndAcrossSlices() {
        Mask corner = Mask.ofVoxels(Size.volume(2, 2, 2), Spacing.ONE, IntStream.of(0));

        assertThat(Morphology.dilate(corner).voxels()).containsExactly(0, 1, 2, 4);
        assertThat(Morphology.erode(corner).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY, 1e-200})
    void refusesSpacingThatIsNoDistance(double millimetres) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Spacing.plane(1, millimetres))
                .withMessageContaining("spacing between columns must be a positive number of millimetres")
                .withMessageContaining("header");
        assertThatIllegalArgumentException().isThrownBy(() -> Spacing.volume(millimetres, 1, 1));
    }

    @Test
    void refusesMoreThanSixtyFourMillionVoxels() {
        assertThat(Size.volume(64, 1000, 1000).voxels()).isEqualTo(64_000_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Size.volume(64, 1000, 1001))
                .withMessage(
                        "A mask may have at most 64 million voxels, not 64 × 1000 × 1001: crop it to the region around the structure.");
        assertThatIllegalArgumentException().isThrownBy(() -> Size.plane(Integer.MAX_VALUE, Integer.MAX_VALUE));
    }

    @Test
    void refusesEmptyGrids() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mask.plane(List.of(), Spacing.ONE))
                .withMessageContaining("at least one voxel along each axis");
        assertThatIllegalArgumentException().isThrownBy(() -> Mask.plane(List.of(""), Spacing.ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> Mask.volume(List.of(List.of()), Spacing.ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> Size.plane(-3, 4));
    }

    @Test
    void refusesRowsThatAreNoGrid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mask.plane(List.of("..", "..."), Spacing.ONE))
                .withMessage("A row has 3 columns where the first has 2: give all rows the same.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mask.volume(List.of(List.of("."), List.of(".", ".")), Spacing.ONE))
                .withMessage("A slice has 2 rows where the first has 1: give all slices the same.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mask.plane(List.of("x."), Spacing.ONE))
                .withMessageContaining("write # for foreground and . for background");
    }

    @Test
    void refusesSpacingBetweenSlicesOfAPlane() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mask.plane(ROWS, Spacing.volume(5, 1, 1)))
                .withMessageContaining("give two numbers");
    }

    @Test
    void refusesVoxelsAndWordsOfAnotherGrid() {
        Size size = Size.plane(2, 3);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mask.ofVoxels(size, Spacing.ONE, IntStream.of(6)))
                .withMessage("There is no voxel 6 in 2 × 3: count from 0 in raster order.");
        assertThatIllegalArgumentException().isThrownBy(() -> Mask.ofWords(size, Spacing.ONE, new long[2]));
        assertThatIllegalArgumentException().isThrownBy(() -> Mask.ofWords(size, Spacing.ONE, new long[] {1L << 6}));
        assertThatIllegalArgumentException().isThrownBy(() -> size.voxel(0, 2, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Components.of(Mask.plane(ROWS, Spacing.ONE), Connectivity.FULL)
                        .component(1));
    }

    @Test
    void refusesMasksOfDifferentGrids() {
        Mask mask = Mask.plane(ROWS, Spacing.ONE);
        Mask wider = Mask.plane(List.of("....", "...."), Spacing.ONE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Comparison(mask, wider))
                .withMessage(
                        "The masks differ in size, 2 × 3 and 2 × 4: resample one of them to the grid of the other.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Comparison(mask, mask.withSpacing(Spacing.plane(1, 2))))
                .withMessageContaining("differ in spacing");
        assertThatIllegalArgumentException().isThrownBy(() -> mask.union(wider));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Comparison(mask, Mask.volume(List.of(ROWS), Spacing.ONE)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesToleranceThatIsNoDistance(double tolerance) {
        Mask mask = Mask.plane(ROWS, Spacing.ONE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> BorderDistances.between(mask, mask).within(tolerance))
                .withMessageContaining("The tolerance must be 0 mm or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LesionMatching.of(mask, mask, Connectivity.FULL, tolerance - 1))
                .withMessageContaining("between 0 and 1");
    }

    @Test
    void saysWhatIsUndefinedForAnEmptyMaskInEachPlace() {
        Mask some = Mask.plane(ROWS, Spacing.ONE);
        Mask none = Mask.empty(some.size(), Spacing.ONE);

        Comparison nothingToFind = new Comparison(none, some);
        assertThat(nothingToFind.overlap().dice()).hasValue(0);
        assertThat(nothingToFind.overlap().sensitivity()).isEmpty();
        assertThat(nothingToFind.overlap().precision()).hasValue(0);
        assertThat(nothingToFind.overlap().relativeVolumeDifference()).isEmpty();
        assertThat(nothingToFind.volumeDifference()).isEqualTo(3);
        assertThat(nothingToFind.borders().hausdorff()).isEmpty();
        assertThat(nothingToFind.borders().fromPrediction().farthest()).isEmpty();
        assertThat(nothingToFind.borders().predictionBorder()).isEqualTo(3);
        assertThat(nothingToFind.borders().within(9)).hasValue(0);
        assertThat(nothingToFind.lesions().sensitivity()).isEmpty();
        assertThat(nothingToFind.lesions().precision()).hasValue(0);
        assertThat(nothingToFind.lesions().f1()).hasValue(0);

        Comparison nothingFound = new Comparison(some, none);
        assertThat(nothingFound.overlap().precision()).isEmpty();
        assertThat(nothingFound.overlap().sensitivity()).hasValue(0);
        assertThat(nothingFound.borders().pooledHausdorff95()).isEmpty();
        assertThat(nothingFound.lesions().precision()).isEmpty();

        Comparison nothing = new Comparison(none, none);
        assertThat(nothing.overlap().dice()).isEmpty();
        assertThat(nothing.overlap().specificity()).hasValue(1);
        assertThat(nothing.borders().within(9)).isEmpty();
        assertThat(nothing.lesions().segmentationQuality()).isEmpty();
        assertThat(nothing.lesions().recognitionQuality()).isEmpty();

        Mask all = Morphology.complement(none);
        assertThat(Overlap.of(all, some).specificity()).isEmpty();
    }

    @Test
    void findsTheFarthestVoxelFirstInRasterOrder() {
        Comparison pair = new Comparison(
                Printed.plane("#....../......./......./......#", Spacing.ONE),
                Printed.plane("......./......./......./...#...", Spacing.ONE));

        DirectedDistances distances = pair.borders().fromReference();

        assertThat(distances.farthest()).hasValue(0);
        assertThat(distances.largest()).hasValue(Math.sqrt(18));
        assertThat(distances.voxel(1)).isEqualTo(27);
        assertThat(distances.millimetres(1)).isEqualTo(3);
        assertThat(distances.mean()).hasValue((Math.sqrt(18) + 3) / 2);
        assertThat(distances.within(3)).isEqualTo(1);
    }

    @Test
    void pointsFromTheFarthestVoxelToTheNearestOfTheOtherMask() {
        Mask one = Printed.plane("#....../......./......./......#", Spacing.ONE);
        Mask other = Printed.plane("......./......./......./...##..", Spacing.ONE);

        assertThat(BorderDistances.between(one, other).farthest())
                .contains(new BorderDistances.Farthest(true, 0, 24, Math.sqrt(18)));
        assertThat(BorderDistances.between(other, one).farthest())
                .contains(new BorderDistances.Farthest(false, 0, 24, Math.sqrt(18)));
        assertThat(BorderDistances.between(one, Mask.empty(one.size(), Spacing.ONE))
                        .farthest())
                .isEmpty();
    }

    @Test
    void forgivesTheRoundingOfATolerance() {
        Comparison pair = new Comparison(
                Printed.plane("#...", Spacing.plane(1, 0.1)), Printed.plane("...#", Spacing.plane(1, 0.1)));

        assertThat(pair.borders().hausdorff().getAsDouble()).isGreaterThan(0.3);
        assertThat(pair.borders().within(0.3)).hasValue(1);
    }

    @Test
    void interpolatesBetweenSortedDistances() {
        assertThat(DirectedDistances.quantile(new double[] {1, 2, 4}, 0.5)).hasValue(2);
        assertThat(DirectedDistances.quantile(new double[] {1, 2, 4}, 0.75)).hasValue(3);
        assertThat(DirectedDistances.quantile(new double[] {1, 2, 4}, 1)).hasValue(4);
        assertThat(DirectedDistances.quantile(new double[0], 0.5)).isEqualTo(OptionalDouble.empty());
        assertThatIllegalArgumentException().isThrownBy(() -> DirectedDistances.quantile(new double[] {1}, 95));
    }

    @Test
    void asksForAtLeastOneCaseAndTwoReaders() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DiceAverages(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReaderAgreement(List.of(Mask.plane(ROWS, Spacing.ONE))))
                .withMessage("Agreement needs at least two readers, not 1: add the mask of another.");
    }

    @Test
    void comparesReadersPairByPairAndByMajority() {
        Mask first = Mask.plane(List.of("###."), Spacing.ONE);
        Mask second = Mask.plane(List.of("##.."), Spacing.ONE);
        Mask third = Mask.plane(List.of("..##"), Spacing.ONE);
        ReaderAgreement readers = new ReaderAgreement(List.of(first, second, third));

        assertThat(readers.pairs())
                .containsExactly(OptionalDouble.of(0.8), OptionalDouble.of(0.4), OptionalDouble.of(0));
        assertThat(readers.meanDice().getAsDouble()).isEqualTo((0.8 + 0.4) / 3);
        assertThat(readers.majority()).isEqualTo(first);
        assertThat(readers.meanDiceWith(second).getAsDouble()).isEqualTo((0.8 + 1) / 3);
    }

    @Test
    void cropsToTheBoxAroundTheForeground() {
        Random random = new Random(5);
        for (int i = 0; i < 400; i++) {
            Size size = Size.volume(1 + random.nextInt(4), 1 + random.nextInt(9), 1 + random.nextInt(150));
            Mask mask = Mask.ofVoxels(size, Spacing.ONE, random.ints(1 + random.nextInt(4), 0, size.voxels()));
            int[] voxels = mask.voxels();
            Box box = mask.bounds().orElseThrow();

            assertThat(box.slice()).isEqualTo(least(voxels, size::slice));
            assertThat(box.row()).isEqualTo(least(voxels, size::row));
            assertThat(box.column()).isEqualTo(least(voxels, size::column));
            assertThat(box.slices()).isEqualTo(1 - box.slice() - least(voxels, voxel -> -size.slice(voxel)));
            assertThat(box.rows()).isEqualTo(1 - box.row() - least(voxels, voxel -> -size.row(voxel)));
            assertThat(box.columns()).isEqualTo(1 - box.column() - least(voxels, voxel -> -size.column(voxel)));
            Mask cropped = mask.cropped(box);
            assertThat(cropped.count()).isEqualTo(mask.count());
            assertThat(Arrays.stream(voxels))
                    .allMatch(voxel -> cropped.contains(
                            size.slice(voxel) - box.slice(),
                            size.row(voxel) - box.row(),
                            size.column(voxel) - box.column()));
        }
        assertThat(Mask.empty(Size.plane(3, 70), Spacing.ONE).bounds()).isEmpty();
    }

    private static int least(int[] voxels, IntUnaryOperator place) {
        return Arrays.stream(voxels).map(place).min().orElseThrow();
    }
}
