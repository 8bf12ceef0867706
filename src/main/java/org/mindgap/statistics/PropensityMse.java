package org.mindgap.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.special.Gamma;

/// How well a logistic regression tells synthetic records from real ones: the mean squared distance of its
/// probabilities from the share of synthetic records; 0 when it cannot at all.
///
/// Blind to what the regression has no terms for. Snoke J, Raab GM, Nowok B, et al. J R Stat Soc A 2018;181:663-688.
///
/// @param value from 0 to c(1-c)
/// @param parameters the regression's, the intercept included
/// @param records real and synthetic
/// @param share c, the synthetic records' share of all
public record PropensityMse(double value, int parameters, int records, double share) {

    /// Empty where the regression has no finite best fit: features determine each other, or separate the two.
    ///
    /// @param real rows of features
    /// @param synthetic rows of as many features
    /// @param secondOrder also with squares and products of features
    public static Optional<PropensityMse> of(double[][] real, double[][] synthetic, boolean secondOrder) {
        Require.atLeast(1, "real", real.length);
        Require.atLeast(1, "synthetic", synthetic.length);
        int features = Require.atLeast(1, "features", real[0].length);
        int records = real.length + synthetic.length;
        double[][] columns = new double[features][records];
        boolean[] isSynthetic = new boolean[records];
        for (int row = 0; row < records; row++) {
            isSynthetic[row] = row >= real.length;
            double[] values = isSynthetic[row] ? synthetic[row - real.length] : real[row];
            Require.within(features, features, "features of a record", values.length);
            for (int feature = 0; feature < features; feature++) {
                columns[feature][row] = values[feature];
            }
        }
        double[][] terms = secondOrder ? withProducts(columns) : columns;
        double share = (double) synthetic.length / records;
        return LogisticRegression.fit(terms, new double[records], isSynthetic)
                .map(fit -> new PropensityMse(
                        Arrays.stream(fit.probabilities())
                                        .map(p -> (p - share) * (p - share))
                                        .sum()
                                / records,
                        terms.length + 1,
                        records,
                        share));
    }

    /// How many parameters the regression has, the intercept included.
    public static int parameters(int features, boolean secondOrder) {
        return 1 + features + (secondOrder ? features * (features + 1) / 2 : 0);
    }

    /// What to expect from a correct synthesis: (k-1)(1-c)²c/N.
    public double expectedNull() {
        return (parameters - 1) * unit();
    }

    /// The standard deviation then: √(2(k-1)) (1-c)²c/N.
    public double standardDeviationNull() {
        return Math.sqrt(2.0 * (parameters - 1)) * unit();
    }

    /// About 1 for a correct synthesis.
    public OptionalDouble ratio() {
        return Ratio.of(value, expectedNull());
    }

    /// (value - expected) / standard deviation.
    public OptionalDouble standardised() {
        return Ratio.of(value - expectedNull(), standardDeviationNull());
    }

    /// The chance of a value at least as large from a correct synthesis: the value over (1-c)²c/N is then about
    /// chi-square with k-1 degrees of freedom. Only beside the records the synthesis was fitted to.
    public double nullP() {
        return Gamma.regularizedGammaQ((parameters - 1) / 2.0, value / unit() / 2);
    }

    private double unit() {
        return (1 - share) * (1 - share) * share / records;
    }

    // Of centred features: the span is the same, and the digits are kept.
    private static double[][] withProducts(double[][] columns) {
        int features = columns.length;
        double[][] terms = Arrays.copyOf(columns, parameters(features, true) - 1);
        double[] mean = new double[features];
        Arrays.setAll(mean, feature -> Arrays.stream(columns[feature]).average().orElseThrow());
        int next = features;
        for (int a = 0; a < features; a++) {
            for (int b = a; b < features; b++) {
                double[] product = new double[columns[a].length];
                for (int row = 0; row < product.length; row++) {
                    product[row] = (columns[a][row] - mean[a]) * (columns[b][row] - mean[b]);
                }
                terms[next++] = product;
            }
        }
        return terms;
    }
}
