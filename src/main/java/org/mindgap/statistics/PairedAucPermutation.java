package org.mindgap.statistics;

import java.util.random.RandomGenerator;

/// Whether two scores of the same cases differ in their AUC by more than chance: if they were alike, it would not
/// matter which of a case's two ranks came from which score.
///
/// Each score is replaced by its midrank among all cases, so that scales need not be alike, and for each patient the
/// two are exchanged or not with equal chance, all of a patient's cases together. Bandos AI, Rockette HE, Gur D. Stat
/// Med 2005;24:2873-2893.
public final class PairedAucPermutation {
    private final int[] ranksA;
    private final int[] ranksB;
    private final boolean[] events;
    private final int[] patients;
    private final double pairs;

    /// @param patients whose each case is, from 0; each case its own number to exchange single cases
    /// @throws IllegalArgumentException for unequal lengths, NaN, and when a class is missing
    public PairedAucPermutation(double[] scoresA, double[] scoresB, boolean[] events, int[] patients) {
        Require.within(events.length, events.length, "scoresA", scoresA.length);
        Require.within(events.length, events.length, "scoresB", scoresB.length);
        Require.within(events.length, events.length, "patients", patients.length);
        this.ranksA = doubledMidranks(scoresA);
        this.ranksB = doubledMidranks(scoresB);
        this.events = events.clone();
        this.patients = patients.clone();
        long all = 0;
        for (boolean event : events) {
            all += event ? 1 : 0;
        }
        if (all == 0 || all == events.length) {
            throw new IllegalArgumentException("An AUC needs both classes");
        }
        this.pairs = all * (events.length - all);
    }

    /// The AUC of A minus that of B.
    public double observed() {
        return difference(new boolean[events.length]);
    }

    /// The difference after one exchange. Takes as many steps as there are cases.
    public double permuted(RandomGenerator chance) {
        boolean[] exchanged = new boolean[events.length];
        long bits = 0;
        for (int patient = 0; patient < exchanged.length; patient++) {
            bits = patient % Long.SIZE == 0 ? chance.nextLong() : bits >>> 1;
            exchanged[patient] = (bits & 1) == 1;
        }
        return difference(exchanged);
    }

    private double difference(boolean[] exchanged) {
        int[] eventsA = new int[2 * events.length + 1];
        int[] othersA = new int[eventsA.length];
        int[] eventsB = new int[eventsA.length];
        int[] othersB = new int[eventsA.length];
        for (int i = 0; i < events.length; i++) {
            boolean turned = exchanged[patients[i]];
            int a = turned ? ranksB[i] : ranksA[i];
            int b = turned ? ranksA[i] : ranksB[i];
            if (events[i]) {
                eventsA[a]++;
                eventsB[b]++;
            } else {
                othersA[a]++;
                othersB[b]++;
            }
        }
        return (doubledPairs(eventsA, othersA) - doubledPairs(eventsB, othersB)) / (2 * pairs);
    }

    // Twice the number of pairs in which the event ranks higher, ties one half: a whole number, so that equal
    // differences
    // are equal to the last digit.
    private static long doubledPairs(int[] events, int[] others) {
        long doubled = 0;
        long below = 0;
        for (int rank = 0; rank < events.length; rank++) {
            doubled += events[rank] * (2 * below + others[rank]);
            below += others[rank];
        }
        return doubled;
    }

    private static int[] doubledMidranks(double[] scores) {
        int[] order = Order.of(scores);
        int[] ranks = new int[scores.length];
        int start = 0;
        for (int i = 0; i < order.length; i++) {
            if (i + 1 == order.length || scores[order[i]] != scores[order[i + 1]]) {
                for (int tied = start; tied <= i; tied++) {
                    ranks[order[tied]] = start + i + 2;
                }
                start = i + 1;
            }
        }
        return ranks;
    }
}
