package org.mindgap.statistics;

/// A logistic regression with an intercept whose rows have weights, with a small ridge on every coefficient, so that
/// there is always one best fit; found by Newton's method.
///
/// Each row has a weight for either label: a population in which a share of the records is labelled wrongly is fitted
/// without drawing anybody. It minimises the weighted log-loss plus ridge/2 times the squared coefficients, the
/// intercept's included.
///
/// @param coefficients the intercept, then one for each column
public record WeightedLogisticRegression(double[] coefficients) {

    private static final int MOST_STEPS = 100;
    // Newton's steps shrink by their squares: after one of this size nothing is left that a double could hold.
    private static final double ENOUGH = 1e-10;
    private static final double LONGEST_STEP = 5;

    /// Rows to fit, column by column.
    ///
    /// @param columns without the intercept, one value per row
    /// @param positive the weight of a row's positive label, 0 or more
    /// @param negative the weight of its negative label, 0 or more
    public record Rows(double[][] columns, double[] positive, double[] negative) {

        /// @throws IllegalArgumentException where lengths differ
        public Rows {
            Require.within(positive.length, positive.length, "negative", negative.length);
            for (double[] column : columns) {
                Require.within(positive.length, positive.length, "column", column.length);
            }
        }
    }

    /// @param ridge above 0
    /// @param start where the search begins: the coefficients of a similar fit, or zeros
    public static WeightedLogisticRegression fit(Rows rows, double ridge, double[] start) {
        Require.strictlyWithin(0, Double.MAX_VALUE, "ridge", ridge);
        int size = rows.columns.length + 1;
        Require.within(size, size, "start", start.length);
        double[] beta = start.clone();
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] move = step(rows, ridge, beta);
            double largest = 0;
            for (double part : move) {
                largest = Math.max(largest, Math.abs(part));
            }
            double factor = largest > LONGEST_STEP ? LONGEST_STEP / largest : 1;
            for (int j = 0; j < size; j++) {
                beta[j] += factor * move[j];
            }
            if (largest < ENOUGH) {
                break;
            }
        }
        return new WeightedLogisticRegression(beta);
    }

    // (XᵀWX + ridge I)⁻¹ (Xᵀ(weighted residuals) - ridge β), in one pass over the rows.
    private static double[] step(Rows rows, double ridge, double[] beta) {
        int size = beta.length;
        double[] value = new double[size];
        value[0] = 1;
        double[][] lower = new double[size][size];
        double[] move = new double[size];
        for (int i = 0; i < rows.positive.length; i++) {
            double weight = rows.positive[i] + rows.negative[i];
            if (weight == 0) {
                continue;
            }
            double linear = beta[0];
            for (int j = 1; j < size; j++) {
                value[j] = rows.columns[j - 1][i];
                linear += beta[j] * value[j];
            }
            double probability = LogisticRegression.logistic(linear);
            double curvature = weight * probability * (1 - probability);
            double residual = rows.positive[i] - weight * probability;
            for (int a = 0; a < size; a++) {
                double weighted = curvature * value[a];
                move[a] += residual * value[a];
                for (int b = a; b < size; b++) {
                    lower[b][a] += weighted * value[b];
                }
            }
        }
        for (int a = 0; a < size; a++) {
            lower[a][a] += ridge;
            move[a] -= ridge * beta[a];
        }
        if (!LogisticRegression.solve(lower, move, 0)) {
            throw new IllegalArgumentException("These rows cannot be fitted: a value or weight is not finite");
        }
        return move;
    }
}
