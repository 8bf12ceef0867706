package org.mindgap.workbench;

import java.util.List;
import java.util.OptionalInt;
import org.mindgap.statistics.Cusum;
import org.mindgap.statistics.Ewma;
import org.mindgap.statistics.RiskAdjustedCusum;

/// Control charts.
final class MonitoringOperations {
    private static final Range ODDS_RATIO = Range.between(0.000001, 1_000_000);

    private MonitoringOperations() {}

    static List<Operation> all() {
        return List.of(
                new Operation(
                        "ewma",
                        "a chart of exponentially weighted moving averages, with its alarms",
                        MonitoringOperations::ewma),
                new Operation(
                        "cusum", "a two-sided chart of cumulative sums, with its alarms", MonitoringOperations::cusum),
                new Operation(
                        "risk-adjusted-cusum",
                        "a chart that finds worse outcomes than the predicted risks explain",
                        MonitoringOperations::riskAdjustedCusum));
    }

    private static Result ewma(Input input) {
        Ewma chart = Ewma.of(
                input.numbers("values", 1, Range.ANY),
                input.number("target", Range.ANY),
                input.number("sd", Range.POSITIVE),
                input.number("lambda", Range.WEIGHT),
                input.number("limit", Range.POSITIVE));
        return alarms(
                new Result().putNumbers("z", chart.averages()).putNumbers("halfWidth", chart.halfWidths()),
                chart.alarms());
    }

    private static Result cusum(Input input) {
        Cusum chart = Cusum.of(
                input.numbers("values", 1, Range.ANY),
                input.number("target", Range.ANY),
                input.number("sd", Range.POSITIVE),
                input.number("allowance", Range.NOT_NEGATIVE),
                input.number("decisionInterval", Range.POSITIVE));
        return alarms(
                new Result().putNumbers("upper", chart.upper()).putNumbers("lower", chart.lower()), chart.alarms());
    }

    private static Result riskAdjustedCusum(Input input) {
        boolean[] outcomes = input.labels("outcomes");
        RiskAdjustedCusum chart = RiskAdjustedCusum.of(
                outcomes,
                input.numbersBeside("risks", Range.SHARE, "outcomes", outcomes.length),
                input.number("oddsRatio", ODDS_RATIO),
                input.number("decisionInterval", Range.POSITIVE));
        return alarms(
                new Result().putNumbers("weights", chart.weights()).putNumbers("sums", chart.sums()), chart.alarms());
    }

    private static Result alarms(Result result, List<Integer> alarms) {
        return result.putCounts("alarms", alarms)
                .put("firstAlarm", alarms.isEmpty() ? OptionalInt.empty() : OptionalInt.of(alarms.getFirst()));
    }
}
