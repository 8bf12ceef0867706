package org.mindgap.lab.engine;

/// The four tasks of the tuning casino: 40, 20, 20 and 20 points.
public record TuningCasinoGrade(Credit placement, Credit bestOfHundred, Credit honestMean, Credit explanation) {

    /// How close a prediction of the best of 100 must come.
    public static final double BEST_TOLERANCE = 0.03;

    /// How close the mean honest AUC must come.
    public static final double HONEST_TOLERANCE = 0.05;

    /// Over how many data sets the honest AUC is averaged.
    public static final int DATA_SETS = 20;

    public Credit total() {
        return placement.plus(bestOfHundred).plus(honestMean).plus(explanation);
    }

    /// 8 points for each of the five blocks that stands inside the loop.
    public static Credit placement(Pipeline pipeline) {
        return new Credit(8 * pipeline.inside().size(), 40);
    }

    /// 20 points within 0.03 of the expected best of 100, 10 points within 0.06.
    public static Credit bestOfHundred(double predicted, double expected) {
        return closeness(predicted, expected, BEST_TOLERANCE);
    }

    /// 20 points within 0.05 of the mean honest AUC over 20 data sets, 10 points within 0.10.
    public static Credit honestMean(double stated, double mean) {
        return closeness(stated, mean, HONEST_TOLERANCE);
    }

    /// 20 points for the right choice.
    public static Credit explanation(boolean right) {
        return Credit.allOrNothing(right, 20);
    }

    private static Credit closeness(double stated, double actual, double tolerance) {
        double distance = Math.abs(stated - actual) - 1e-9;
        if (distance <= tolerance) {
            return Credit.all(20);
        }
        return distance <= 2 * tolerance ? Credit.half(20) : Credit.none(20);
    }
}
