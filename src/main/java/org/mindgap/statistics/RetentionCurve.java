package org.mindgap.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How much people still know some days after they completed a module; one point per number of days, nothing fitted.
///
/// Points need not stem from the same people: who comes back for a review chooses to, which a reader must keep in
/// mind.
public record RetentionCurve(List<Point> points) {

    public RetentionCurve {
        points = List.copyOf(points);
    }

    /// The mean scores, from 0 to 1, of the people who were asked this many days after completion; one score per
    /// person.
    public record Bucket(int days, List<Double> scores) {

        public Bucket {
            Require.atLeast(0, "days", days);
            scores = List.copyOf(scores);
            scores.forEach(score -> Require.within(0, 1, "score", score));
        }
    }

    /// The mean over people; the interval's numbers are there from two people on.
    public record Point(int days, int people, double mean, Optional<MeanInterval> meanInterval) {}

    /// By days, ascending; a bucket without people has no point.
    ///
    /// @throws IllegalArgumentException when two buckets have the same number of days
    public static RetentionCurve of(List<Bucket> buckets) {
        if (buckets.stream().map(Bucket::days).distinct().count() != buckets.size()) {
            throw new IllegalArgumentException("Two buckets have the same number of days");
        }
        return new RetentionCurve(buckets.stream()
                .filter(bucket -> !bucket.scores().isEmpty())
                .sorted(Comparator.comparingInt(Bucket::days))
                .map(RetentionCurve::point)
                .toList());
    }

    private static Point point(Bucket bucket) {
        List<Double> scores = bucket.scores();
        return new Point(
                bucket.days(),
                scores.size(),
                scores.stream().mapToDouble(Double::doubleValue).average().orElseThrow(),
                scores.size() < 2 ? Optional.empty() : Optional.of(MeanInterval.of(scores)));
    }
}
