package org.mindgap.segmentation;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.DoubleConsumer;

/// From each chosen voxel of one mask, in raster order, the distance in mm to the nearest chosen voxel of another.
///
/// Empty when either has none: then there is nothing to measure.
public final class DirectedDistances {

    static final double SLACK = 1e-9;

    private final int[] voxels;
    private final double[] millimetres;
    private final double[] sorted;

    private DirectedDistances(int[] voxels, double[] millimetres) {
        this.voxels = voxels;
        this.millimetres = millimetres;
        this.sorted = millimetres.clone();
        Arrays.sort(sorted);
    }

    /// Between all voxels of both, wherever they lie.
    static DirectedDistances between(Mask from, Mask to) {
        return between(from, to, share -> {});
    }

    /// The same, told to a watcher who may throw to end it.
    static DirectedDistances between(Mask from, Mask to, DoubleConsumer watcher) {
        Fit.require(from, to);
        if (from.isEmpty() || to.isEmpty()) {
            return new DirectedDistances(new int[0], new double[0]);
        }
        int[] voxels = from.voxels();
        return new DirectedDistances(voxels, new DistanceTransform(to).from(voxels, watcher));
    }

    public boolean isEmpty() {
        return voxels.length == 0;
    }

    public int count() {
        return voxels.length;
    }

    /// Where distance number `i` starts.
    public int voxel(int i) {
        return voxels[i];
    }

    /// Distance number `i`.
    public double millimetres(int i) {
        return millimetres[i];
    }

    /// Ascending.
    public double[] sorted() {
        return sorted.clone();
    }

    public OptionalDouble largest() {
        return isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sorted[sorted.length - 1]);
    }

    /// The first voxel in raster order with the largest distance.
    public OptionalInt farthest() {
        int farthest = -1;
        for (int i = 0; i < voxels.length; i++) {
            if (farthest < 0 || millimetres[i] > millimetres[farthest]) {
                farthest = i;
            }
        }
        return farthest < 0 ? OptionalInt.empty() : OptionalInt.of(voxels[farthest]);
    }

    /// Linear between the sorted values: Hyndman and Fan's type 7.
    ///
    /// Hyndman RJ, Fan Y. Am Stat 1996;50:361-365.
    public OptionalDouble quantile(double share) {
        return quantile(sorted, share);
    }

    public OptionalDouble mean() {
        return isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sum() / count());
    }

    /// How many are at most the tolerance, with 1e-9 mm for rounding: 3 × 0.1 is more than 0.3 in binary.
    public int within(double tolerance) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= tolerance + SLACK) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    double sum() {
        double sum = 0;
        for (double distance : sorted) {
            sum += distance;
        }
        return sum;
    }

    static OptionalDouble quantile(double[] sorted, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "A quantile needs a share between 0 and 1, not %s: give 0.95 for the 95th percentile."
                            .formatted(share));
        }
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        double position = (sorted.length - 1) * share;
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return OptionalDouble.of(sorted[below] + (position - below) * (sorted[above] - sorted[below]));
    }
}
