package org.mindgap.lab.engine;

import org.mindgap.statistics.Auc;
import org.mindgap.statistics.ExpectedMaximum;
import org.mindgap.statistics.Interval;
import org.mindgap.statistics.MeanInterval;

/// What a referee can compute from the results page.
public final class DeskArithmetic {
    public static final double LEVEL = 0.95;
    private static final int SEEDS = 5;

    private DeskArithmetic() {}

    /// The scans of "ours" that failed and were left out.
    public static int failures() {
        return DeskRow.RIVAL.result().patients() - DeskRow.OURS.result().patients();
    }

    /// The mean Dice of "ours" with each failure as 0.
    public static double failuresCounted() {
        DeskResult ours = DeskRow.OURS.result();
        return ours.dice() * ours.patients() / (ours.patients() + failures());
    }

    /// The standard error that "ours" would have with the standard deviation of the rival.
    public static double standardErrorOfOurs() {
        return new MeanInterval(
                        DeskRow.OURS.result().patients(),
                        DeskRow.OURS.result().dice(),
                        DeskRow.RIVAL.result().spread().orElseThrow())
                .standardError();
    }

    /// The mean Dice of "ours" if its ± is a standard error.
    public static Interval diceOfOurs() {
        DeskResult ours = DeskRow.OURS.result();
        double deviation = ours.spread().orElseThrow() * Math.sqrt(ours.patients());
        return new MeanInterval(ours.patients(), ours.dice(), deviation).interval(LEVEL);
    }

    /// The AUC of a row by Hanley and McNeil.
    public static Interval auc(DeskRow row) {
        DeskResult result = row.result();
        return Auc.hanleyMcNeil(result.auc(), result.positives(), result.negatives(), LEVEL);
    }

    /// The pairs of a positive and a negative that an AUC is a share of.
    public static int pairs(DeskRow row) {
        return row.result().positives() * row.result().negatives();
    }

    /// By how many standard deviations between seeds the best of five lies above their mean, on average.
    public static double bestSeed() {
        return ExpectedMaximum.ofNormals(SEEDS);
    }
}
