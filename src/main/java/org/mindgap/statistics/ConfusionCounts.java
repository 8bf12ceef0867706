package org.mindgap.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/// Cases by what the reference and a decision say of them, and the shares that follow; each is empty where its
/// denominator is 0.
///
/// Altman DG, Bland JM. BMJ 1994;308:1552 and 309:102.
public record ConfusionCounts(int truePositives, int falsePositives, int falseNegatives, int trueNegatives) {

    public ConfusionCounts {
        Require.atLeast(0, "truePositives", truePositives);
        Require.atLeast(0, "falsePositives", falsePositives);
        Require.atLeast(0, "falseNegatives", falseNegatives);
        Require.atLeast(0, "trueNegatives", trueNegatives);
    }

    /// Positive is a score at or above the threshold.
    ///
    /// @throws IllegalArgumentException when there are not as many labels as scores
    public static ConfusionCounts at(double threshold, double[] scores, boolean[] events) {
        ClassScores.of(scores, events, true);
        int[] counts = new int[4];
        for (int i = 0; i < scores.length; i++) {
            counts[(events[i] ? 0 : 1) + (scores[i] >= threshold ? 0 : 2)]++;
        }
        return new ConfusionCounts(counts[0], counts[1], counts[2], counts[3]);
    }

    public int positives() {
        return truePositives + falseNegatives;
    }

    public int negatives() {
        return falsePositives + trueNegatives;
    }

    public int total() {
        return positives() + negatives();
    }

    /// Also recall or true positive rate.
    public OptionalDouble sensitivity() {
        return Ratio.of(truePositives, positives());
    }

    public OptionalDouble specificity() {
        return Ratio.of(trueNegatives, negatives());
    }

    public OptionalDouble falsePositiveRate() {
        return Ratio.of(falsePositives, negatives());
    }

    /// Also precision.
    public OptionalDouble positivePredictiveValue() {
        return Ratio.of(truePositives, truePositives + falsePositives);
    }

    public OptionalDouble negativePredictiveValue() {
        return Ratio.of(trueNegatives, trueNegatives + falseNegatives);
    }

    public OptionalDouble accuracy() {
        return Ratio.of(truePositives + trueNegatives, total());
    }

    /// The share of all cases that the decision calls positive.
    public OptionalDouble selectionRate() {
        return Ratio.of(truePositives + falsePositives, total());
    }

    /// (sensitivity + specificity) / 2.
    public OptionalDouble balancedAccuracy() {
        OptionalDouble youden = youden();
        return youden.isPresent() ? OptionalDouble.of((youden.getAsDouble() + 1) / 2) : youden;
    }

    /// sensitivity + specificity - 1.
    ///
    /// Youden WJ. Cancer 1950;3:32-35.
    public OptionalDouble youden() {
        OptionalDouble sensitivity = sensitivity();
        OptionalDouble specificity = specificity();
        return sensitivity.isPresent() && specificity.isPresent()
                ? OptionalDouble.of(sensitivity.getAsDouble() + specificity.getAsDouble() - 1)
                : OptionalDouble.empty();
    }

    /// 2TP / (2TP + FP + FN).
    public OptionalDouble f1() {
        return Ratio.of(2.0 * truePositives, 2.0 * truePositives + falsePositives + falseNegatives);
    }

    /// What the sensitivity was counted from; empty without positives.
    public Optional<Proportion> sensitivityProportion() {
        return proportion(truePositives, positives());
    }

    /// What the specificity was counted from; empty without negatives.
    public Optional<Proportion> specificityProportion() {
        return proportion(trueNegatives, negatives());
    }

    private static Optional<Proportion> proportion(int count, int of) {
        return of == 0 ? Optional.empty() : Optional.of(new Proportion(count, of));
    }
}
