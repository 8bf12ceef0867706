package org.mindgap.lab.engine;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.mindgap.statistics.CostThreshold;
import org.mindgap.statistics.EqualizedOdds;

/// The rules of town and van.
///
/// They are set where the model was trained, by the truth of its cases, and go elsewhere unchanged.
///
/// @param reachable whether what was asked for can be had; where not, the cost threshold decides
public record DistrictRules(DistrictRule town, DistrictRule van, boolean reachable) {
    private static final double LOWEST = -12;
    private static final double HIGHEST = 8;
    private static final int HALVINGS = 80;
    private static final double[] RATES =
            IntStream.rangeClosed(1, 999).mapToDouble(rate -> rate / 1000.0).toArray();

    static DistrictRules of(DistrictsPlan plan, DistrictScores town, DistrictScores van, double vanShare) {
        double threshold = new CostThreshold(plan.costRatio()).logit();
        return switch (plan.decision()) {
            case COST -> cuts(threshold, threshold);
            case MANUAL -> cuts(plan.townThreshold(), plan.vanThreshold());
            case EQUAL_OPPORTUNITY -> equal(threshold, van::sensitivity, town.sensitivity(threshold));
            case EQUAL_RECALL -> equal(threshold, van::selectionRate, town.selectionRate(threshold));
            case EQUAL_PREDICTIVE_VALUE -> equal(threshold, van::predictiveValue, town.predictiveValue(threshold));
            case EQUALISED_ODDS -> equalised(plan, town, van, vanShare);
            case FLOOR -> floored(plan.floor(), threshold, town, van);
            case RECALIBRATION -> cuts(threshold - moved(town), threshold - moved(van));
            case DEFERRAL -> {
                DistrictRule reader = new DistrictRule.Reader(
                        threshold, plan.band(), plan.readerSensitivity(), plan.readerSpecificity());
                yield new DistrictRules(reader, reader, true);
            }
        };
    }

    private static DistrictRules cuts(double town, double van) {
        return new DistrictRules(new DistrictRule.Cut(town), new DistrictRule.Cut(van), true);
    }

    private static DistrictRules unreachable(double threshold) {
        return new DistrictRules(new DistrictRule.Cut(threshold), new DistrictRule.Cut(threshold), false);
    }

    private static DistrictRules equal(double threshold, DoubleUnaryOperator ofTheVan, double wanted) {
        OptionalDouble found = root(at -> ofTheVan.applyAsDouble(at) - wanted);
        return found.isPresent() ? cuts(threshold, found.getAsDouble()) : unreachable(threshold);
    }

    private static DistrictRules floored(double floor, double threshold, DistrictScores town, DistrictScores van) {
        OptionalDouble ofTheTown = floored(floor, threshold, town);
        OptionalDouble ofTheVan = floored(floor, threshold, van);
        return ofTheTown.isPresent() && ofTheVan.isPresent()
                ? cuts(ofTheTown.getAsDouble(), ofTheVan.getAsDouble())
                : unreachable(threshold);
    }

    private static OptionalDouble floored(double floor, double threshold, DistrictScores scores) {
        return scores.sensitivity(threshold) >= floor
                ? OptionalDouble.of(threshold)
                : root(at -> scores.sensitivity(at) - floor);
    }

    /// Where a continuous curve crosses 0 between -12 and 8; empty where both ends lie on one side of it.
    private static OptionalDouble root(DoubleUnaryOperator curve) {
        return root(curve, LOWEST, HIGHEST);
    }

    private static OptionalDouble root(DoubleUnaryOperator curve, double from, double to) {
        double low = from;
        double high = to;
        double atLow = curve.applyAsDouble(low);
        if (atLow * curve.applyAsDouble(high) > 0) {
            return OptionalDouble.empty();
        }
        for (int halving = 0; halving < HALVINGS && high - low > 1e-13; halving++) {
            double middle = (low + high) / 2;
            if (atLow * curve.applyAsDouble(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return OptionalDouble.of((low + high) / 2);
    }

    /// By how much the log odds of a district must be moved for its mean risk to be its prevalence.
    static double moved(DistrictScores scores) {
        return root(by -> scores.meanRisk(by) - scores.district().prevalence(), -40, 40)
                .orElse(0);
    }

    private static DistrictRules equalised(DistrictsPlan plan, DistrictScores town, DistrictScores van, double share) {
        if (town.model().signal() == 0) {
            return unreachable(new CostThreshold(plan.costRatio()).logit());
        }
        double ill = (1 - share) * town.district().prevalence()
                + share * van.district().prevalence();
        double[] ofTheTown = thresholds(town);
        double[] ofTheVan = thresholds(van);
        List<DoubleUnaryOperator> curves = List.of(
                rate -> town.sensitivity(ofTheTown[place(rate)]), rate -> van.sensitivity(ofTheVan[place(rate)]));
        EqualizedOdds chosen = EqualizedOdds.choose(
                curves, RATES, (alarms, hits) -> plan.costRatio() * ill * (1 - hits) + (1 - ill) * alarms);
        double rate = chosen.falsePositiveRate();
        return new DistrictRules(
                new DistrictRule.Lottery(
                        ofTheTown[place(rate)], chosen.ignored().getFirst(), rate),
                new DistrictRule.Lottery(ofTheVan[place(rate)], chosen.ignored().getLast(), rate),
                true);
    }

    private static int place(double rate) {
        return (int) Math.round(rate * 1000) - 1;
    }

    /// For each false positive rate of the grid; each search starts at the neighbour's threshold.
    private static double[] thresholds(DistrictScores scores) {
        double[] thresholds = new double[RATES.length];
        double near = 0;
        for (int i = RATES.length - 1; i >= 0; i--) {
            near = scores.thresholdFor(RATES[i], near);
            thresholds[i] = near;
        }
        return thresholds;
    }

    /// Where chance takes part: how often it decides instead of the image, the larger of the two districts.
    public Optional<Double> byChance() {
        return town instanceof DistrictRule.Lottery one && van instanceof DistrictRule.Lottery other
                ? Optional.of(Math.max(one.ignored(), other.ignored()))
                : Optional.empty();
    }
}
