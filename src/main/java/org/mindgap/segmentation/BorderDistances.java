package org.mindgap.segmentation;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleConsumer;

/// Distances between the borders of a reference and a prediction, both ways, in mm between the centres of voxels.
///
/// All of them are undefined as soon as one of the masks is empty.
public final class BorderDistances {

    private static final double MOST = 0.95;

    private final Size size;
    private final Spacing spacing;
    private final int referenceBorder;
    private final int predictionBorder;
    private final DirectedDistances fromReference;
    private final DirectedDistances fromPrediction;

    private BorderDistances(
            Size size,
            Spacing spacing,
            int referenceBorder,
            int predictionBorder,
            DirectedDistances fromReference,
            DirectedDistances fromPrediction) {
        this.size = size;
        this.spacing = spacing;
        this.referenceBorder = referenceBorder;
        this.predictionBorder = predictionBorder;
        this.fromReference = fromReference;
        this.fromPrediction = fromPrediction;
    }

    public static BorderDistances between(Mask reference, Mask prediction) {
        return between(reference, prediction, share -> {});
    }

    /// The same, told to a watcher: the share that is done, from 0 to 1. What it throws ends the computation.
    public static BorderDistances between(Mask reference, Mask prediction, DoubleConsumer watcher) {
        return of(reference.border(), prediction.border(), watcher);
    }

    /// Over all foreground instead of its border, as some software does: equal as long as there are no holes.
    public static BorderDistances betweenWholes(Mask reference, Mask prediction) {
        return of(reference, prediction, share -> {});
    }

    private static BorderDistances of(Mask reference, Mask prediction, DoubleConsumer watcher) {
        return new BorderDistances(
                reference.size(),
                reference.spacing(),
                (int) reference.count(),
                (int) prediction.count(),
                DirectedDistances.between(reference, prediction, share -> watcher.accept(share / 2)),
                DirectedDistances.between(prediction, reference, share -> watcher.accept((1 + share) / 2)));
    }

    /// Voxels of the reference’s border.
    public int referenceBorder() {
        return referenceBorder;
    }

    /// Voxels of the prediction’s border.
    public int predictionBorder() {
        return predictionBorder;
    }

    public DirectedDistances fromReference() {
        return fromReference;
    }

    public DirectedDistances fromPrediction() {
        return fromPrediction;
    }

    /// Where the largest distance lies: a voxel, and the nearest one of the other mask. Of equal ones that from the
    /// reference counts, then the first in raster order.
    public Optional<Farthest> farthest() {
        if (fromReference.isEmpty()) {
            return Optional.empty();
        }
        boolean reference = fromReference.largest().getAsDouble()
                >= fromPrediction.largest().getAsDouble();
        DirectedDistances from = reference ? fromReference : fromPrediction;
        int voxel = from.farthest().orElseThrow();
        int nearest = nearest(voxel, reference ? fromPrediction : fromReference);
        return Optional.of(new Farthest(reference, voxel, nearest, Math.sqrt(square(voxel, nearest))));
    }

    private int nearest(int voxel, DirectedDistances others) {
        int nearest = others.voxel(0);
        for (int i = 1; i < others.count(); i++) {
            if (square(voxel, others.voxel(i)) < square(voxel, nearest)) {
                nearest = others.voxel(i);
            }
        }
        return nearest;
    }

    private double square(int one, int other) {
        double slice = (size.slice(one) - size.slice(other)) * spacing.slice();
        double row = (size.row(one) - size.row(other)) * spacing.row();
        double column = (size.column(one) - size.column(other)) * spacing.column();
        return slice * slice + row * row + column * column;
    }

    /// From a voxel of the reference or of the prediction to the nearest one of the other mask.
    public record Farthest(boolean fromReference, int from, int to, double millimetres) {}

    /// The single worst voxel of either border.
    ///
    /// Huttenlocher DP, Klanderman GA, Rucklidge WJ. IEEE Trans Pattern Anal Mach Intell 1993;15:850-863.
    public OptionalDouble hausdorff() {
        return fold(fromReference.largest(), fromPrediction.largest(), Math::max);
    }

    /// The worse of the two directed 95th percentiles: what HD95 means here.
    public OptionalDouble hausdorff95() {
        return fold(fromReference.quantile(MOST), fromPrediction.quantile(MOST), Math::max);
    }

    /// The mean of the two directed 95th percentiles, which halves a one-sided error.
    public OptionalDouble meanHausdorff95() {
        return fold(fromReference.quantile(MOST), fromPrediction.quantile(MOST), (one, other) -> (one + other) / 2);
    }

    /// The 95th percentile of both lists together, in which a long border can dilute a one-sided error.
    public OptionalDouble pooledHausdorff95() {
        double[] pooled = Arrays.copyOf(fromReference.sorted(), fromReference.count() + fromPrediction.count());
        System.arraycopy(fromPrediction.sorted(), 0, pooled, fromReference.count(), fromPrediction.count());
        Arrays.sort(pooled);
        return DirectedDistances.quantile(pooled, MOST);
    }

    /// ASSD: the sum of all distances both ways over the number of border voxels of both.
    public OptionalDouble averageDistance() {
        return fromReference.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of((fromReference.sum() + fromPrediction.sum())
                        / (fromReference.count() + fromPrediction.count()));
    }

    /// MASD: the mean of the two directed means.
    public OptionalDouble meanOfAverages() {
        return fold(fromReference.mean(), fromPrediction.mean(), (one, other) -> (one + other) / 2);
    }

    /// The larger of the two directed means.
    public OptionalDouble largerAverage() {
        return fold(fromReference.mean(), fromPrediction.mean(), Math::max);
    }

    /// NSD, also surface Dice: the share of both borders within a tolerance of the other. 0 when exactly one mask is
    /// empty, undefined when both are.
    ///
    /// Nikolov S, Blackwell S, Zverovitch A, et al. J Med Internet Res 2021;23:e26151.
    public OptionalDouble within(double tolerance) {
        if (!(tolerance >= 0) || Double.isInfinite(tolerance)) {
            throw new IllegalArgumentException(
                    "The tolerance must be 0 mm or more, not %s: take the distance by which two readers differ."
                            .formatted(tolerance));
        }
        int all = referenceBorder + predictionBorder;
        return all == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        (double) (fromReference.within(tolerance) + fromPrediction.within(tolerance)) / all);
    }

    private static OptionalDouble fold(OptionalDouble one, OptionalDouble other, DoubleBinaryOperator operator) {
        return one.isPresent() && other.isPresent()
                ? OptionalDouble.of(operator.applyAsDouble(one.getAsDouble(), other.getAsDouble()))
                : OptionalDouble.empty();
    }
}
