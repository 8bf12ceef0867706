package org.mindgap.statistics;

import java.util.Arrays;

/// Scores of one class.
final class ClassScores {

    private ClassScores() {}

    static double[] of(double[] scores, boolean[] events, boolean event) {
        if (scores.length != events.length) {
            throw new IllegalArgumentException(
                    "%d scores do not belong to %d labels".formatted(scores.length, events.length));
        }
        double[] chosen = new double[scores.length];
        int count = 0;
        for (int i = 0; i < scores.length; i++) {
            if (events[i] == event) {
                chosen[count++] = scores[i];
            }
        }
        return Arrays.copyOf(chosen, count);
    }

    static double[] sorted(double[] scores) {
        double[] copy = scores.clone();
        Arrays.sort(copy);
        // Arrays.sort puts NaN last.
        if (copy.length > 0 && Double.isNaN(copy[copy.length - 1])) {
            throw new IllegalArgumentException("A score that is not a number has no rank");
        }
        return copy;
    }
}
