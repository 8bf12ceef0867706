package org.mindgap.lab.engine;

import org.mindgap.statistics.ForcedFalsePositiveRate;

/// Grades the tasks of the impossible console: 10, 30, 30, 10 and 20 points.
public final class ConsoleTasks {
    /// Asks to light all three lamps.
    public static final String THREE_LAMPS = "three-lamps";

    /// Asks for the conditions under which all three can be lit.
    public static final String ESCAPES = "escapes";

    /// Asks for the false-positive rate that is forced.
    public static final String FORCED_RATE = "forced-rate";

    /// Asks for the lamp to give up in a screening programme.
    public static final String LAMP = "lamp";

    /// Asks for the arguments for giving it up.
    public static final String ARGUMENTS = "arguments";

    /// So many attempts are asked for before the reason is told.
    public static final int ATTEMPTS = 3;

    /// The false-positive rate of district B where it shall have the sensitivity and the predictive value of A, as a
    /// task asks for it.
    public static final ForcedFalsePositiveRate FORCED = new ForcedFalsePositiveRate(0.08, 0.57, 0.84);

    /// How close a forced rate must come.
    public static final double TOLERANCE = 0.0005;

    private static final int ATTEMPT = 10;
    private static final int SELECTED = 30;
    private static final int RATE = 30;
    private static final int CHOSEN = 10;
    private static final int ARGUED = 20;

    private ConsoleTasks() {}

    /// What a task is worth.
    public static int worth(String task) {
        return switch (task) {
            case THREE_LAMPS -> ATTEMPT;
            case ESCAPES -> SELECTED;
            case FORCED_RATE -> RATE;
            case LAMP -> CHOSEN;
            case ARGUMENTS -> ARGUED;
            default -> throw new IllegalArgumentException("Not a task of the impossible console: " + task);
        };
    }

    /// How an attempt to light the lamps ended.
    public enum Attempt {
        LIT,
        /// All lamps are on, and hardly anybody is recalled.
        ALMOST_NOBODY,
        SOME_DARK
    }

    /// An attempt counts as successful only where both districts are served.
    public static Attempt attempt(ConsoleState state) {
        ConsoleLamps lamps = state.lamps();
        if (!lamps.all()) {
            return Attempt.SOME_DARK;
        }
        return lamps.isUsable() ? Attempt.LIT : Attempt.ALMOST_NOBODY;
    }

    /// The attempt itself earns the points, however it ends.
    public static Credit attempted() {
        return Credit.all(ATTEMPT);
    }

    /// A rate between 0 and 1.
    public static Prediction forcedRate(double predicted) {
        double truth = FORCED.value().orElseThrow();
        boolean close = Math.abs(predicted - truth) <= TOLERANCE + 1e-9;
        return new Prediction(Credit.allOrNothing(close, RATE), predicted, truth, close);
    }

    public static Credit lamp(boolean right) {
        return Credit.allOrNothing(right, CHOSEN);
    }

    /// Each right statement selected earns its share of the points, and each other one selected takes as much away.
    ///
    /// @param right how many of the statements selected are right
    /// @param wrong how many are not
    /// @param all how many right ones there are
    public static Credit selected(String task, int right, int wrong, int all) {
        int of = worth(task);
        return new Credit(Math.max(0, right - wrong) * of / all, of);
    }
}
