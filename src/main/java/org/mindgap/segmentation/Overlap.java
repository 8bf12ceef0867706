package org.mindgap.segmentation;

import java.util.OptionalDouble;

/// Voxels by what reference and prediction say of them; blind to where they lie and to millimetres.
public record Overlap(long truePositives, long falsePositives, long falseNegatives, long trueNegatives) {

    public Overlap {
        if (truePositives < 0 || falsePositives < 0 || falseNegatives < 0 || trueNegatives < 0) {
            throw new IllegalArgumentException("Voxels are counted from 0: give no negative count.");
        }
    }

    public static Overlap of(Mask reference, Mask prediction) {
        long shared = reference.shared(prediction);
        long falsePositives = prediction.count() - shared;
        long falseNegatives = reference.count() - shared;
        return new Overlap(
                shared,
                falsePositives,
                falseNegatives,
                reference.size().voxels() - shared - falsePositives - falseNegatives);
    }

    public long reference() {
        return truePositives + falseNegatives;
    }

    public long prediction() {
        return truePositives + falsePositives;
    }

    /// 2TP / (2TP + FP + FN); undefined when both masks are empty.
    ///
    /// Dice LR. Ecology 1945;26:297-302.
    public OptionalDouble dice() {
        return Ratio.of(2.0 * truePositives, reference() + prediction());
    }

    /// TP / (TP + FP + FN); undefined when both masks are empty.
    public OptionalDouble iou() {
        return Ratio.of(truePositives, truePositives + falsePositives + falseNegatives);
    }

    /// TP / (TP + FN); undefined for an empty reference.
    public OptionalDouble sensitivity() {
        return Ratio.of(truePositives, reference());
    }

    /// TP / (TP + FP); undefined for an empty prediction.
    public OptionalDouble precision() {
        return Ratio.of(truePositives, prediction());
    }

    /// TN / (TN + FP); undefined when the reference fills the grid, and the larger the grid the nearer to 1.
    public OptionalDouble specificity() {
        return Ratio.of(trueNegatives, trueNegatives + falsePositives);
    }

    /// (TP + TN) / all; the larger the grid the nearer to 1.
    public OptionalDouble accuracy() {
        return Ratio.of(truePositives + trueNegatives, truePositives + falsePositives + falseNegatives + trueNegatives);
    }

    /// (prediction - reference) / reference in voxels; undefined for an empty reference.
    public OptionalDouble relativeVolumeDifference() {
        return Ratio.of(falsePositives - falseNegatives, reference());
    }

    Overlap plus(Overlap other) {
        return new Overlap(
                truePositives + other.truePositives,
                falsePositives + other.falsePositives,
                falseNegatives + other.falseNegatives,
                trueNegatives + other.trueNegatives);
    }
}
