package org.mindgap.workbench;

import java.util.Arrays;
import java.util.List;
import org.mindgap.statistics.ConcordanceSampleSize;
import org.mindgap.statistics.EventShortage;
import org.mindgap.statistics.GroupedFolds;
import org.mindgap.statistics.NestedCrossValidationCost;
import org.mindgap.statistics.ObservedExpectedSampleSize;
import org.mindgap.statistics.RecordSplit;
import org.mindgap.statistics.SelectionOptimism;
import org.mindgap.statistics.StratifiedFolds;

/// Splits, selection and sample sizes.
final class DesignOperations {
    private static final int MOST_FOLDS = 1000;
    private static final int MOST_PATIENTS = 1_000_000;
    private static final Range OUTCOME = Range.between(0.000001, 0.999999);

    private DesignOperations() {}

    static List<Operation> all() {
        return List.of(
                new Operation(
                        "stratified-folds",
                        "sizes and events of the tested parts when folds are stratified",
                        DesignOperations::stratifiedFolds),
                new Operation(
                        "grouped-folds",
                        "folds that keep the records of a group together",
                        DesignOperations::groupedFolds),
                new Operation(
                        "leak-probability",
                        "the chance that a tested record has a sibling in training",
                        DesignOperations::leakProbability),
                new Operation(
                        "event-shortage",
                        "the chance that a random test set holds too few events",
                        DesignOperations::eventShortage),
                new Operation(
                        "selection-optimism",
                        "the AUC to expect of the best of many worthless configurations",
                        DesignOperations::selectionOptimism),
                new Operation(
                        "nested-cv-cost",
                        "how many models a nested cross-validation fits",
                        DesignOperations::nestedCvCost),
                new Operation(
                        "sample-size-c-statistic",
                        "patients that a validation needs for a C-statistic of some precision",
                        DesignOperations::sampleSizeCStatistic),
                new Operation(
                        "sample-size-observed-expected",
                        "patients that a validation needs for an O/E ratio of some precision",
                        DesignOperations::sampleSizeObservedExpected));
    }

    private static Result stratifiedFolds(Input input) {
        int events = input.count("events");
        int others = input.count("nonEvents");
        int folds = input.count("folds", 2, MOST_FOLDS);
        if (folds > Math.max(events, others)) {
            throw Refusal.of(
                    "folds",
                    "%d, more than either class has members".formatted(folds),
                    "at most %d".formatted(Math.max(events, others)));
        }
        StratifiedFolds dealt = StratifiedFolds.deal(events, others, true, folds);
        return new Result()
                .putCounts(
                        "testSizes",
                        Arrays.stream(dealt.sizesDescending()).boxed().toList())
                .putCounts(
                        "testEvents",
                        Arrays.stream(dealt.eventsDescending()).boxed().toList());
    }

    private static Result groupedFolds(Input input) {
        int[] sizes = input.counts("groupSizes", 2, Input.MOST_VALUES, 1, 10_000);
        int folds = input.count("folds", 2, Math.min(MOST_FOLDS, sizes.length));
        List<GroupedFolds.Fold> dealt = GroupedFolds.deal(sizes, folds).folds();
        return new Result()
                .putLists(
                        "testGroups",
                        dealt.stream().map(GroupedFolds.Fold::groups).toList())
                .putCounts(
                        "testRecords",
                        dealt.stream().map(GroupedFolds.Fold::records).toList());
    }

    private static Result leakProbability(Input input) {
        int records = input.count("records", 1, Input.MOST_COUNTED);
        RecordSplit split = new RecordSplit(
                records, input.count("testRecords", 1, records), input.count("recordsPerPatient", 1, records));
        return new Result().put("probability", split.leakProbability());
    }

    private static Result eventShortage(Input input) {
        int patients = input.count("patients", 1, MOST_PATIENTS);
        EventShortage shortage = new EventShortage(
                patients, input.count("events", 0, patients), input.count("testPatients", 0, patients));
        return new Result().put("probability", shortage.probabilityOfAtMost(input.count("atMostEvents", 0, patients)));
    }

    private static Result selectionOptimism(Input input) {
        SelectionOptimism optimism = new SelectionOptimism(
                input.count("events", 1, Input.MOST_COUNTED),
                input.count("nonEvents", 1, Input.MOST_COUNTED),
                input.count("configurations", 1, Input.MOST_COUNTED));
        return new Result()
                .put("nullSd", optimism.nullStandardDeviation())
                .put("expectedBestAuc", optimism.expectedBestAuc());
    }

    private static Result nestedCvCost(Input input) {
        NestedCrossValidationCost cost = new NestedCrossValidationCost(
                input.count("outerFolds", 2, MOST_PATIENTS),
                input.count("innerFolds", 2, MOST_PATIENTS),
                input.count("gridSize", 1, MOST_PATIENTS),
                1,
                input.flag("refit"));
        return new Result()
                .put("fitsForEstimate", cost.fitsForEstimate())
                .put("fitsForFinalModel", cost.fitsForFinalModel())
                .put("total", cost.total());
    }

    private static Result sampleSizeCStatistic(Input input) {
        ConcordanceSampleSize size = new ConcordanceSampleSize(
                input.number("cStatistic", OUTCOME), input.number("outcomeProportion", OUTCOME));
        long required = size.required(input.number("ciWidth", Range.between(0.0001, 0.9999)));
        return new Result().put("required", required).put("seAtRequired", size.standardError(required));
    }

    private static Result sampleSizeObservedExpected(Input input) {
        ObservedExpectedSampleSize size = new ObservedExpectedSampleSize(
                input.number("outcomeProportion", OUTCOME),
                input.number("seLogObservedExpected", Range.between(0.0001, 10)));
        return new Result().put("exact", size.exact()).put("required", size.required());
    }
}
