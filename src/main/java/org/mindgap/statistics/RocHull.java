package org.mindgap.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// The least concave curve above an empirical ROC curve: what a score can do when decisions at two thresholds may be
/// mixed by chance.
///
/// Fawcett T. Pattern Recognit Lett 2006;27:861-874.
public record RocHull(List<Corner> corners) {

    /// A corner of the curve, as rates from 0 to 1.
    public record Corner(double falsePositiveRate, double sensitivity) {}

    public RocHull {
        corners = List.copyOf(corners);
    }

    /// Equal scores make one step.
    ///
    /// @throws IllegalArgumentException for unequal lengths, and where a class is missing
    public static RocHull of(double[] scores, boolean[] events) {
        ClassScores.of(scores, events, true);
        double positives =
                IntStream.range(0, events.length).filter(row -> events[row]).count();
        double negatives = events.length - positives;
        if (positives == 0 || negatives == 0) {
            throw new IllegalArgumentException("A ROC curve needs cases of both classes");
        }
        List<Integer> order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer row) -> scores[row]).reversed())
                .toList();
        List<Corner> hull = new ArrayList<>();
        hull.add(new Corner(0, 0));
        double hits = 0;
        double alarms = 0;
        for (int place = 0; place < order.size(); place++) {
            int row = order.get(place);
            hits += events[row] ? 1 : 0;
            alarms += events[row] ? 0 : 1;
            boolean ends = place == order.size() - 1 || scores[order.get(place + 1)] < scores[row];
            if (ends) {
                add(hull, new Corner(alarms / negatives, hits / positives));
            }
        }
        return new RocHull(hull);
    }

    // Whatever lies on or below the line to the newcomer is no corner.
    private static void add(List<Corner> hull, Corner next) {
        while (hull.size() > 1) {
            Corner last = hull.getLast();
            Corner before = hull.get(hull.size() - 2);
            double turn = (last.falsePositiveRate - before.falsePositiveRate) * (next.sensitivity - before.sensitivity)
                    - (last.sensitivity - before.sensitivity) * (next.falsePositiveRate - before.falsePositiveRate);
            if (turn < 0) {
                break;
            }
            hull.removeLast();
        }
        hull.add(next);
    }

    /// The largest sensitivity on the curve at this false positive rate.
    public double sensitivityAt(double falsePositiveRate) {
        Require.within(0, 1, "falsePositiveRate", falsePositiveRate);
        OptionalDouble highest = IntStream.range(1, corners.size())
                .filter(corner -> corners.get(corner - 1).falsePositiveRate <= falsePositiveRate
                        && falsePositiveRate <= corners.get(corner).falsePositiveRate)
                .mapToDouble(corner -> between(corners.get(corner - 1), corners.get(corner), falsePositiveRate))
                .max();
        return highest.orElseThrow();
    }

    private static double between(Corner from, Corner to, double rate) {
        double width = to.falsePositiveRate - from.falsePositiveRate;
        return width == 0
                ? Math.max(from.sensitivity, to.sensitivity)
                : from.sensitivity + (to.sensitivity - from.sensitivity) * (rate - from.falsePositiveRate) / width;
    }
}
