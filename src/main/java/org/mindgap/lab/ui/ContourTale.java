package org.mindgap.lab.ui;

import org.mindgap.lab.engine.ContourMetric;
import org.mindgap.lab.engine.ContourScores;
import org.mindgap.lab.engine.ContourStory;

/// Says in a sentence what a stroke did to the numbers.
record ContourTale(Texts texts, ContourNumbers numbers) {

    /// Where nothing happened yet.
    String opening(ContourScores scores) {
        if (scores.prediction().isEmpty()) {
            return texts.of("lab.contour.happened-nothing");
        }
        return texts.of(
                "lab.contour.happened-opening",
                scores.overlap().prediction(),
                numbers.value(ContourMetric.DICE, scores),
                numbers.value(ContourMetric.HAUSDORFF, scores),
                scores.lesions().truePositives(),
                scores.lesions().references().count());
    }

    String of(ContourScores before, ContourScores after) {
        return switch (ContourStory.of(before, after)) {
            case ContourStory.NothingToMeasure _ -> texts.of("lab.contour.happened-nothing");
            case ContourStory.LesionGone gone ->
                texts.of("lab.contour.happened-gone", gone.diceChange(), gone.sensitivityChange());
            case ContourStory.FalseLesion lesion ->
                texts.of(
                        lesion.changedHausdorff95()
                                ? "lab.contour.happened-false-lesion"
                                : "lab.contour.happened-false-lesion-unseen",
                        numbers.value(ContourMetric.HAUSDORFF_95, lesion.hausdorff95()),
                        lesion.f1());
            case ContourStory.LesionsMerged _ -> texts.of("lab.contour.happened-merged");
            case ContourStory.SmallAreaDecides small ->
                texts.of("lab.contour.happened-small-area", small.before(), small.hausdorff());
            case ContourStory.WithinTolerance within ->
                texts.of("lab.contour.happened-within", within.tolerance(), within.dice());
            case ContourStory.SpacingChanged _ -> texts.of("lab.contour.happened-spacing");
            case ContourStory.VesselCovered vessel -> texts.of("lab.contour.happened-vessel", vessel.pixels());
            case ContourStory.Moved moved ->
                texts.of(
                        "lab.contour.happened-moved",
                        numbers.name(moved.metric(), after.setting().tolerance()),
                        numbers.value(moved.metric(), before),
                        numbers.value(moved.metric(), after));
            case ContourStory.Unmoved _ -> texts.of("lab.contour.happened-unmoved");
        };
    }
}
