package org.mindgap.lab.ui;

import java.util.OptionalDouble;
import org.mindgap.lab.engine.ContourHistory;
import org.mindgap.lab.engine.ContourMetric;
import org.mindgap.lab.engine.ContourScores;

/// The numbers of the contour bench as they are read: what is undefined says so.
record ContourNumbers(Texts texts) {

    String name(ContourMetric metric, double tolerance) {
        return texts.of(nameKey(metric), tolerance);
    }

    /// As a tile shows it.
    String value(ContourMetric metric, ContourScores scores) {
        return value(metric, scores.value(metric));
    }

    String value(ContourMetric metric, OptionalDouble value) {
        if (value.isEmpty()) {
            return undefined();
        }
        // The pattern has a sign for either direction and none for no difference.
        boolean none = metric == ContourMetric.RELATIVE_VOLUME_DIFFERENCE && value.getAsDouble() == 0;
        return texts.of(none ? "lab.contour.no-difference" : valueKey(metric), value.getAsDouble());
    }

    /// With as many digits as two programs need to be compared.
    String exact(ContourMetric metric, ContourScores scores) {
        OptionalDouble value = scores.value(metric);
        return value.isPresent() ? texts.of("lab.contour.exact", value.getAsDouble()) : undefined();
    }

    /// From the lowest to the highest value since the oldest stroke that is remembered.
    String range(ContourMetric metric, ContourHistory history) {
        OptionalDouble lowest = history.lowest(metric);
        OptionalDouble highest = history.highest(metric);
        if (lowest.isEmpty()) {
            return undefined();
        }
        String range = lowest.equals(highest)
                ? texts.of("lab.contour.range-still", value(metric, lowest))
                : texts.of("lab.contour.range", value(metric, lowest), value(metric, highest));
        return history.hasGap(metric) ? texts.of("lab.contour.range-gap", range) : range;
    }

    /// A difference that may fill the height of a line, in the unit of the metric.
    static double noticeable(ContourMetric metric) {
        return switch (metric) {
            case HAUSDORFF, HAUSDORFF_95, POOLED_HAUSDORFF_95, AVERAGE_DISTANCE -> 2;
            case VESSEL -> 10;
            default -> 0.1;
        };
    }

    String lesions(ContourScores scores) {
        return texts.of(
                "lab.contour.lesion-counts",
                scores.lesions().truePositives(),
                scores.lesions().falseNegatives(),
                scores.lesions().falsePositives());
    }

    private String undefined() {
        return texts.of("lab.contour.undefined");
    }

    private static String valueKey(ContourMetric metric) {
        return switch (metric) {
            case HAUSDORFF, HAUSDORFF_95, POOLED_HAUSDORFF_95, AVERAGE_DISTANCE -> "lab.contour.millimetres";
            case RELATIVE_VOLUME_DIFFERENCE -> "lab.contour.volume-percent";
            case VESSEL -> "lab.contour.pixels";
            default -> "lab.contour.share";
        };
    }

    private static String nameKey(ContourMetric metric) {
        return switch (metric) {
            case DICE -> "lab.contour.metric.dice";
            case IOU -> "lab.contour.metric.iou";
            case SENSITIVITY -> "lab.contour.metric.sensitivity";
            case PRECISION -> "lab.contour.metric.precision";
            case RELATIVE_VOLUME_DIFFERENCE -> "lab.contour.metric.volume";
            case HAUSDORFF -> "lab.contour.metric.hd";
            case HAUSDORFF_95 -> "lab.contour.metric.hd95";
            case POOLED_HAUSDORFF_95 -> "lab.contour.metric.hd95-pooled";
            case AVERAGE_DISTANCE -> "lab.contour.metric.assd";
            case SURFACE_DICE -> "lab.contour.metric.nsd";
            case LESION_F1 -> "lab.contour.metric.f1";
            case PANOPTIC_QUALITY -> "lab.contour.metric.pq";
            case VESSEL -> "lab.contour.metric.vessel";
        };
    }
}
