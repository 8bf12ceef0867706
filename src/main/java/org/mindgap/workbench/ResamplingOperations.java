package org.mindgap.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import org.mindgap.statistics.Auc;
import org.mindgap.statistics.CaseBootstrap;
import org.mindgap.statistics.Interval;
import org.mindgap.statistics.MeanPermutation;
import org.mindgap.statistics.PairedAucPermutation;
import org.mindgap.statistics.PercentileInterval;
import org.mindgap.statistics.PermutationP;
import org.mindgap.statistics.Proportion;
import org.mindgap.statistics.RankedScores;

/// Intervals and tests that draw the data again and again. The same seed draws the same.
final class ResamplingOperations {
    private static final int LEAST_REPLICATES = 100;
    private static final int MOST_REPLICATES = 100_000;

    /// Replicates times cases, so that an answer takes a few seconds.
    private static final long MOST_STEPS = 200_000_000;

    private static final double MONTE_CARLO_LEVEL = 0.95;

    private ResamplingOperations() {}

    static List<Operation> all() {
        return List.of(
                new Operation(
                        "bootstrap-auc",
                        "an AUC, or two of the same patients, with intervals from drawing patients anew",
                        ResamplingOperations::bootstrapAuc),
                new Operation(
                        "permutation-test-auc",
                        "whether the AUCs of two scores of the same patients differ by more than chance",
                        ResamplingOperations::permutationTestAuc),
                new Operation(
                        "permutation-test-means",
                        "whether the means of two groups differ by more than chance",
                        ResamplingOperations::permutationTestMeans));
    }

    private static Result bootstrapAuc(Input input, Progress progress) {
        boolean[] labels = input.labels("labels");
        double[] scores = input.numbersBeside("scores", Range.ANY, "labels", labels.length);
        Optional<double[]> other = input.has("scoresB")
                ? Optional.of(input.numbersBeside("scoresB", Range.ANY, "labels", labels.length))
                : Optional.empty();
        int[] patients = input.patientsBeside("labels", labels.length);
        boolean stratified = input.flag("stratified");
        int replicates = replicates(input, "replicates", labels.length);
        int seed = seed(input);
        double level = input.level();
        CaseBootstrap bootstrap = stratified ? CaseBootstrap.stratified(patients, labels) : CaseBootstrap.of(patients);
        RankedScores ranked = RankedScores.of(scores, labels);
        Optional<RankedScores> rankedOther = other.map(both -> RankedScores.of(both, labels));
        RandomGenerator chance = new SplittableRandom(seed);
        double[] found = new double[replicates];
        double[] foundOther = new double[rankedOther.isPresent() ? replicates : 0];
        int defined = 0;
        for (int replicate = 0; replicate < replicates; replicate++) {
            int[] times = bootstrap.draw(chance);
            OptionalDouble auc = ranked.auc(times);
            if (auc.isPresent()) {
                found[defined] = auc.getAsDouble();
                if (rankedOther.isPresent()) {
                    foundOther[defined] = rankedOther.get().auc(times).orElseThrow();
                }
                defined++;
            }
            progress.step((replicate + 1.0) / replicates);
        }
        OptionalDouble auc = Auc.of(scores, labels);
        OptionalDouble otherAuc = other.isPresent() ? Auc.of(other.get(), labels) : OptionalDouble.empty();
        // Without both classes in most draws there is nothing to say.
        int used = 2 * defined < replicates || auc.isEmpty() ? 0 : defined;
        double[] ofA = Arrays.copyOf(found, used);
        double[] ofB = Arrays.copyOf(foundOther, rankedOther.isPresent() ? used : 0);
        double[] differences = new double[ofB.length];
        Arrays.setAll(differences, i -> ofA[i] - ofB[i]);
        Result result = new Result();
        putEstimate(result, "auc", auc, ofA, level);
        putEstimate(result, "aucB", otherAuc, ofB, level);
        putEstimate(
                result,
                "difference",
                auc.isPresent() && otherAuc.isPresent()
                        ? OptionalDouble.of(auc.getAsDouble() - otherAuc.getAsDouble())
                        : OptionalDouble.empty(),
                differences,
                level);
        return result.put("cases", labels.length)
                .put("patients", bootstrap.patients())
                .put("replicates", replicates)
                .put("undefinedReplicates", replicates - defined)
                .put("seed", seed);
    }

    private static void putEstimate(
            Result result, String name, OptionalDouble estimate, double[] replicates, double level) {
        Optional<Interval> interval =
                replicates.length == 0 ? Optional.empty() : Optional.of(PercentileInterval.of(replicates, level));
        result.put(name, estimate)
                .putInterval(name + "Ci", interval)
                .put(name + "Se", replicates.length < 2 ? OptionalDouble.empty() : deviation(replicates));
    }

    private static OptionalDouble deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return OptionalDouble.of(Math.sqrt(squares / (values.length - 1)));
    }

    private static Result permutationTestAuc(Input input, Progress progress) {
        boolean[] labels = input.labels("labels");
        double[] scoresA = input.numbersBeside("scoresA", Range.ANY, "labels", labels.length);
        double[] scoresB = input.numbersBeside("scoresB", Range.ANY, "labels", labels.length);
        int[] patients = input.patientsBeside("labels", labels.length);
        int permutations = replicates(input, "permutations", labels.length);
        int seed = seed(input);
        OptionalDouble aucA = Auc.of(scoresA, labels);
        Result result = new Result().put("aucA", aucA).put("aucB", Auc.of(scoresB, labels));
        if (aucA.isEmpty()) {
            return putTest(result, OptionalDouble.empty(), Optional.empty(), permutations, seed);
        }
        PairedAucPermutation test = new PairedAucPermutation(scoresA, scoresB, labels, patients);
        int extreme = atLeastAsExtreme(test::permuted, Math.abs(test.observed()), permutations, seed, progress);
        return putTest(
                result,
                OptionalDouble.of(test.observed()),
                Optional.of(new PermutationP(extreme, permutations)),
                permutations,
                seed);
    }

    private static Result permutationTestMeans(Input input, Progress progress) {
        double[] a = input.numbers("groupA", 1, Range.ANY);
        double[] b = input.numbers("groupB", 1, Range.ANY);
        int permutations = replicates(input, "permutations", a.length + b.length);
        int seed = seed(input);
        MeanPermutation test = new MeanPermutation(a, b);
        double least = Math.abs(test.observed()) - test.rounding();
        int extreme = atLeastAsExtreme(test::permuted, least, permutations, seed, progress);
        return putTest(
                new Result()
                        .put("meanA", Arrays.stream(a).average().orElseThrow())
                        .put("meanB", Arrays.stream(b).average().orElseThrow()),
                OptionalDouble.of(test.observed()),
                Optional.of(new PermutationP(extreme, permutations)),
                permutations,
                seed);
    }

    private static int atLeastAsExtreme(
            ToDoubleFunction<RandomGenerator> permuted, double least, int permutations, int seed, Progress progress) {
        RandomGenerator chance = new SplittableRandom(seed);
        int extreme = 0;
        for (int permutation = 0; permutation < permutations; permutation++) {
            extreme += Math.abs(permuted.applyAsDouble(chance)) >= least ? 1 : 0;
            progress.step((permutation + 1.0) / permutations);
        }
        return extreme;
    }

    private static Result putTest(
            Result result, OptionalDouble difference, Optional<PermutationP> test, int permutations, int seed) {
        return result.put("difference", difference)
                .put("p", test.map(found -> OptionalDouble.of(found.p())).orElse(OptionalDouble.empty()))
                .put("smallestAttainableP", 1 / (permutations + 1.0))
                .putInterval(
                        "pOfAllPermutationsCi",
                        test.map(found -> new Proportion(found.atLeastAsExtreme(), permutations)
                                .clopperPearson(MONTE_CARLO_LEVEL)))
                .put(
                        "atLeastAsExtreme",
                        test.map(found -> OptionalInt.of(found.atLeastAsExtreme()))
                                .orElse(OptionalInt.empty()))
                .put("permutations", permutations)
                .put("seed", seed);
    }

    private static int seed(Input input) {
        return input.count("seed", 0, Integer.MAX_VALUE);
    }

    private static int replicates(Input input, String name, int cases) {
        long most = Math.max(LEAST_REPLICATES, Math.min(MOST_REPLICATES, MOST_STEPS / cases));
        return input.count(name, LEAST_REPLICATES, (int) most);
    }
}
