package org.mindgap.lab.engine;

import java.util.Arrays;

/// Counts, sums and sums of squares of every feature over a set of patients.
final class FeatureMoments {

    private int events;
    private int others;
    private final double[] eventSum;
    private final double[] otherSum;
    private final double[] squares;

    FeatureMoments(int features) {
        this.eventSum = new double[features];
        this.otherSum = new double[features];
        this.squares = new double[features];
    }

    void add(FeatureMatrix matrix, int patient) {
        boolean event = matrix.isEvent(patient);
        if (event) {
            events++;
        } else {
            others++;
        }
        double[] sum = event ? eventSum : otherSum;
        double[] values = matrix.values();
        int offset = patient * matrix.features();
        for (int j = 0; j < sum.length; j++) {
            double value = values[offset + j];
            sum[j] += value;
            squares[j] += value * value;
        }
    }

    FeatureMoments minus(FeatureMoments part) {
        FeatureMoments rest = new FeatureMoments(squares.length);
        rest.events = events - part.events;
        rest.others = others - part.others;
        for (int j = 0; j < squares.length; j++) {
            rest.eventSum[j] = eventSum[j] - part.eventSum[j];
            rest.otherSum[j] = otherSum[j] - part.otherSum[j];
            rest.squares[j] = squares[j] - part.squares[j];
        }
        return rest;
    }

    /// The features with the largest absolute two-sample t with pooled variance, largest first.
    int[] select(int wanted) {
        int keep = Math.min(wanted, squares.length);
        int[] chosen = new int[keep];
        double[] best = new double[keep];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        int found = 0;
        double worst = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < squares.length; j++) {
            // t² up to a factor that all features share.
            double difference = difference(j);
            double strength = difference * difference / variance(j);
            if (strength > worst) {
                int place = found < keep ? found++ : keep - 1;
                while (place > 0 && best[place - 1] < strength) {
                    best[place] = best[place - 1];
                    chosen[place] = chosen[place - 1];
                    place--;
                }
                best[place] = strength;
                chosen[place] = j;
                worst = best[keep - 1];
            }
        }
        return chosen;
    }

    /// Mean of events less mean of non-events.
    double difference(int feature) {
        return eventSum[feature] / events - otherSum[feature] / others;
    }

    /// Half-way between the two means.
    double middle(int feature) {
        return (eventSum[feature] / events + otherSum[feature] / others) / 2;
    }

    /// Pooled over both classes, denominator n - 2.
    double variance(int feature) {
        double between =
                eventSum[feature] * eventSum[feature] / events + otherSum[feature] * otherSum[feature] / others;
        return (squares[feature] - between) / (events + others - 2);
    }
}
