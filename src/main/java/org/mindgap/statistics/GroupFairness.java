package org.mindgap.statistics;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;

/// How far groups of people differ in what a decision does to them: differences are the largest rate minus the
/// smallest, ratios the smallest over the largest.
///
/// A rate that some group does not have is not estimable, and neither is what compares it. Hardt M, Price E, Srebro N.
/// NeurIPS 2016:3315-3323.
public record GroupFairness(List<ConfusionCounts> groups) {

    public GroupFairness {
        groups = List.copyOf(groups);
        Require.atLeast(2, "groups", groups.size());
    }

    /// Of the shares that the decision calls positive.
    public OptionalDouble demographicParityDifference() {
        return difference(ConfusionCounts::selectionRate);
    }

    /// Empty when nobody is called positive.
    public OptionalDouble demographicParityRatio() {
        return ratio(ConfusionCounts::selectionRate);
    }

    /// The larger of the differences in true and in false positive rates.
    public OptionalDouble equalizedOddsDifference() {
        return both(
                difference(ConfusionCounts::sensitivity), difference(ConfusionCounts::falsePositiveRate), Math::max);
    }

    /// The smaller of the ratios of true and of false positive rates; empty when either rate is 0 everywhere.
    public OptionalDouble equalizedOddsRatio() {
        return both(ratio(ConfusionCounts::sensitivity), ratio(ConfusionCounts::falsePositiveRate), Math::min);
    }

    private OptionalDouble difference(Function<ConfusionCounts, OptionalDouble> rate) {
        return both(fold(rate, Math::max), fold(rate, Math::min), (largest, smallest) -> largest - smallest);
    }

    private OptionalDouble ratio(Function<ConfusionCounts, OptionalDouble> rate) {
        OptionalDouble largest = fold(rate, Math::max);
        return largest.isEmpty() ? largest : Ratio.of(fold(rate, Math::min).orElseThrow(), largest.getAsDouble());
    }

    private OptionalDouble fold(Function<ConfusionCounts, OptionalDouble> rate, DoubleBinaryOperator choice) {
        return groups.stream()
                .map(rate)
                .reduce((one, other) -> both(one, other, choice))
                .orElseThrow();
    }

    private static OptionalDouble both(OptionalDouble one, OptionalDouble other, DoubleBinaryOperator operator) {
        return one.isPresent() && other.isPresent()
                ? OptionalDouble.of(operator.applyAsDouble(one.getAsDouble(), other.getAsDouble()))
                : OptionalDouble.empty();
    }
}
