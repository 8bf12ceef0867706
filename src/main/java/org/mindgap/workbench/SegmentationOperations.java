package org.mindgap.workbench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mindgap.segmentation.BorderDistances;
import org.mindgap.segmentation.Comparison;
import org.mindgap.segmentation.Connectivity;
import org.mindgap.segmentation.DiceAverages;
import org.mindgap.segmentation.LesionMatching;
import org.mindgap.segmentation.Mask;
import org.mindgap.segmentation.Overlap;

/// Masks beside their reference.
final class SegmentationOperations {
    private static final int MOST_PAIRS = 1000;
    private static final double P95 = 0.95;
    private static final double OVERLAP_DONE = 0.02;
    private static final double CROPPED = 0.05;
    private static final double BORDERS_DONE = 0.95;
    private static final Range SPACING = Range.between(0.000001, 1_000_000);
    private static final Map<String, Connectivity> CONNECTIVITY =
            Map.of("full", Connectivity.FULL, "face", Connectivity.FACE);

    private SegmentationOperations() {}

    static List<Operation> all() {
        return List.of(
                new Operation(
                        "segmentation",
                        "overlap, border distances and lesions of a predicted mask against its reference",
                        SegmentationOperations::segmentation),
                new Operation(
                        "aggregate-dice",
                        "what averaging Dice over cases does with empty masks",
                        SegmentationOperations::aggregateDice));
    }

    private static Result segmentation(Input input) {
        Optional<double[]> spacing = Optional.of(input.numbers("spacingMm", 2, SPACING));
        Mask reference = input.mask("reference", spacing);
        Mask prediction = input.mask("prediction", spacing);
        double tolerance = input.number("toleranceMm", Range.NOT_NEGATIVE);
        double iouMin = input.number("lesionIouMin", Range.SHARE);
        Connectivity connectivity = input.choice("lesionConnectivity", CONNECTIVITY);
        return compare(new MaskPair(reference, prediction, tolerance, iouMin, connectivity), Progress.UNWATCHED);
    }

    /// The same for masks that were not sent as text.
    static Result compare(MaskPair pair, Progress progress) {
        Comparison comparison = pair.comparison();
        Overlap overlap = comparison.overlap();
        progress.step(OVERLAP_DONE);
        // Borders and lesions do not depend on empty space around both masks.
        Comparison cropped = comparison.cropped();
        progress.step(CROPPED);
        BorderDistances borders = cropped.borders(share -> progress.step(CROPPED + share * (BORDERS_DONE - CROPPED)));
        LesionMatching lesions = cropped.lesions(pair.lesionConnectivity(), pair.lesionIouMin());
        progress.step(1);
        return new Result()
                .put("truePositives", overlap.truePositives())
                .put("falsePositives", overlap.falsePositives())
                .put("falseNegatives", overlap.falseNegatives())
                .put("trueNegatives", overlap.trueNegatives())
                .put("dice", overlap.dice())
                .put("iou", overlap.iou())
                .put("sensitivity", overlap.sensitivity())
                .put("precision", overlap.precision())
                .put("specificity", overlap.specificity())
                .put("referenceVolume", pair.reference().volume())
                .put("predictionVolume", pair.prediction().volume())
                .put("volumeDifference", comparison.volumeDifference())
                .put("relativeVolumeDifference", overlap.relativeVolumeDifference())
                .put("referenceBorder", borders.referenceBorder())
                .put("predictionBorder", borders.predictionBorder())
                .put("hdReferenceToPrediction", borders.fromReference().largest())
                .put("hdPredictionToReference", borders.fromPrediction().largest())
                .put("hd", borders.hausdorff())
                .put("p95ReferenceToPrediction", borders.fromReference().quantile(P95))
                .put("p95PredictionToReference", borders.fromPrediction().quantile(P95))
                .put("hd95", borders.hausdorff95())
                .put("assd", borders.averageDistance())
                .put("masd", borders.meanOfAverages())
                .put("nsd", borders.within(pair.toleranceMm()))
                .put("lesions", lesions(lesions));
    }

    private static Result lesions(LesionMatching matching) {
        return new Result()
                .put("references", matching.references().count())
                .put("predictions", matching.predictions().count())
                .put("truePositives", matching.truePositives())
                .put("falseNegatives", matching.falseNegatives())
                .put("falsePositives", matching.falsePositives())
                .put("f1", matching.f1())
                .put("sensitivity", matching.sensitivity())
                .put("precision", matching.precision())
                .put("pq", matching.panopticQuality())
                .put("sq", matching.segmentationQuality())
                .put("rq", matching.recognitionQuality());
    }

    private static Result aggregateDice(Input input) {
        List<Overlap> overlaps = input.objects("pairs", 1, MOST_PAIRS).stream()
                .map(SegmentationOperations::overlap)
                .toList();
        DiceAverages averages = new DiceAverages(overlaps);
        return new Result()
                .putOptionals(
                        "perCaseDice", overlaps.stream().map(Overlap::dice).toList())
                .put("meanSkippingUndefined", averages.skippingUndefined())
                .put("meanBothEmptyCountsOne", averages.bothEmptyCountsOne())
                .put("meanNonEmptyReferenceOnly", averages.nonEmptyReferenceOnly())
                .put("emptyReferences", averages.emptyReferences())
                .put("falsePositivesOnEmptyReference", averages.falsePositivesOnEmptyReference())
                .put("pooledDice", averages.pooled());
    }

    private static Overlap overlap(Input pair) {
        Mask reference = pair.mask("reference", Optional.empty());
        Mask prediction = pair.mask("prediction", Optional.empty());
        return pair.computed("prediction", () -> Overlap.of(reference, prediction));
    }
}
