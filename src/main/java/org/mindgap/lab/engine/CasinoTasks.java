package org.mindgap.lab.engine;

/// Grades the tasks of the tuning casino that are answered by a number, in a lesson as in a question.
public final class CasinoTasks {
    /// Asks for the best of a hundred noise features.
    public static final String BEST_OF_HUNDRED = "best-of-hundred";

    /// Asks for the mean honest AUC.
    public static final String SIGNAL = "signal";

    public static final int HUNDRED = 100;

    private CasinoTasks() {}

    /// Asked of the lesson's own setting, whatever the learner has tried since; of the state only the seed counts.
    public static Prediction prediction(String task, double predicted, CasinoSetup setup, CasinoState state) {
        return task.equals(BEST_OF_HUNDRED)
                ? bestOfHundred(predicted, setup.start().setting())
                : honestMean(predicted, setup.start().setting(), state.seed());
    }

    private static Prediction bestOfHundred(double predicted, TuningCasinoSetting setting) {
        double truth = new TuningCasino(setting.withConfigurations(HUNDRED), 1).theory()[HUNDRED - 1];
        Credit credit = TuningCasinoGrade.bestOfHundred(predicted, truth);
        return new Prediction(credit, predicted, truth, credit.isFull());
    }

    private static Prediction honestMean(double predicted, TuningCasinoSetting setting, int seed) {
        double truth = new CasinoDataSets(setting, seed, TuningCasinoGrade.DATA_SETS).mean(CasinoOutcome::honest);
        Credit credit = TuningCasinoGrade.honestMean(predicted, truth);
        return new Prediction(credit, predicted, truth, credit.isFull());
    }
}
