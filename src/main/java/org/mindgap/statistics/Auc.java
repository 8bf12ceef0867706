package org.mindgap.statistics;

import java.util.OptionalDouble;

/// The area under the ROC curve: the chance that a random event scores higher than a random non-event, ties one half.
///
/// The Mann-Whitney form with midranks. Hanley JA, McNeil BJ. Radiology 1982;143:29-36.
public final class Auc {

    private Auc() {}

    /// Empty when a class is missing. Higher scores speak for the event.
    public static OptionalDouble of(double[] scores, boolean[] events) {
        return of(ClassScores.of(scores, events, true), ClassScores.of(scores, events, false));
    }

    /// Empty when a class is missing. Takes n log n steps and leaves its arguments alone.
    public static OptionalDouble of(double[] eventScores, double[] nonEventScores) {
        if (eventScores.length == 0 || nonEventScores.length == 0) {
            return OptionalDouble.empty();
        }
        double[] events = ClassScores.sorted(eventScores);
        double[] others = ClassScores.sorted(nonEventScores);
        long doubled = 0;
        int below = 0;
        int upTo = 0;
        for (double score : events) {
            while (below < others.length && others[below] < score) {
                below++;
            }
            upTo = Math.max(upTo, below);
            while (upTo < others.length && others[upTo] == score) {
                upTo++;
            }
            doubled += below + upTo;
        }
        return OptionalDouble.of(doubled / (2.0 * events.length * others.length));
    }

    /// The standard error with Q1 = A/(2-A) and Q2 = 2A²/(1+A), the exponential approximation.
    ///
    /// Hanley JA, McNeil BJ. Radiology 1982;143:29-36.
    public static double hanleyMcNeilStandardError(double auc, int events, int nonEvents) {
        Require.within(0, 1, "auc", auc);
        Require.atLeast(1, "events", events);
        Require.atLeast(1, "nonEvents", nonEvents);
        double square = auc * auc;
        double twoEvents = auc / (2 - auc) - square;
        double twoNonEvents = 2 * square / (1 + auc) - square;
        double variance = (auc * (1 - auc) + (events - 1) * twoEvents + (nonEvents - 1) * twoNonEvents)
                / ((double) events * nonEvents);
        return Math.sqrt(Math.max(0, variance));
    }

    /// AUC ± z times the standard error of [#hanleyMcNeilStandardError], cut off at 0 and 1.
    ///
    /// Near an AUC of 1 the standard error is too small, and is 0 at 1 itself.
    public static Interval hanleyMcNeil(double auc, int events, int nonEvents, double level) {
        double half = StandardNormal.twoSidedQuantile(level) * hanleyMcNeilStandardError(auc, events, nonEvents);
        return new Interval(Math.max(0, auc - half), Math.min(1, auc + half));
    }

    /// The standard deviation of the AUC of a continuous score without information: √((n1+n0+1)/(12 n1 n0)).
    ///
    /// Mann HB, Whitney DR. Ann Math Stat 1947;18:50-60.
    public static double nullStandardDeviation(int events, int nonEvents) {
        Require.atLeast(1, "events", events);
        Require.atLeast(1, "nonEvents", nonEvents);
        return Math.sqrt((events + nonEvents + 1.0) / (12.0 * events * nonEvents));
    }
}
