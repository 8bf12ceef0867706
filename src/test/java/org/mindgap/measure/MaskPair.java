package org.mindgap.measure;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.mindgap.lab.engine.ContourPhantom;
import org.mindgap.lab.engine.ContourScenario;
import org.mindgap.segmentation.Comparison;
import org.mindgap.segmentation.DirectedDistances;
import org.mindgap.segmentation.Mask;
import org.mindgap.segmentation.PlainMetrics;
import org.mindgap.segmentation.Size;
import org.mindgap.segmentation.Spacing;

/// What [SegmentationBenchmark] compares, the same in each run.
public enum MaskPair {
    /// The contour bench after a stroke.
    PLANE_96 {
        @Override
        Comparison masks() {
            return new Comparison(ContourPhantom.reference(), ContourScenario.S6.mask());
        }
    },
    /// Twenty lesions, shifted, with a false and a missed one.
    PLANE_512 {
        @Override
        Comparison masks() {
            return lesions(Size.plane(512, 512), Spacing.plane(0.7, 0.7), 20);
        }
    },
    /// Twenty lesions in slices of 3 mm, shifted, with a false and a missed one.
    VOLUME_256_256_64 {
        @Override
        Comparison masks() {
            return lesions(Size.volume(64, 256, 256), Spacing.volume(3, 0.7, 0.7), 20);
        }
    },
    /// Every tenth voxel at random: as many borders and components as there can be.
    SPECKLED_VOLUME {
        @Override
        Comparison masks() {
            RandomGenerator random = new SplittableRandom(2);
            Size size = Size.volume(64, 256, 256);
            return new Comparison(speckles(size, random), speckles(size, random));
        }
    };

    private static final int CHECKED = 200;

    abstract Comparison masks();

    /// Measures some border voxels of each mask against all of the other by the definition, or stops.
    static void check(Comparison pair) {
        check(pair.borders().fromReference(), pair.reference(), pair.prediction());
        check(pair.borders().fromPrediction(), pair.prediction(), pair.reference());
    }

    private static void check(DirectedDistances distances, Mask from, Mask to) {
        List<Integer> others = PlainMetrics.border(to);
        for (int i = 0; i < distances.count(); i += Math.max(1, distances.count() / CHECKED)) {
            double plain = PlainMetrics.directed(List.of(distances.voxel(i)), others, from.size(), from.spacing())[0];
            if (!(Math.abs(distances.millimetres(i) - plain) <= 1e-9)) {
                throw new IllegalStateException("From voxel %d it is %s mm by brute force, not %s"
                        .formatted(distances.voxel(i), plain, distances.millimetres(i)));
            }
        }
    }

    private static Comparison lesions(Size size, Spacing spacing, int count) {
        RandomGenerator random = new SplittableRandom(1);
        double[][] ellipsoids = IntStream.range(0, count)
                .mapToObj(i -> new double[] {
                    random.nextInt(size.slices()),
                    random.nextInt(size.rows()),
                    random.nextInt(size.columns()),
                    4 + random.nextInt(size.rows() / 12)
                })
                .toArray(double[][]::new);
        return new Comparison(
                mask(size, spacing, List.of(ellipsoids).subList(1, count), 0),
                mask(size, spacing, List.of(ellipsoids).subList(0, count - 1), 2));
    }

    private static Mask mask(Size size, Spacing spacing, List<double[]> ellipsoids, int shift) {
        return Mask.ofVoxels(
                size,
                spacing,
                IntStream.range(0, size.voxels())
                        .filter(voxel -> ellipsoids.stream().anyMatch(ellipsoid -> {
                            double slice = (size.slice(voxel) - ellipsoid[0]) * 3;
                            double row = size.row(voxel) - ellipsoid[1];
                            double column = size.column(voxel) - shift - ellipsoid[2];
                            return slice * slice + row * row + column * column <= ellipsoid[3] * ellipsoid[3];
                        })));
    }

    private static Mask speckles(Size size, RandomGenerator random) {
        return Mask.ofVoxels(
                size,
                Spacing.volume(3, 0.7, 0.7),
                IntStream.range(0, size.voxels()).filter(voxel -> random.nextInt(10) == 0));
    }
}
