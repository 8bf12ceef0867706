package org.mindgap.segmentation;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// Distances between the contours of two planes that run through the corners of pixels: each corner weighs as much as
/// the contour in it is long. Another definition of the same quantities, for comparison with software that uses it.
///
/// The 95th percentile is the first distance at which the length so far reaches 95%, without interpolation.
/// Nikolov S, Blackwell S, Zverovitch A, et al. J Med Internet Res 2021;23:e26151.
public final class ContourDistances {

    private static final double MOST = 0.95;

    private final Contour reference;
    private final Contour prediction;

    private ContourDistances(Contour reference, Contour prediction) {
        this.reference = reference;
        this.prediction = prediction;
    }

    public static ContourDistances between(Mask reference, Mask prediction) {
        Fit.require(reference, prediction);
        if (reference.size().volume()) {
            throw new IllegalArgumentException("Contours are lines in a plane: give one slice of a volume at a time.");
        }
        Mask one = corners(reference);
        Mask other = corners(prediction);
        return new ContourDistances(Contour.of(reference, one, other), Contour.of(prediction, other, one));
    }

    /// The worse of the two directed 95th percentiles; undefined when either mask is empty.
    public OptionalDouble hausdorff95() {
        return reference.distances.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(reference.percentile(), prediction.percentile()));
    }

    /// The share of the length of both contours within a tolerance of the other; 0 when exactly one mask is empty,
    /// undefined when both are.
    public OptionalDouble within(double tolerance) {
        return Ratio.of(
                reference.within(tolerance) + prediction.within(tolerance), reference.length() + prediction.length());
    }

    // A corner belongs to the contour when the four pixels around it differ.
    private static Mask corners(Mask mask) {
        Size size = Size.plane(mask.size().rows() + 1, mask.size().columns() + 1);
        return Mask.ofVoxels(
                size, mask.spacing(), IntStream.range(0, size.voxels()).filter(corner -> {
                    int code = code(mask, size.row(corner), size.column(corner));
                    return code != 0 && code != 15;
                }));
    }

    private static int code(Mask mask, int row, int column) {
        return (mask.contains(row - 1, column - 1) ? 8 : 0)
                + (mask.contains(row - 1, column) ? 4 : 0)
                + (mask.contains(row, column - 1) ? 2 : 0)
                + (mask.contains(row, column) ? 1 : 0);
    }

    private record Contour(DirectedDistances distances, double[] lengths) {

        static Contour of(Mask mask, Mask corners, Mask others) {
            int[] positions = corners.voxels();
            double[] lengths = Arrays.stream(positions)
                    .mapToDouble(corner -> length(
                            code(
                                    mask,
                                    corners.size().row(corner),
                                    corners.size().column(corner)),
                            mask.spacing()))
                    .toArray();
            return new Contour(DirectedDistances.between(corners, others), lengths);
        }

        private static double length(int code, Spacing spacing) {
            return switch (code) {
                case 3, 12 -> spacing.column();
                case 5, 10 -> spacing.row();
                case 6, 9 -> Math.hypot(spacing.row(), spacing.column());
                default -> Math.hypot(spacing.row(), spacing.column()) / 2;
            };
        }

        double length() {
            return Arrays.stream(lengths).sum();
        }

        double within(double tolerance) {
            double length = 0;
            for (int i = 0; i < distances.count(); i++) {
                length += distances.millimetres(i) <= tolerance + DirectedDistances.SLACK ? lengths[i] : 0;
            }
            return length;
        }

        double percentile() {
            int[] order = IntStream.range(0, distances.count())
                    .boxed()
                    .sorted((one, other) -> Double.compare(distances.millimetres(one), distances.millimetres(other)))
                    .mapToInt(Integer::intValue)
                    .toArray();
            double reached = 0;
            double enough = MOST * length() - DirectedDistances.SLACK;
            for (int i : order) {
                reached += lengths[i];
                if (reached >= enough) {
                    return distances.millimetres(i);
                }
            }
            return distances.millimetres(order[order.length - 1]);
        }
    }
}
