package org.mindgap.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.mindgap.statistics.ConfusionCounts;
import org.mindgap.statistics.ForcedFalsePositiveRate;
import org.mindgap.statistics.GroupFairness;
import org.mindgap.statistics.NormalScores;
import org.mindgap.statistics.Reweighing;

/// Groups of people beside each other.
final class FairnessOperations {
    private static final int MOST_GROUPS = 1000;
    private static final Range MEAN = Range.between(-1000, 1000);

    private FairnessOperations() {}

    static List<Operation> all() {
        return List.of(
                new Operation(
                        "group-fairness",
                        "rates of each group, and how far they lie apart",
                        FairnessOperations::groupFairness),
                new Operation(
                        "reweighing",
                        "weights of training records that make label and group independent",
                        FairnessOperations::reweighing),
                new Operation(
                        "equal-opportunity",
                        "each group’s threshold for the same sensitivity, and what it costs",
                        FairnessOperations::equalOpportunity),
                new Operation(
                        "forced-false-positive-rate",
                        "the false positive rate that prevalence, predictive value and sensitivity force",
                        FairnessOperations::forcedFalsePositiveRate));
    }

    private static Result groupFairness(Input input) {
        List<ConfusionCounts> groups = new ArrayList<>();
        List<Result> rates = new ArrayList<>();
        for (Input group : input.objects("groups", 2, MOST_GROUPS)) {
            String name = group.name();
            ConfusionCounts counts = new ConfusionCounts(
                    group.count("truePositives"),
                    group.count("falsePositives"),
                    group.count("falseNegatives"),
                    group.count("trueNegatives"));
            groups.add(counts);
            rates.add(new Result()
                    .put("name", name)
                    .put("tpr", counts.sensitivity())
                    .put("fpr", counts.falsePositiveRate())
                    .put("ppv", counts.positivePredictiveValue())
                    .put("npv", counts.negativePredictiveValue())
                    .put("selectionRate", counts.selectionRate()));
        }
        GroupFairness fairness = new GroupFairness(groups);
        return new Result()
                .putResults("groups", rates)
                .put("demographicParityDifference", fairness.demographicParityDifference())
                .put("demographicParityRatio", fairness.demographicParityRatio())
                .put("equalizedOddsDifference", fairness.equalizedOddsDifference())
                .put("equalizedOddsRatio", fairness.equalizedOddsRatio());
    }

    private static Result reweighing(Input input) {
        List<String> names = new ArrayList<>();
        List<Reweighing.Group> groups = new ArrayList<>();
        for (Input group : input.objects("groups", 1, MOST_GROUPS)) {
            names.add(group.name());
            groups.add(new Reweighing.Group(group.count("positives"), group.count("negatives")));
        }
        List<Reweighing.Weights> weights = new Reweighing(groups).weights();
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            results.add(new Result()
                    .put("name", names.get(i))
                    .put("positive", weights.get(i).positive())
                    .put("negative", weights.get(i).negative()));
        }
        return new Result().putResults("weights", results);
    }

    private static Result equalOpportunity(Input input) {
        double sensitivity = input.number("targetTpr", Range.INNER_SHARE);
        List<Result> results = new ArrayList<>();
        for (Input group : input.objects("groups", 1, MOST_GROUPS)) {
            String name = group.name();
            NormalScores scores = new NormalScores(
                    group.number("negativeMean", MEAN),
                    group.number("positiveMean", MEAN),
                    group.number("prevalence", Range.SHARE));
            double threshold = scores.thresholdFor(sensitivity);
            results.add(new Result()
                    .put("name", name)
                    .put("threshold", threshold)
                    .put("fpr", scores.falsePositiveRate(threshold))
                    .put("ppv", scores.positivePredictiveValue(threshold))
                    .put("auc", scores.auc()));
        }
        return new Result().putResults("groups", results);
    }

    private static Result forcedFalsePositiveRate(Input input) {
        OptionalDouble rate = new ForcedFalsePositiveRate(
                        input.number("prevalence", Range.SHARE),
                        input.number("ppv", Range.SHARE),
                        input.number("tpr", Range.SHARE))
                .value();
        return new Result().put("fpr", rate).put("attainable", rate.isPresent() && rate.getAsDouble() <= 1);
    }
}
