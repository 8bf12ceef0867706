package org.mindgap.statistics;

import java.util.OptionalDouble;

/// Scores put in order once, so that the AUC of each of many resamples takes n steps and not n log n.
public final class RankedScores {
    private final int[] order;
    private final boolean[] events;
    private final boolean[] ends;

    private RankedScores(int[] order, boolean[] events, boolean[] ends) {
        this.order = order;
        this.events = events;
        this.ends = ends;
    }

    /// Higher scores speak for the event.
    ///
    /// @throws IllegalArgumentException for unequal lengths and for NaN
    public static RankedScores of(double[] scores, boolean[] events) {
        Require.within(scores.length, scores.length, "events", events.length);
        int[] order = Order.of(scores);
        boolean[] ordered = new boolean[order.length];
        boolean[] ends = new boolean[order.length];
        for (int i = 0; i < order.length; i++) {
            ordered[i] = events[order[i]];
            ends[i] = i + 1 == order.length || scores[order[i]] != scores[order[i + 1]];
        }
        return new RankedScores(order, ordered, ends);
    }

    /// The AUC when each case stands there so many times; empty when a class is missing.
    public OptionalDouble auc(int[] times) {
        Require.within(order.length, order.length, "times", times.length);
        long doubled = 0;
        long below = 0;
        long all = 0;
        long tiedEvents = 0;
        long tiedOthers = 0;
        for (int i = 0; i < order.length; i++) {
            int here = times[order[i]];
            if (events[i]) {
                tiedEvents += here;
            } else {
                tiedOthers += here;
            }
            if (ends[i]) {
                doubled += tiedEvents * (2 * below + tiedOthers);
                all += tiedEvents;
                below += tiedOthers;
                tiedEvents = 0;
                tiedOthers = 0;
            }
        }
        return Ratio.of(doubled, 2.0 * all * below);
    }
}
