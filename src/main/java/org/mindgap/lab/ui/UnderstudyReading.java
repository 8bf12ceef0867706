package org.mindgap.lab.ui;

import org.mindgap.lab.engine.UnderstudyOutcome;

/// What verdict and leak of an outcome come to, in a word each; the last parts of their keys.
record UnderstudyReading(String verdict, String leak) {
    /// From here on a synthetic AUC is called off the truth: it is so by chance in about two of three cohorts at most.
    private static final double OFF = 0.02;

    private static final double GUESSING = 0.56;
    private static final double CLEAR = 0.7;

    static UnderstudyReading of(UnderstudyOutcome outcome) {
        return new UnderstudyReading(
                verdict(outcome.bias()), leak(outcome.leak().attack().auc()));
    }

    private static String verdict(double bias) {
        if (bias >= OFF) {
            return "high";
        }
        return bias <= -OFF ? "low" : "near";
    }

    private static String leak(double auc) {
        if (auc < GUESSING) {
            return "guessing";
        }
        return auc < CLEAR ? "some" : "clear";
    }
}
