package org.mindgap.lab.engine;

/// The three tasks of the split lottery: 40, 30 and 30 points.
public record SplitLotteryGrade(Credit breakthrough, Credit prediction, Credit strategies) {

    /// The record-level AUC that makes noise look like a breakthrough.
    public static final double BREAKTHROUGH = 0.90;

    /// How close a prediction of the mean new-patient AUC must come.
    public static final double TOLERANCE = 0.05;

    /// Over how many cohorts the predicted AUC is averaged, because one alone is too noisy to be graded.
    public static final int COHORTS = 20;

    public Credit total() {
        return breakthrough.plus(prediction).plus(strategies);
    }

    /// 40 points for a record-level AUC of 0.90 or more while the true effect is 0; nothing between.
    public static Credit breakthrough(SplitLotterySetting setting, Estimate recordLevel) {
        boolean reached = recordLevel.value().orElse(0) >= BREAKTHROUGH;
        return Credit.allOrNothing(reached && setting.effect() == 0, 40);
    }

    static boolean isClose(double predicted, double truth) {
        return Math.abs(predicted - truth) <= TOLERANCE + 1e-9;
    }

    /// A prediction of the new-patient AUC, averaged over 20 cohorts.
    ///
    /// 30 points within 0.05 of the truth after at most one change of strategy; 15 within 0.05 after more
    /// changes, or farther away but on the truth's side of the estimate that was on the screen; otherwise 0.
    public static Credit prediction(double predicted, double shown, double truth, int strategyChanges) {
        if (isClose(predicted, truth)) {
            return strategyChanges <= 1 ? Credit.all(30) : Credit.half(30);
        }
        boolean rightDirection = (predicted - shown) * (truth - shown) > 0;
        return rightDirection ? Credit.half(30) : Credit.none(30);
    }
}
