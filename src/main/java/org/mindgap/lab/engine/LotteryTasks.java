package org.mindgap.lab.engine;

/// Grades the tasks of the split lottery that are answered by its state, in a lesson as in a question.
public final class LotteryTasks {
    private LotteryTasks() {}

    /// Noise that looks like a breakthrough.
    ///
    /// @param drawn the cohorts of that state
    public static Credit breakthrough(LotteryState state, LotteryDraw drawn) {
        Estimate recordLevel = state.strategy() == Strategy.RECORD_FOLDS
                ? new Estimate.Measured(drawn.mean(state.strategy()).orElse(0), 0)
                : new Estimate.Unmeasured(0);
        return SplitLotteryGrade.breakthrough(state.setting(), recordLevel);
    }

    /// The AUC on new patients, said before it is shown.
    ///
    /// @param drawn the cohorts of that state
    public static Prediction newPatients(double predicted, LotteryState state, LotteryDraw drawn) {
        LotteryDraw graded = drawn.count() == SplitLotteryGrade.COHORTS
                ? drawn
                : new LotteryDraw(state.setting(), state.seed(), SplitLotteryGrade.COHORTS);
        double truth = graded.newPatients().orElseThrow();
        double shown = drawn.mean(state.strategy()).orElse(truth);
        return new Prediction(
                SplitLotteryGrade.prediction(predicted, shown, truth, state.strategyChanges()),
                predicted,
                truth,
                SplitLotteryGrade.isClose(predicted, truth));
    }
}
