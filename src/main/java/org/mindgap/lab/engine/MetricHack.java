package org.mindgap.lab.engine;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mindgap.segmentation.LesionMatching;
import org.mindgap.segmentation.Mask;

/// Scores to reach with a mask nobody would want, a star each; measured with the bench’s first setting, exactly.
public enum MetricHack {
    /// Dice of 0.97 or more, and a lesion is missed.
    HIGH_DICE_WITH_MISSED_LESION(
            scores -> dice(scores) >= 0.97 && scores.lesions().falseNegatives() > 0),
    /// HD95 of 0, and a false lesion.
    PERFECT_HAUSDORFF_95_WITH_FALSE_LESION(scores ->
            is(scores, ContourMetric.HAUSDORFF_95, 0) && scores.lesions().falsePositives() > 0),
    /// NSD of 1 at 2 mm, and Dice below 0.82.
    PERFECT_SURFACE_DICE_WITH_LOW_DICE(scores -> is(scores, ContourMetric.SURFACE_DICE, 1) && dice(scores) < 0.82),
    /// No difference in volume, and Dice below 0.75.
    SAME_VOLUME_WITH_LOW_DICE(scores -> scores.volumeDifference() == 0 && dice(scores) < 0.75),
    /// Sensitivity of 1, and Dice below 0.25.
    FULL_SENSITIVITY_WITH_LOW_DICE(scores -> is(scores, ContourMetric.SENSITIVITY, 1) && dice(scores) < 0.25),
    /// Lesion F1 of 1, and Dice below 0.80.
    PERFECT_LESION_F1_WITH_LOW_DICE(scores -> is(scores, ContourMetric.LESION_F1, 1) && dice(scores) < 0.80),
    /// Every lesion is touched, none is false, and lesion F1 is below 1.
    ALL_TOUCHED_WITH_LOW_LESION_F1(scores -> allTouched(scores.lesions())
            && scores.lesions().falsePositives() == 0
            && scores.lesions().f1().orElse(1) < 1),
    /// Dice above 0.99, and HD above 15 mm.
    HIGH_DICE_WITH_FAR_ERROR(
            scores -> dice(scores) > 0.99 && scores.borders().hausdorff().orElse(0) > 15);

    private final Predicate<ContourScores> reached;

    MetricHack(Predicate<ContourScores> reached) {
        this.reached = reached;
    }

    /// The stars a mask earns, whatever spacing, tolerance and reader were on the screen.
    public static Set<MetricHack> reachedBy(Mask mask) {
        ContourScores scores = ContourScores.of(ContourSetting.defaults(), mask);
        Set<MetricHack> stars = EnumSet.noneOf(MetricHack.class);
        Stream.of(values()).filter(hack -> hack.reached.test(scores)).forEach(stars::add);
        return stars;
    }

    // The reference is never empty, so that Dice always is defined.
    private static double dice(ContourScores scores) {
        return scores.overlap().dice().orElseThrow();
    }

    private static boolean is(ContourScores scores, ContourMetric metric, double value) {
        return scores.value(metric).stream().anyMatch(score -> score == value);
    }

    private static boolean allTouched(LesionMatching lesions) {
        return lesions.overlapping().stream()
                        .map(LesionMatching.Pair::reference)
                        .distinct()
                        .count()
                == lesions.references().count();
    }
}
