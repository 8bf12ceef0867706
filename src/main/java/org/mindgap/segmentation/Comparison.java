package org.mindgap.segmentation;

import java.util.Optional;
import java.util.function.DoubleConsumer;

/// A prediction beside its reference on the same grid.
public record Comparison(Mask reference, Mask prediction) {

    /// The least IoU of two lesions that are the same one.
    public static final double LEAST_IOU = 0.1;

    public Comparison {
        Fit.require(reference, prediction);
    }

    /// The same pair without the slices, rows and columns around it in which neither has foreground. Borders, lesions
    /// and
    /// volumes are the same; there are fewer true negatives.
    public Comparison cropped() {
        Optional<Box> box = reference.union(prediction).bounds();
        return box.isEmpty() ? this : new Comparison(reference.cropped(box.get()), prediction.cropped(box.get()));
    }

    public Overlap overlap() {
        return Overlap.of(reference, prediction);
    }

    public BorderDistances borders() {
        return BorderDistances.between(reference, prediction);
    }

    /// Told to a watcher who may throw to end it: the share that is done, from 0 to 1.
    public BorderDistances borders(DoubleConsumer watcher) {
        return BorderDistances.between(reference, prediction, watcher);
    }

    /// With neighbours over corners and [#LEAST_IOU].
    public LesionMatching lesions() {
        return lesions(Connectivity.FULL, LEAST_IOU);
    }

    public LesionMatching lesions(Connectivity connectivity, double leastIou) {
        return LesionMatching.of(reference, prediction, connectivity, leastIou);
    }

    /// Prediction minus reference, in mm² or mm³.
    public double volumeDifference() {
        return (prediction.count() - reference.count()) * reference.spacing().voxel();
    }
}
