package org.mindgap.segmentation;

/// A prediction beside its reference on the same grid.
public record Comparison(Mask reference, Mask prediction) {

    /// The least IoU of two lesions that are the same one.
    public static final double LEAST_IOU = 0.1;

    public Comparison {
        Fit.require(reference, prediction);
    }

    public Overlap overlap() {
        return Overlap.of(reference, prediction);
    }

    public BorderDistances borders() {
        return BorderDistances.between(reference, prediction);
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
