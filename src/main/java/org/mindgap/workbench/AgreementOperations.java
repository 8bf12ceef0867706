package org.mindgap.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mindgap.statistics.Interval;
import org.mindgap.statistics.IntraclassCorrelation;
import org.mindgap.statistics.MethodAgreement;
import org.mindgap.statistics.WeightedKappa;

/// Measurements and raters beside each other.
final class AgreementOperations {
    private static final int MOST_CATEGORIES = 100;
    private static final int MOST_RATERS = 1000;
    private static final Map<String, WeightedKappa.Weights> WEIGHTS = Map.of(
            "none", WeightedKappa.Weights.NONE,
            "linear", WeightedKappa.Weights.LINEAR,
            "quadratic", WeightedKappa.Weights.QUADRATIC);

    private AgreementOperations() {}

    static List<Operation> all() {
        return List.of(
                new Operation(
                        "regression",
                        "errors, correlation and limits of agreement of predicted measurements",
                        AgreementOperations::regression),
                new Operation(
                        "kappa",
                        "how much two raters agree beyond chance, weighted or not",
                        AgreementOperations::kappa),
                new Operation(
                        "intraclass-correlation",
                        "how alike measurements of the same subject are, with intervals",
                        AgreementOperations::intraclassCorrelation));
    }

    private static Result regression(Input input) {
        double[] reference = input.numbers("reference", 1, Range.ANY);
        double[] prediction = input.numbersBeside("prediction", Range.ANY, "reference", reference.length);
        double level = input.level();
        MethodAgreement agreement = new MethodAgreement(reference, prediction);
        Optional<Interval> limits = agreement.limits();
        return new Result()
                .put("n", agreement.n())
                .put("bias", agreement.bias())
                .put("mse", agreement.meanSquaredError())
                .put("rmse", agreement.rootMeanSquaredError())
                .put("mae", agreement.meanAbsoluteError())
                .put("medianAbsoluteError", agreement.medianAbsoluteError())
                .put("r2", agreement.rSquared())
                .put("pearson", agreement.pearson())
                .put("ccc", agreement.concordance())
                .put("errorVariance", agreement.errorVariance())
                .put("sdOfDifferences", agreement.standardDeviation())
                .putBounds("limitOfAgreementLow", "limitOfAgreementHigh", limits)
                .putBounds("biasCiLow", "biasCiHigh", agreement.biasInterval(level))
                .put("limitOfAgreementSe", agreement.limitStandardError())
                .putInterval("limitOfAgreementLowCi", agreement.limitInterval(true, level))
                .putInterval("limitOfAgreementHighCi", agreement.limitInterval(false, level));
    }

    private static Result kappa(Input input) {
        int[][] counts = input.table("matrix", 2, MOST_CATEGORIES, 2, MOST_CATEGORIES, Input.MOST_COUNTED);
        if (counts.length != counts[0].length) {
            throw Refusal.of(
                    "matrix",
                    "a table of %d by %d".formatted(counts.length, counts[0].length),
                    "as many columns as rows, a category each");
        }
        WeightedKappa.Weights weights = input.choice("weights", WEIGHTS);
        WeightedKappa kappa = new WeightedKappa(Arrays.stream(counts)
                .map(row -> Arrays.stream(row).asLongStream().toArray())
                .toArray(long[][]::new));
        return new Result().put("kappa", kappa.kappa(weights));
    }

    private static Result intraclassCorrelation(Input input) {
        IntraclassCorrelation icc = new IntraclassCorrelation(input.rows("ratings", 2, 2, MOST_RATERS));
        double level = input.level();
        return new Result()
                .put("icc11", icc.icc11())
                .put("icc21", icc.icc21())
                .put("icc31", icc.icc31())
                .putInterval("icc11Ci", icc.icc11Interval(level))
                .putInterval("icc21Ci", icc.icc21Interval(level))
                .putInterval("icc31Ci", icc.icc31Interval(level));
    }
}
