package org.mindgap.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.mindgap.statistics.ChiSquare;
import org.mindgap.statistics.ContingencyTable;
import org.mindgap.statistics.CorrectedResampledT;
import org.mindgap.statistics.FisherExact;
import org.mindgap.statistics.Interval;
import org.mindgap.statistics.PermutationP;
import org.mindgap.statistics.Proportion;
import org.mindgap.statistics.TwoProportions;

/// Intervals and tests.
final class InferenceOperations {
    private static final int MOST_CATEGORIES = 20;
    private static final int MOST_IN_A_CELL = 1_000_000;
    private static final int MOST_PERMUTATIONS = 1_000_000_000;

    private InferenceOperations() {}

    static List<Operation> all() {
        return List.of(
                new Operation(
                        "proportion-interval",
                        "a share with its Wilson, Clopper-Pearson and Wald intervals",
                        InferenceOperations::proportion),
                new Operation(
                        "two-proportions",
                        "two independent shares and the interval of their difference",
                        InferenceOperations::twoProportions),
                new Operation(
                        "chi-square",
                        "whether the rows of a table differ, after Pearson",
                        InferenceOperations::chiSquare),
                new Operation(
                        "fisher-exact", "the exact test of a table of two by two", InferenceOperations::fisherExact),
                new Operation(
                        "permutation-p",
                        "the p-value of a permutation test, and the smallest it could be",
                        InferenceOperations::permutationP),
                new Operation(
                        "corrected-resampled-t",
                        "the t test for differences from repeated splits of the same patients",
                        InferenceOperations::correctedResampledT));
    }

    private static Result proportion(Input input) {
        int n = input.count("n", 1, Input.MOST_COUNTED);
        Proportion proportion = new Proportion(input.count("successes", 0, n), n);
        double level = input.level();
        return new Result()
                .put("estimate", proportion.value())
                .put("wilson", proportion.wilson(level))
                .put("clopperPearson", proportion.clopperPearson(level))
                .put("wald", proportion.wald(level));
    }

    private static Result twoProportions(Input input) {
        int n1 = input.count("n1", 1, Input.MOST_COUNTED);
        int n2 = input.count("n2", 1, Input.MOST_COUNTED);
        TwoProportions both = new TwoProportions(
                new Proportion(input.count("successes1", 0, n1), n1),
                new Proportion(input.count("successes2", 0, n2), n2));
        double level = input.level();
        Interval first = both.first().wilson(level);
        Interval second = both.second().wilson(level);
        Interval difference = both.newcombe(level);
        return new Result()
                .put("proportion1", both.first().value())
                .put("low1", first.lower())
                .put("high1", first.upper())
                .put("proportion2", both.second().value())
                .put("low2", second.lower())
                .put("high2", second.upper())
                .put("difference", both.difference())
                .put("differenceLow", difference.lower())
                .put("differenceHigh", difference.upper());
    }

    private static Result chiSquare(Input input) {
        int[][] counts = input.table("table", 2, MOST_CATEGORIES, 2, MOST_CATEGORIES, MOST_IN_A_CELL);
        boolean corrected = input.flag("yatesCorrection");
        if (corrected && (counts.length != 2 || counts[0].length != 2)) {
            throw Refusal.of(
                    "yatesCorrection",
                    "true for a table of %d by %d".formatted(counts.length, counts[0].length),
                    "false, or a table of 2 by 2");
        }
        Optional<ContingencyTable> table = hasEmptyLine(counts)
                ? Optional.empty()
                : Optional.of(new ContingencyTable(Arrays.stream(counts)
                        .map(row -> Arrays.stream(row).boxed().toList())
                        .toList()));
        Optional<ChiSquare> test =
                table.map(full -> corrected ? ChiSquare.withYatesCorrection(full) : ChiSquare.of(full));
        return new Result()
                .put(
                        "statistic",
                        test.map(found -> OptionalDouble.of(found.statistic())).orElse(OptionalDouble.empty()))
                .put("df", (counts.length - 1) * (counts[0].length - 1))
                .put("p", test.map(found -> OptionalDouble.of(found.p())).orElse(OptionalDouble.empty()))
                .put(
                        "minExpected",
                        table.map(full -> OptionalDouble.of(full.smallestExpected()))
                                .orElse(OptionalDouble.empty()));
    }

    private static boolean hasEmptyLine(int[][] counts) {
        return Arrays.stream(counts).anyMatch(row -> Arrays.stream(row).sum() == 0)
                || IntStream.range(0, counts[0].length)
                        .anyMatch(column -> Arrays.stream(counts)
                                        .mapToInt(row -> row[column])
                                        .sum()
                                == 0);
    }

    private static Result fisherExact(Input input) {
        int[][] table = input.table("table", 2, 2, 2, 2, MOST_IN_A_CELL);
        if (Arrays.stream(table).flatMapToInt(Arrays::stream).sum() == 0) {
            return new Result().put("p", OptionalDouble.empty());
        }
        return new Result().put("p", new FisherExact(table[0][0], table[0][1], table[1][0], table[1][1]).p());
    }

    private static Result permutationP(Input input) {
        int permutations = input.count("permutations", 1, MOST_PERMUTATIONS);
        PermutationP test = new PermutationP(input.count("atLeastAsExtreme", 0, permutations), permutations);
        return new Result().put("p", test.p()).put("smallestAttainableP", test.smallestAttainable());
    }

    private static Result correctedResampledT(Input input) {
        CorrectedResampledT test = CorrectedResampledT.of(
                input.numbers("differences", 2, Range.ANY),
                input.count("testSize", 1, Input.MOST_COUNTED),
                input.count("trainSize", 1, Input.MOST_COUNTED));
        return new Result()
                .put("mean", test.mean())
                .put("naiveSe", test.naiveStandardError())
                .put("correctedSe", test.standardError())
                .put("t", test.t())
                .put("p", test.p());
    }
}
