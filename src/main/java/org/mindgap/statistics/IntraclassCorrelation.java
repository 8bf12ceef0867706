package org.mindgap.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.distribution.FDistribution;

/// How alike single measurements of the same subject are, from the mean squares of subjects, raters and the rest.
///
/// Shrout PE, Fleiss JL. Psychol Bull 1979;86:420-428; intervals: McGraw KO, Wong SP. Psychol Methods 1996;1:30-46.
///
/// @param ratings rows are subjects, columns raters, each subject rated by all of them
public record IntraclassCorrelation(double[][] ratings) {
    private static final double ROUNDING = 1e-24;

    public IntraclassCorrelation {
        Require.atLeast(2, "subjects", ratings.length);
        Require.atLeast(2, "raters", ratings[0].length);
        for (double[] row : ratings) {
            Require.within(ratings[0].length, ratings[0].length, "ratings of a subject", row.length);
            for (double rating : row) {
                Require.finite("rating", rating);
            }
        }
    }

    /// Mean squares: between subjects, between raters, of the rest, and within subjects.
    public record MeanSquares(double subjects, double raters, double rest, double within) {}

    public MeanSquares meanSquares() {
        int n = n();
        int k = k();
        double[] subject = new double[n];
        double[] rater = new double[k];
        double mean = 0;
        double size = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < k; j++) {
                subject[i] += ratings[i][j] / k;
                rater[j] += ratings[i][j] / n;
                mean += ratings[i][j] / n / k;
                size = Math.max(size, Math.abs(ratings[i][j]));
            }
        }
        double ofSubjects = 0;
        double ofRaters = 0;
        double ofRest = 0;
        double within = 0;
        for (int j = 0; j < k; j++) {
            ofRaters += n * square(rater[j] - mean) / (k - 1);
        }
        for (int i = 0; i < n; i++) {
            ofSubjects += k * square(subject[i] - mean) / (n - 1);
            for (int j = 0; j < k; j++) {
                ofRest += square(ratings[i][j] - subject[i] - rater[j] + mean) / ((n - 1.0) * (k - 1));
                within += square(ratings[i][j] - subject[i]) / (n * (k - 1.0));
            }
        }
        double nothing = ROUNDING * size * size;
        return new MeanSquares(
                cut(ofSubjects, nothing), cut(ofRaters, nothing), cut(ofRest, nothing), cut(within, nothing));
    }

    /// Each subject has raters of its own. Empty when nothing varies.
    public OptionalDouble icc11() {
        MeanSquares ms = meanSquares();
        return Ratio.of(ms.subjects - ms.within, ms.subjects + (k() - 1) * ms.within);
    }

    /// Absolute agreement, raters drawn at random: their offsets count as error. Empty when nothing varies.
    public OptionalDouble icc21() {
        MeanSquares ms = meanSquares();
        return Ratio.of(
                ms.subjects - ms.rest, ms.subjects + (k() - 1) * ms.rest + (double) k() / n() * (ms.raters - ms.rest));
    }

    /// Consistency, these raters only: their offsets are ignored. Empty when nothing but raters varies.
    public OptionalDouble icc31() {
        MeanSquares ms = meanSquares();
        return Ratio.of(ms.subjects - ms.rest, ms.subjects + (k() - 1) * ms.rest);
    }

    /// Empty when subjects do not vary within.
    public Optional<Interval> icc11Interval(double level) {
        MeanSquares ms = meanSquares();
        return ratioInterval(ms.subjects, ms.within, n() * (k() - 1.0), level);
    }

    /// Empty when the rest does not vary.
    public Optional<Interval> icc31Interval(double level) {
        MeanSquares ms = meanSquares();
        return ratioInterval(ms.subjects, ms.rest, (n() - 1.0) * (k() - 1), level);
    }

    /// With Satterthwaite's degrees of freedom; empty when the rest does not vary.
    public Optional<Interval> icc21Interval(double level) {
        MeanSquares ms = meanSquares();
        OptionalDouble icc = icc21();
        if (ms.rest == 0 || icc.isEmpty() || icc.getAsDouble() >= 1) {
            return Optional.empty();
        }
        double n = n();
        double k = k();
        double rho = icc.getAsDouble();
        double a = k * rho / (n * (1 - rho));
        double b = 1 + k * rho * (n - 1) / (n * (1 - rho));
        double freedom = square(a * ms.raters + b * ms.rest)
                / (square(a * ms.raters) / (k - 1) + square(b * ms.rest) / ((n - 1) * (k - 1)));
        double rest = k * ms.raters + (k * n - k - n) * ms.rest;
        double low = quantile(n - 1, freedom, level);
        double high = quantile(freedom, n - 1, level);
        return interval(
                n * (ms.subjects - low * ms.rest) / (low * rest + n * ms.subjects),
                n * (high * ms.subjects - ms.rest) / (rest + n * high * ms.subjects));
    }

    private Optional<Interval> ratioInterval(double subjects, double error, double freedom, double level) {
        if (error == 0) {
            return Optional.empty();
        }
        double f = subjects / error;
        double low = f / quantile(n() - 1.0, freedom, level);
        double high = f * quantile(freedom, n() - 1.0, level);
        return interval((low - 1) / (low + k() - 1), (high - 1) / (high + k() - 1));
    }

    private static Optional<Interval> interval(double low, double high) {
        return low <= high && Double.isFinite(low) && Double.isFinite(high)
                ? Optional.of(new Interval(low, high))
                : Optional.empty();
    }

    private static double quantile(double above, double below, double level) {
        Require.strictlyWithin(0, 1, "level", level);
        return new FDistribution(null, above, below, 1e-12).inverseCumulativeProbability(0.5 + level / 2);
    }

    private int n() {
        return ratings.length;
    }

    private int k() {
        return ratings[0].length;
    }

    private static double cut(double meanSquare, double nothing) {
        return meanSquare <= nothing ? 0 : meanSquare;
    }

    private static double square(double value) {
        return value * value;
    }
}
