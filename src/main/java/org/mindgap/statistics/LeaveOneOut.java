package org.mindgap.statistics;

/// What leave-one-out shows for a classifier that knows nothing.
public final class LeaveOneOut {

    private LeaveOneOut() {}

    /// The accuracy of predicting the majority class of the other patients; a tied vote counts one half.
    ///
    /// With equal classes it is exactly 0: leaving a patient out always makes the other class the majority.
    public static double majorityVoteAccuracy(int events, int nonEvents) {
        Require.atLeast(0, "events", events);
        Require.atLeast(0, "nonEvents", nonEvents);
        Require.atLeast(2, "patients", events + nonEvents);
        double right = events * vote(events - 1, nonEvents) + nonEvents * vote(nonEvents - 1, events);
        return right / (events + nonEvents);
    }

    private static double vote(int same, int other) {
        return same > other ? 1 : same == other ? 0.5 : 0;
    }
}
