package org.mindgap.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.stat.descriptive.moment.Mean;

/// How well one item tells learners apart: the correlation of its score with the score on all other items.
///
/// The item itself is left out of the rest score, because it would correlate with itself; so the coefficient is the
/// item-rest correlation. It is Pearson's, which for a score of 0 or 1 is the point-biserial one. `r` is empty when
/// all scores of the item, or all rest scores, are equal.
///
/// Henrysson S. Psychometrika 1963;28:211-218.
public record PointBiserial(int n, OptionalDouble r) {

    public PointBiserial {
        Require.atLeast(0, "n", n);
        r.ifPresent(value -> Require.within(-1, 1, "r", value));
    }

    /// One pair per learner; the units do not matter.
    ///
    /// @throws IllegalArgumentException for different lengths, or a score that is not finite
    public static PointBiserial of(double[] itemScores, double[] restScores) {
        if (itemScores.length != restScores.length) {
            throw new IllegalArgumentException("%d scores of the item do not belong to %d rest scores"
                    .formatted(itemScores.length, restScores.length));
        }
        boolean varies = varies("item score", itemScores) & varies("rest score", restScores);
        return new PointBiserial(
                itemScores.length,
                varies ? OptionalDouble.of(correlation(itemScores, restScores)) : OptionalDouble.empty());
    }

    /// Fisher's interval: artanh r ± z/√(n-3), turned back. Empty without a coefficient, and for n up to 3; without
    /// width where r is 1 or -1. It takes normal scores for granted, and is a guide for scores of 0 and 1.
    public Optional<Interval> interval(double level) {
        double z = StandardNormal.twoSidedQuantile(level);
        if (r.isEmpty() || n <= 3) {
            return Optional.empty();
        }
        double coefficient = r.getAsDouble();
        double centre = Math.log((1 + coefficient) / (1 - coefficient)) / 2;
        double half = z / Math.sqrt(n - 3);
        return Optional.of(new Interval(Math.tanh(centre - half), Math.tanh(centre + half)));
    }

    private static double correlation(double[] first, double[] second) {
        double firstMean = new Mean().evaluate(first);
        double secondMean = new Mean().evaluate(second);
        double products = 0;
        double firstSquares = 0;
        double secondSquares = 0;
        for (int i = 0; i < first.length; i++) {
            double a = first[i] - firstMean;
            double b = second[i] - secondMean;
            products += a * b;
            firstSquares += a * a;
            secondSquares += b * b;
        }
        double coefficient = products / (Math.sqrt(firstSquares) * Math.sqrt(secondSquares));
        return Math.max(-1, Math.min(1, coefficient));
    }

    // Compared, not computed: the variance of equal decimals need not come out as exactly 0.
    private static boolean varies(String name, double[] scores) {
        boolean varies = false;
        for (double score : scores) {
            Require.finite(name, score);
            varies |= score != scores[0];
        }
        return varies;
    }
}
