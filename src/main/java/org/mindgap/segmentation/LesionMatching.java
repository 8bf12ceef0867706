package org.mindgap.segmentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// Lesions of the reference and of the prediction, matched one to one: the pair with the largest IoU first; among equal
/// ones the earlier reference lesion in raster order, then the earlier predicted one. A pair shares at least a voxel.
public final class LesionMatching {

    private static final double PANOPTIC = 0.5;

    private final Components references;
    private final Components predictions;
    private final List<Pair> overlapping;
    private final List<Pair> matches;

    private LesionMatching(Components references, Components predictions, List<Pair> overlapping, List<Pair> matches) {
        this.references = references;
        this.predictions = predictions;
        this.overlapping = overlapping;
        this.matches = matches;
    }

    /// Two lesions, numbered from 0 in raster order, and the voxels they share and cover together.
    public record Pair(int reference, int prediction, int shared, int together) {

        public double iou() {
            return (double) shared / together;
        }

        public double dice() {
            return 2.0 * shared / (shared + (double) together);
        }

        // Exact, where two quotients could round to the same double.
        private static int byIou(Pair one, Pair other) {
            return Long.compare((long) other.shared * one.together, (long) one.shared * other.together);
        }
    }

    /// Matches lesions whose IoU is at least `least`.
    public static LesionMatching of(Mask reference, Mask prediction, Connectivity connectivity, double least) {
        Fit.require(reference, prediction);
        if (!(least >= 0 && least <= 1)) {
            throw new IllegalArgumentException(
                    "The least IoU of a match must be between 0 and 1, not %s: 0.1 is usual for small lesions."
                            .formatted(least));
        }
        Components references = Components.of(reference, connectivity);
        Components predictions = Components.of(prediction, connectivity);
        Map<Long, Integer> shared = new HashMap<>();
        references.overlaps(
                predictions, (one, other, voxels) -> shared.merge((long) one << 32 | other, voxels, Integer::sum));
        List<Pair> overlapping = new ArrayList<>();
        shared.forEach((key, voxels) -> {
            int one = (int) (key >>> 32);
            int other = key.intValue();
            overlapping.add(new Pair(one, other, voxels, references.size(one) + predictions.size(other) - voxels));
        });
        overlapping.sort(
                ((Comparator<Pair>) Pair::byIou).thenComparing(Pair::reference).thenComparing(Pair::prediction));
        return new LesionMatching(
                references, predictions, overlapping, greedy(references, predictions, overlapping, least));
    }

    private static List<Pair> greedy(
            Components references, Components predictions, List<Pair> overlapping, double least) {
        boolean[] referenceTaken = new boolean[references.count()];
        boolean[] predictionTaken = new boolean[predictions.count()];
        List<Pair> matches = new ArrayList<>();
        for (Pair pair : overlapping) {
            if (pair.iou() >= least && !referenceTaken[pair.reference()] && !predictionTaken[pair.prediction()]) {
                referenceTaken[pair.reference()] = true;
                predictionTaken[pair.prediction()] = true;
                matches.add(pair);
            }
        }
        return matches;
    }

    public Components references() {
        return references;
    }

    public Components predictions() {
        return predictions;
    }

    /// By decreasing IoU.
    public List<Pair> matches() {
        return List.copyOf(matches);
    }

    /// All pairs that share a voxel, matched or not, by decreasing IoU.
    public List<Pair> overlapping() {
        return List.copyOf(overlapping);
    }

    public int truePositives() {
        return matches.size();
    }

    public int falseNegatives() {
        return references.count() - matches.size();
    }

    public int falsePositives() {
        return predictions.count() - matches.size();
    }

    /// 2TP / (2TP + FP + FN); undefined when neither mask has a lesion.
    public OptionalDouble f1() {
        return Ratio.of(2.0 * truePositives(), references.count() + predictions.count());
    }

    /// Undefined when the reference has no lesion.
    public OptionalDouble sensitivity() {
        return Ratio.of(truePositives(), references.count());
    }

    /// Undefined when the prediction has no lesion.
    public OptionalDouble precision() {
        return Ratio.of(truePositives(), predictions.count());
    }

    /// The mean IoU of the pairs above 0.5, 0 without any; undefined when neither mask has a lesion.
    public OptionalDouble segmentationQuality() {
        if (references.count() + predictions.count() == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(overlapping.stream()
                .filter(LesionMatching::isPanoptic)
                .mapToDouble(Pair::iou)
                .average()
                .orElse(0));
    }

    /// F1 of the pairs above 0.5; undefined when neither mask has a lesion.
    public OptionalDouble recognitionQuality() {
        long matched = overlapping.stream().filter(LesionMatching::isPanoptic).count();
        return Ratio.of(2.0 * matched, references.count() + predictions.count());
    }

    /// Panoptic quality: segmentation quality times recognition quality. It counts pairs with an IoU above 0.5, where a
    /// lesion can have one partner only, whatever the least IoU of a match is.
    ///
    /// Kirillov A, He K, Girshick R, et al. Panoptic segmentation. CVPR 2019:9404-9413.
    public OptionalDouble panopticQuality() {
        OptionalDouble segmentation = segmentationQuality();
        OptionalDouble recognition = recognitionQuality();
        return segmentation.isPresent() && recognition.isPresent()
                ? OptionalDouble.of(segmentation.getAsDouble() * recognition.getAsDouble())
                : OptionalDouble.empty();
    }

    private static boolean isPanoptic(Pair pair) {
        return pair.iou() > PANOPTIC;
    }
}
