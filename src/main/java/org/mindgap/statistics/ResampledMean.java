package org.mindgap.statistics;

import java.util.List;
import java.util.random.RandomGenerator;

/// The mean of values that come in groups, such as the scans of a patient, when whole groups are drawn anew.
///
/// @param groups the values of each group; all values count the same, so that a group with more of them weighs more
public record ResampledMean(List<List<Double>> groups) {
    public ResampledMean {
        groups = groups.stream().map(List::copyOf).toList();
        Require.atLeast(2, "groups", groups.size());
        for (List<Double> group : groups) {
            Require.atLeast(1, "values of a group", group.size());
            group.forEach(value -> Require.finite("value", value));
        }
    }

    public double mean() {
        return groups.stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }

    /// The percentile interval: as many groups as there are, drawn with replacement, `draws` times, and the quantiles
    /// of the means as [PercentileInterval] takes them. Takes draws times groups steps.
    public Interval interval(double level, int draws, RandomGenerator chance) {
        Require.strictlyWithin(0, 1, "level", level);
        Require.atLeast(1, "draws", draws);
        double[] sums = groups.stream()
                .mapToDouble(
                        group -> group.stream().mapToDouble(Double::doubleValue).sum())
                .toArray();
        double[] means = new double[draws];
        for (int draw = 0; draw < draws; draw++) {
            double sum = 0;
            int count = 0;
            for (int i = 0; i < sums.length; i++) {
                int group = chance.nextInt(sums.length);
                sum += sums[group];
                count += groups.get(group).size();
            }
            means[draw] = sum / count;
        }
        return PercentileInterval.of(means, level);
    }
}
