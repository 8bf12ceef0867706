package org.mindgap.statistics;

import java.util.Optional;

/// By how much two groups of people differ in what a decision does to them: the first group's rate minus the second's,
/// each with the counts behind it, so that it has an interval. A gap is empty where a group has nobody to count.
public record GroupGaps(ConfusionCounts first, ConfusionCounts second) {

    /// Of the true positive rates: equal opportunity.
    public Optional<TwoProportions> sensitivity() {
        return both(first.sensitivityProportion(), second.sensitivityProportion());
    }

    /// Of the false positive rates: predictive equality.
    public Optional<TwoProportions> falsePositiveRate() {
        return both(
                share(first.falsePositives(), first.negatives()), share(second.falsePositives(), second.negatives()));
    }

    /// Of the positive predictive values: predictive parity.
    public Optional<TwoProportions> positivePredictiveValue() {
        return both(share(first.truePositives(), flagged(first)), share(second.truePositives(), flagged(second)));
    }

    /// Of the shares that are flagged: demographic parity.
    public Optional<TwoProportions> selectionRate() {
        return both(share(flagged(first), first.total()), share(flagged(second), second.total()));
    }

    private static int flagged(ConfusionCounts group) {
        return group.truePositives() + group.falsePositives();
    }

    private static Optional<Proportion> share(int count, int of) {
        return of == 0 ? Optional.empty() : Optional.of(new Proportion(count, of));
    }

    private static Optional<TwoProportions> both(Optional<Proportion> one, Optional<Proportion> other) {
        return one.flatMap(first -> other.map(second -> new TwoProportions(first, second)));
    }
}
