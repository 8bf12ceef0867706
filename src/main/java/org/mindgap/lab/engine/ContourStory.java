package org.mindgap.lab.engine;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mindgap.segmentation.Components;
import org.mindgap.segmentation.LesionMatching;
import org.mindgap.segmentation.Mask;

/// What just happened on the contour bench: the first rule that fits what was before and what is now.
public sealed interface ContourStory {

    /// By how many mm HD must rise for one small area to be the story.
    double FAR = 3;

    /// By how much Dice may move meanwhile.
    double STILL = 0.01;

    /// Below which Dice contradicts a perfect NSD.
    double LOW = 0.9;

    /// The mask is empty: distances are undefined.
    record NothingToMeasure() implements ContourStory {}

    /// A lesion of the reference lost its last pixel; the changes are those of Dice and of the sensitivity for lesions.
    record LesionGone(double diceChange, double sensitivityChange) implements ContourStory {}

    /// A part of the mask appeared that touches no lesion of the reference.
    record FalseLesion(OptionalDouble before, OptionalDouble hausdorff95, double f1) implements ContourStory {

        public boolean changedHausdorff95() {
            return !before.equals(hausdorff95);
        }
    }

    /// Two lesions of the reference lie under one part of the mask now.
    record LesionsMerged() implements ContourStory {}

    /// HD rose a lot while Dice stayed.
    record SmallAreaDecides(double before, double hausdorff) implements ContourStory {}

    /// Every distance is within the tolerance, and Dice is low.
    record WithinTolerance(double tolerance, double dice) implements ContourStory {}

    /// Pixels have another size.
    record SpacingChanged() implements ContourStory {}

    /// Pixels of the vessel lie inside the mask.
    record VesselCovered(int pixels) implements ContourStory {}

    /// The metric that changed most for its size, among those defined before and after.
    record Moved(ContourMetric metric, double before, double after) implements ContourStory {}

    /// No number is another one.
    record Unmoved() implements ContourStory {}

    /// Rules about strokes hold only while spacing and reader stay, because otherwise no stroke made the difference.
    static ContourStory of(ContourScores before, ContourScores after) {
        if (after.prediction().isEmpty()) {
            return new NothingToMeasure();
        }
        boolean respaced = !before.setting().spacing().equals(after.setting().spacing());
        boolean reread = before.setting().reader() != after.setting().reader();
        return (respaced || reread ? Optional.<ContourStory>empty() : ofStroke(before, after))
                .or(() -> withinTolerance(after))
                .or(() -> respaced ? Optional.of(new SpacingChanged()) : Optional.empty())
                .or(() -> after.vesselPixels() > 0
                        ? Optional.of(new VesselCovered(after.vesselPixels()))
                        : Optional.empty())
                .orElseGet(() -> largestMove(before, after));
    }

    private static Optional<ContourStory> ofStroke(ContourScores before, ContourScores after) {
        if (lostLesion(before.lesions(), after.lesions())) {
            return Optional.of(new LesionGone(
                    difference(before.overlap().dice(), after.overlap().dice()).orElse(0),
                    difference(before.lesions().sensitivity(), after.lesions().sensitivity())
                            .orElse(0)));
        }
        if (!falseParts(after).allMatch(part -> falseParts(before).anyMatch(earlier -> earlier.shared(part) > 0))) {
            return Optional.of(new FalseLesion(
                    before.borders().hausdorff95(),
                    after.borders().hausdorff95(),
                    after.lesions().f1().orElse(0)));
        }
        if (merged(before.lesions(), after.lesions())) {
            return Optional.of(new LesionsMerged());
        }
        OptionalDouble rise =
                difference(before.borders().hausdorff(), after.borders().hausdorff());
        OptionalDouble dice =
                difference(before.overlap().dice(), after.overlap().dice());
        if (rise.orElse(0) > FAR && Math.abs(dice.orElse(1)) < STILL) {
            return Optional.of(new SmallAreaDecides(
                    before.borders().hausdorff().orElseThrow(),
                    after.borders().hausdorff().orElseThrow()));
        }
        return Optional.empty();
    }

    private static Optional<ContourStory> withinTolerance(ContourScores after) {
        double tolerance = after.setting().tolerance();
        double dice = after.overlap().dice().orElse(1);
        return after.borders().within(tolerance).orElse(0) == 1 && dice < LOW
                ? Optional.of(new WithinTolerance(tolerance, dice))
                : Optional.empty();
    }

    private static boolean lostLesion(LesionMatching before, LesionMatching after) {
        return IntStream.range(0, before.references().count())
                .anyMatch(lesion -> touches(before, lesion) && !touches(after, lesion));
    }

    private static boolean touches(LesionMatching lesions, int reference) {
        return lesions.overlapping().stream().anyMatch(pair -> pair.reference() == reference);
    }

    private static Stream<Mask> falseParts(ContourScores scores) {
        Components parts = scores.lesions().predictions();
        return IntStream.range(0, parts.count())
                .filter(part -> scores.lesions().overlapping().stream().noneMatch(pair -> pair.prediction() == part))
                .mapToObj(parts::component);
    }

    private static boolean merged(LesionMatching before, LesionMatching after) {
        return after.overlapping().stream()
                .anyMatch(one -> after.overlapping().stream()
                        .anyMatch(other -> one.prediction() == other.prediction()
                                && one.reference() < other.reference()
                                && !together(before, one.reference(), other.reference())));
    }

    private static boolean together(LesionMatching lesions, int one, int other) {
        return lesions.overlapping().stream()
                .filter(pair -> pair.reference() == one)
                .anyMatch(pair -> lesions.overlapping().stream()
                        .anyMatch(its -> its.reference() == other && its.prediction() == pair.prediction()));
    }

    private static ContourStory largestMove(ContourScores before, ContourScores after) {
        return Stream.of(ContourMetric.values())
                .filter(metric -> metric != ContourMetric.VESSEL)
                .filter(metric ->
                        before.value(metric).isPresent() && after.value(metric).isPresent())
                .map(metric -> new Moved(
                        metric,
                        before.value(metric).getAsDouble(),
                        after.value(metric).getAsDouble()))
                .filter(move -> move.before != move.after)
                .max(Comparator.comparingDouble(ContourStory::relative)
                        .thenComparingDouble(ContourStory::absolute)
                        .thenComparing(Moved::metric, Comparator.reverseOrder()))
                .<ContourStory>map(move -> move)
                .orElseGet(Unmoved::new);
    }

    // From 0 every change is infinite; then the larger one counts.
    private static double relative(Moved move) {
        return absolute(move) / Math.abs(move.before);
    }

    private static double absolute(Moved move) {
        return Math.abs(move.after - move.before);
    }

    private static OptionalDouble difference(OptionalDouble before, OptionalDouble after) {
        return before.isPresent() && after.isPresent()
                ? OptionalDouble.of(after.getAsDouble() - before.getAsDouble())
                : OptionalDouble.empty();
    }
}
