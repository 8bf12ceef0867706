package org.mindgap.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mindgap.statistics.KolmogorovSmirnov;
import org.mindgap.statistics.NearestRecords;
import org.mindgap.statistics.PopulationStability;
import org.mindgap.statistics.PropensityMse;
import org.mindgap.statistics.SampleDistance;

/// Two sets of data beside each other: now and then, synthetic and real.
final class ResemblanceOperations {
    private static final int MOST_BINS = 10_000;
    private static final int MOST_FEATURES = 1000;
    private static final int MOST_PARAMETERS = 200;
    private static final double MOST_STEPS = 2e8;
    private static final double MOST_FITTING = 1e8;
    private static final Map<String, PopulationStability.ZeroPolicy> POLICIES = Map.of(
            "none", PopulationStability.ZeroPolicy.NONE,
            "floor", PopulationStability.ZeroPolicy.FLOOR,
            "add-half", PopulationStability.ZeroPolicy.ADD_HALF);

    private ResemblanceOperations() {}

    static List<Operation> all() {
        return List.of(
                new Operation(
                        "kolmogorov-smirnov",
                        "the largest distance between two distribution functions, with its p-value",
                        ResemblanceOperations::kolmogorovSmirnov),
                new Operation(
                        "population-stability",
                        "the population stability index of two histograms",
                        ResemblanceOperations::populationStability),
                new Operation(
                        "wasserstein",
                        "how far values must be moved to turn one sample into another",
                        ResemblanceOperations::wasserstein),
                new Operation(
                        "energy-distance", "the energy distance of two samples", ResemblanceOperations::energyDistance),
                new Operation(
                        "propensity-mse",
                        "how well a logistic regression tells synthetic records from real ones",
                        ResemblanceOperations::propensityMse),
                new Operation(
                        "nearest-neighbours",
                        "how close synthetic records come to single real ones",
                        ResemblanceOperations::nearestNeighbours));
    }

    private static Result kolmogorovSmirnov(Input input) {
        KolmogorovSmirnov test =
                KolmogorovSmirnov.of(input.numbers("x", 1, Range.ANY), input.numbers("y", 1, Range.ANY));
        return new Result().put("d", test.distance()).put("pLimiting", test.limitingP());
    }

    private static Result populationStability(Input input) {
        int[] reference = input.counts("referenceCounts", 1, MOST_BINS, 0, Input.MOST_COUNTED);
        int[] current = input.counts("currentCounts", 1, MOST_BINS, 0, Input.MOST_COUNTED);
        input.requireLength("currentCounts", current.length, "referenceCounts", reference.length);
        PopulationStability stability = new PopulationStability(
                Arrays.stream(reference).asLongStream().toArray(),
                Arrays.stream(current).asLongStream().toArray());
        return new Result().put("psi", stability.index(input.choice("zeroPolicy", POLICIES)));
    }

    private static Result wasserstein(Input input) {
        return new Result().put("distance", distance(input).wasserstein());
    }

    private static Result energyDistance(Input input) {
        SampleDistance distance = distance(input);
        return new Result().put("squared", distance.energySquared()).put("root", distance.energyRoot());
    }

    private static SampleDistance distance(Input input) {
        return SampleDistance.of(input.numbers("x", 1, Range.ANY), input.numbers("y", 1, Range.ANY));
    }

    private static Result propensityMse(Input input) {
        double[][] real = input.rows("real", 1, 1, MOST_FEATURES);
        double[][] synthetic = input.rows("synthetic", 1, 1, MOST_FEATURES);
        boolean secondOrder = input.flag("secondOrder");
        requireSameFeatures("synthetic", synthetic, "real", real);
        int features = real[0].length;
        int parameters = PropensityMse.parameters(features, secondOrder);
        double records = (double) real.length + synthetic.length;
        if (parameters > MOST_PARAMETERS || records * parameters * parameters > MOST_FITTING) {
            throw Refusal.of(
                    "real",
                    "too large for a regression with %d parameters".formatted(parameters),
                    "fewer features or records, or secondOrder false: at most %d parameters, and at most %.0f records times squared parameters"
                            .formatted(MOST_PARAMETERS, MOST_FITTING));
        }
        Optional<PropensityMse> found = PropensityMse.of(real, synthetic, secondOrder);
        double share = synthetic.length / records;
        PropensityMse expected = new PropensityMse(0, parameters, (int) records, share);
        return new Result()
                .put("pmse", found.map(mse -> OptionalDouble.of(mse.value())).orElse(OptionalDouble.empty()))
                .put("parameters", parameters)
                .put("expectedNull", expected.expectedNull())
                .put("sdNull", expected.standardDeviationNull())
                .put("ratio", found.map(PropensityMse::ratio).orElse(OptionalDouble.empty()))
                .put("standardised", found.map(PropensityMse::standardised).orElse(OptionalDouble.empty()));
    }

    private static Result nearestNeighbours(Input input) {
        double[][] synthetic = input.rows("synthetic", 1, 1, MOST_FEATURES);
        double[][] real = input.rows("real", 1, 1, MOST_FEATURES);
        requireSameFeatures("real", real, "synthetic", synthetic);
        if ((double) synthetic.length * real.length * real[0].length > MOST_STEPS) {
            throw Refusal.of(
                    "synthetic",
                    "too long for so many real records",
                    "fewer records: synthetic times real times features may be at most %.0f".formatted(MOST_STEPS));
        }
        NearestRecords nearest = NearestRecords.of(synthetic, real);
        return new Result()
                .putNumbers("distanceToClosest", nearest.distances())
                .putOptionals("ratio", nearest.ratios())
                .put("meanRatio", nearest.meanRatio())
                .put("medianRatio", nearest.medianRatio())
                .put("medianDistanceToClosest", nearest.medianDistance());
    }

    private static void requireSameFeatures(String name, double[][] rows, String other, double[][] others) {
        if (rows[0].length != others[0].length) {
            throw Refusal.of(
                    name + "[0]",
                    "a list of %d".formatted(rows[0].length),
                    "%d values, as many as a record of %s has".formatted(others[0].length, other));
        }
    }
}
