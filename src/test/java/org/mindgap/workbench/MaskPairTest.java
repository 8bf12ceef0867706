package org.mindgap.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mindgap.segmentation.Connectivity;
import org.mindgap.segmentation.Mask;
import org.mindgap.segmentation.Size;
import org.mindgap.segmentation.Spacing;
import tools.jackson.databind.json.JsonMapper;

class MaskPairTest {
    @Test
    void masksGiveTheSameBytesAsTheirTexts() {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            Size size = i % 2 == 0
                    ? Size.plane(1 + random.nextInt(20), 1 + random.nextInt(70))
                    : Size.volume(1 + random.nextInt(6), 1 + random.nextInt(12), 1 + random.nextInt(20));
            double[] spacing = {0.5 + random.nextInt(9) / 3.0, 0.7, 1 + random.nextInt(3) / 7.0};
            Spacing width = size.volume()
                    ? Spacing.volume(spacing[0], spacing[1], spacing[2])
                    : Spacing.plane(spacing[1], spacing[2]);
            Mask reference = blobs(size, width, random);
            Mask prediction = i % 7 == 0 ? reference : blobs(size, width, random);
            boolean full = random.nextBoolean();

            byte[] direct = Workbench.compare(
                    new MaskPair(reference, prediction, 1.25, 0.1, full ? Connectivity.FULL : Connectivity.FACE),
                    Progress.UNWATCHED);

            byte[] text = Workbench.compute(
                    "segmentation",
                    JsonMapper.shared()
                            .writeValueAsBytes(Map.of(
                                    "spacingMm",
                                    size.volume() ? spacing : new double[] {spacing[1], spacing[2]},
                                    "reference",
                                    rows(reference),
                                    "prediction",
                                    rows(prediction),
                                    "toleranceMm",
                                    1.25,
                                    "lesionIouMin",
                                    0.1,
                                    "lesionConnectivity",
                                    full ? "full" : "face")));
            assertThat(new String(direct, StandardCharsets.UTF_8)).isEqualTo(new String(text, StandardCharsets.UTF_8));
        }
    }

    /// The size of a scan of the whole trunk: what matters is the box around both masks.
    @Test
    void comparesMasksInALargeVolume() {
        Size size = Size.volume(200, 512, 512);
        Spacing spacing = Spacing.volume(2.5, 0.75, 0.75);
        Mask reference = ball(size, spacing, 100, 250, 260, 30);
        Mask prediction = ball(size, spacing, 101, 253, 262, 30);
        List<Double> shares = new ArrayList<>();

        byte[] json = Workbench.compare(
                new MaskPair(reference, prediction, 2, 0.1, Connectivity.FULL), watched(shares, Integer.MAX_VALUE));

        var result = JsonMapper.shared().readTree(json);
        assertThat(result.path("trueNegatives").asLong())
                .isEqualTo(200L * 512 * 512 - reference.union(prediction).count());
        // The farthest of two equal bodies moved by a vector cannot be farther than the vector is long.
        assertThat(result.path("hd").asDouble()).isBetween(1.5, Math.hypot(2.5, 0.75 * Math.hypot(3, 2)));
        assertThat(result.path("lesions").path("truePositives").asInt()).isEqualTo(1);
        assertThat(shares).isSorted().hasSizeGreaterThan(20).endsWith(1.0);
    }

    @Test
    void stopsAsSoonAsItIsCancelled() {
        Size size = Size.volume(40, 128, 128);
        Mask reference = ball(size, Spacing.ONE, 20, 60, 60, 18);
        List<Double> shares = new ArrayList<>();

        assertThatThrownBy(() -> Workbench.compare(
                        new MaskPair(reference, ball(size, Spacing.ONE, 20, 66, 60, 18), 2, 0.1, Connectivity.FULL),
                        watched(shares, 10)))
                .isInstanceOf(Cancelled.class);
        assertThat(shares).hasSize(10);
    }

    @Test
    void refusesWhatTheOperationRefuses() {
        Mask plane = Mask.empty(Size.plane(3, 4), Spacing.ONE);
        Mask other = Mask.empty(Size.plane(4, 3), Spacing.ONE);

        assertThatThrownBy(() -> new MaskPair(plane, other, 1, 0.1, Connectivity.FULL))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("prediction: The masks differ in size");
        for (double wrong : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> new MaskPair(plane, plane, wrong, 0.1, Connectivity.FULL))
                    .isInstanceOf(Refusal.class)
                    .hasMessageStartingWith("toleranceMm is ");
            assertThatThrownBy(() -> new MaskPair(plane, plane, 1, wrong, Connectivity.FULL))
                    .isInstanceOf(Refusal.class)
                    .hasMessageStartingWith("lesionIouMin is ");
        }
    }

    private static Progress watched(List<Double> shares, int most) {
        return new Progress() {
            @Override
            public void at(double share) {
                shares.add(share);
            }

            @Override
            public boolean isCancelled() {
                return shares.size() == most;
            }
        };
    }

    private static Mask blobs(Size size, Spacing spacing, Random random) {
        if (random.nextInt(12) == 0) {
            return Mask.empty(size, spacing);
        }
        int row = random.nextInt(size.rows());
        int column = random.nextInt(size.columns());
        int reach = 1 + random.nextInt(5);
        return Mask.ofVoxels(
                size,
                spacing,
                IntStream.range(0, size.voxels())
                        .filter(voxel -> Math.abs(size.row(voxel) - row) <= reach
                                && Math.abs(size.column(voxel) - column) <= reach
                                && random.nextInt(4) > 0));
    }

    private static Mask ball(Size size, Spacing spacing, int slice, int row, int column, int radius) {
        return Mask.ofVoxels(
                size,
                spacing,
                IntStream.rangeClosed(slice - radius, slice + radius)
                        .filter(at -> at >= 0 && at < size.slices())
                        .flatMap(at -> IntStream.rangeClosed(row - radius, row + radius)
                                .flatMap(y -> IntStream.rangeClosed(column - radius, column + radius)
                                        .filter(x -> square(at - slice) + square(y - row) + square(x - column)
                                                <= square(radius))
                                        .map(x -> size.voxel(at, y, x)))));
    }

    private static int square(int value) {
        return value * value;
    }

    private static Object rows(Mask mask) {
        List<String> rows = mask.rows();
        return !mask.size().volume()
                ? rows
                : IntStream.range(0, mask.size().slices())
                        .mapToObj(slice -> rows.subList(
                                slice * mask.size().rows(),
                                (slice + 1) * mask.size().rows()))
                        .toList();
    }
}
