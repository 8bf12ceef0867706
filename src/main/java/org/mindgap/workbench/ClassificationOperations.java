package org.mindgap.workbench;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mindgap.statistics.Auc;
import org.mindgap.statistics.AveragePrecision;
import org.mindgap.statistics.CalibrationError;
import org.mindgap.statistics.ConfusionCounts;
import org.mindgap.statistics.DeLong;
import org.mindgap.statistics.ImperfectReference;
import org.mindgap.statistics.NetBenefit;
import org.mindgap.statistics.PairedDeLong;
import org.mindgap.statistics.PredictiveValues;
import org.mindgap.statistics.PriorShift;
import org.mindgap.statistics.RiskCalibration;
import org.mindgap.statistics.VerificationBias;

/// Scores and decisions beside what was true.
final class ClassificationOperations {
    private static final int MANY_BINS = 10;
    private static final int FEW_BINS = 5;

    private ClassificationOperations() {}

    static List<Operation> all() {
        return List.of(
                new Operation(
                        "binary-classification",
                        "discrimination, calibration and errors at a threshold of predicted probabilities",
                        ClassificationOperations::binary),
                new Operation(
                        "predictive-values",
                        "what a result means where the condition is as frequent as stated",
                        ClassificationOperations::predictiveValues),
                new Operation(
                        "compare-auc",
                        "two scores of the same patients: difference of their AUCs after DeLong",
                        ClassificationOperations::compareAuc),
                new Operation(
                        "net-benefit",
                        "what acting on a threshold is worth, beside treating all and none",
                        ClassificationOperations::netBenefit),
                new Operation(
                        "calibration",
                        "whether predicted risks are as large as what happened",
                        ClassificationOperations::calibration),
                new Operation(
                        "prior-shift",
                        "a probability carried to another prevalence",
                        ClassificationOperations::priorShift),
                new Operation(
                        "imperfect-reference",
                        "what sensitivity and specificity appear to be against a reference that errs",
                        ClassificationOperations::imperfectReference),
                new Operation(
                        "verification-bias",
                        "sensitivity and specificity when only some results were verified",
                        ClassificationOperations::verificationBias));
    }

    private static Result binary(Input input) {
        boolean[] labels = input.labels("labels");
        double[] scores = input.numbersBeside("scores", Range.SHARE, "labels", labels.length);
        double threshold = input.number("threshold", Range.SHARE);
        double level = input.level();
        ConfusionCounts counts = ConfusionCounts.at(threshold, scores, labels);
        OptionalDouble auc = Auc.of(scores, labels);
        Optional<DeLong> deLong = DeLong.of(scores, labels);
        RiskCalibration calibration = new RiskCalibration(scores, labels);
        Optional<RiskCalibration.Line> line = calibration.line();
        CalibrationError ten = CalibrationError.ofEvents(scores, labels, MANY_BINS);
        return new Result()
                .put("truePositives", counts.truePositives())
                .put("falsePositives", counts.falsePositives())
                .put("falseNegatives", counts.falseNegatives())
                .put("trueNegatives", counts.trueNegatives())
                .put("sensitivity", counts.sensitivity())
                .put("specificity", counts.specificity())
                .put("ppv", counts.positivePredictiveValue())
                .put("npv", counts.negativePredictiveValue())
                .put("accuracy", counts.accuracy())
                .put("balancedAccuracy", counts.balancedAccuracy())
                .put("f1", counts.f1())
                .put("youden", counts.youden())
                .put("auc", auc)
                .put("averagePrecision", AveragePrecision.of(scores, labels))
                .put("brier", calibration.brier())
                .put("ece10", ten.expected())
                .put("mce10", ten.maximum())
                .put("ece5", CalibrationError.ofEvents(scores, labels, FEW_BINS).expected())
                .put(
                        "eceTopLabel10",
                        CalibrationError.ofTopLabels(scores, labels, MANY_BINS).expected())
                .put("aucDelongSe", optional(deLong.map(DeLong::standardError)))
                .putInterval("aucDelongCi", deLong.map(found -> found.wald(level)))
                .put("aucHanleyMcNeilSe", hanleyMcNeil(auc, counts))
                .put("calibrationSlope", optional(line.map(RiskCalibration.Line::slope)))
                .put("calibrationIntercept", optional(line.map(RiskCalibration.Line::intercept)))
                .put("calibrationInTheLarge", calibration.inTheLarge())
                .put("observedToExpected", calibration.observedToExpected())
                .put("clippedProbabilities", calibration.clipped())
                .putInterval("sensitivityWilson", counts.sensitivityProportion().map(found -> found.wilson(level)))
                .putInterval(
                        "sensitivityClopperPearson",
                        counts.sensitivityProportion().map(found -> found.clopperPearson(level)))
                .putInterval("specificityWilson", counts.specificityProportion().map(found -> found.wilson(level)))
                .putInterval(
                        "specificityClopperPearson",
                        counts.specificityProportion().map(found -> found.clopperPearson(level)));
    }

    private static OptionalDouble hanleyMcNeil(OptionalDouble auc, ConfusionCounts counts) {
        return auc.isPresent()
                ? OptionalDouble.of(
                        Auc.hanleyMcNeilStandardError(auc.getAsDouble(), counts.positives(), counts.negatives()))
                : auc;
    }

    private static Result predictiveValues(Input input) {
        PredictiveValues values = new PredictiveValues(
                input.number("sensitivity", Range.SHARE),
                input.number("specificity", Range.SHARE),
                input.number("prevalence", Range.SHARE));
        return new Result()
                .put("ppv", values.positive())
                .put("npv", values.negative())
                .put("positiveLikelihoodRatio", values.positiveLikelihoodRatio())
                .put("negativeLikelihoodRatio", values.negativeLikelihoodRatio())
                .put("positivesPer1000", 1000 * values.positives());
    }

    private static Result compareAuc(Input input) {
        boolean[] labels = input.labels("labels");
        double[] scoresA = input.numbersBeside("scoresA", Range.ANY, "labels", labels.length);
        double[] scoresB = input.numbersBeside("scoresB", Range.ANY, "labels", labels.length);
        double level = input.level();
        Optional<PairedDeLong> paired = PairedDeLong.of(scoresA, scoresB, labels);
        return new Result()
                .put("aucA", Auc.of(scoresA, labels))
                .put("aucB", Auc.of(scoresB, labels))
                .put("varianceA", optional(paired.map(found -> found.a().variance())))
                .put("varianceB", optional(paired.map(found -> found.b().variance())))
                .put("covariance", optional(paired.map(PairedDeLong::covariance)))
                .put("difference", optional(paired.map(PairedDeLong::difference)))
                .put("z", paired.map(PairedDeLong::z).orElse(OptionalDouble.empty()))
                .put("p", paired.map(PairedDeLong::p).orElse(OptionalDouble.empty()))
                .putBounds("ciLow", "ciHigh", paired.map(found -> found.wald(level)));
    }

    private static Result netBenefit(Input input) {
        boolean[] labels = input.labels("labels");
        double[] risks = input.numbersBeside("risks", Range.SHARE, "labels", labels.length);
        NetBenefit benefit = NetBenefit.of(risks, labels, input.number("threshold", Range.BELOW_ONE));
        return new Result()
                .put("truePositives", benefit.counts().truePositives())
                .put("falsePositives", benefit.counts().falsePositives())
                .put("model", benefit.model())
                .put("treatAll", benefit.treatAll())
                .put("treatNone", 0.0);
    }

    private static Result calibration(Input input) {
        boolean[] labels = input.labels("labels");
        RiskCalibration calibration =
                new RiskCalibration(input.numbersBeside("risks", Range.SHARE, "labels", labels.length), labels);
        Optional<RiskCalibration.Line> line = calibration.line();
        return new Result()
                .put("observedToExpected", calibration.observedToExpected())
                .put("calibrationInTheLarge", calibration.inTheLarge())
                .put("intercept", optional(line.map(RiskCalibration.Line::intercept)))
                .put("slope", optional(line.map(RiskCalibration.Line::slope)))
                .put("brier", calibration.brier())
                .put("clippedRisks", calibration.clipped());
    }

    private static Result priorShift(Input input) {
        double probability = input.number("probability", Range.SHARE);
        PriorShift shift = new PriorShift(
                input.number("trainPrevalence", Range.INNER_SHARE), input.number("deployPrevalence", Range.SHARE));
        return new Result().put("probability", shift.carried(probability));
    }

    private static Result imperfectReference(Input input) {
        ImperfectReference reference = new ImperfectReference(
                input.number("prevalence", Range.SHARE),
                input.number("sensitivity", Range.SHARE),
                input.number("specificity", Range.SHARE),
                input.number("referenceSensitivity", Range.SHARE),
                input.number("referenceSpecificity", Range.SHARE));
        return new Result()
                .put("apparentSensitivity", reference.apparentSensitivity())
                .put("apparentSpecificity", reference.apparentSpecificity());
    }

    private static Result verificationBias(Input input) {
        int positives = input.count("testPositives");
        int negatives = input.count("testNegatives");
        int positivesIll = input.count("verifiedPositivesDiseased", 0, positives);
        int positivesWell = input.count("verifiedPositivesHealthy", 0, positives - positivesIll);
        int negativesIll = input.count("verifiedNegativesDiseased", 0, negatives);
        int negativesWell = input.count("verifiedNegativesHealthy", 0, negatives - negativesIll);
        VerificationBias bias = new VerificationBias(
                positives, negatives, new ConfusionCounts(positivesIll, positivesWell, negativesIll, negativesWell));
        return new Result()
                .put("naiveSensitivity", bias.naiveSensitivity())
                .put("naiveSpecificity", bias.naiveSpecificity())
                .put("correctedSensitivity", bias.correctedSensitivity())
                .put("correctedSpecificity", bias.correctedSpecificity());
    }

    private static OptionalDouble optional(Optional<Double> value) {
        return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }
}
