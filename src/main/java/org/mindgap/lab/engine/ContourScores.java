package org.mindgap.lab.engine;

import java.util.OptionalDouble;
import org.mindgap.segmentation.BorderDistances;
import org.mindgap.segmentation.Comparison;
import org.mindgap.segmentation.LesionMatching;
import org.mindgap.segmentation.Mask;
import org.mindgap.segmentation.Overlap;

/// Everything the contour bench shows of one mask.
public record ContourScores(
        ContourSetting setting,
        Mask prediction,
        Overlap overlap,
        BorderDistances borders,
        LesionMatching lesions,
        int vesselPixels) {

    public static ContourScores of(ContourSetting setting, Mask mask) {
        if (!mask.size().equals(ContourPhantom.SIZE)) {
            throw new IllegalArgumentException("The bench compares masks of %s pixels, not %s: paint on its own grid."
                    .formatted(ContourPhantom.SIZE, mask.size()));
        }
        Mask prediction = mask.withSpacing(setting.spacing());
        Comparison pair = new Comparison(setting.reader().mask().withSpacing(setting.spacing()), prediction);
        return new ContourScores(setting, prediction, pair.overlap(), pair.borders(), pair.lesions(), (int)
                mask.withSpacing(ContourPhantom.vessel().spacing()).shared(ContourPhantom.vessel()));
    }

    public OptionalDouble value(ContourMetric metric) {
        return metric.of(this);
    }

    /// Prediction minus reference, in mm².
    public double volumeDifference() {
        return (overlap.falsePositives() - overlap.falseNegatives())
                * setting.spacing().voxel();
    }
}
