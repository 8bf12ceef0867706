package org.mindgap.statistics;

import java.util.Arrays;
import java.util.Optional;

/// An unpenalised logistic regression with an intercept, fitted by Newton's method.
///
/// Columns are standardised while fitting, so that their units do not matter for the digits.
///
/// @param coefficients the intercept, then one for each column, in the columns' units
/// @param probabilities the fitted probability of each row
public record LogisticRegression(double[] coefficients, double[] probabilities) {
    private static final int MOST_STEPS = 60;
    private static final double ENOUGH = 1e-9;
    private static final double SINGULAR = 1e-9;
    private static final double BEYOND = 30;

    public double intercept() {
        return coefficients[0];
    }

    /// Empty where there is no finite best fit: a class is missing, columns determine each other, or a combination of
    /// columns separates the classes.
    ///
    /// Albert A, Anderson JA. Biometrika 1984;71:1-10.
    ///
    /// @param columns each with one finite value per row
    /// @param offset added to the linear predictor of each row
    public static Optional<LogisticRegression> fit(double[][] columns, double[] offset, boolean[] events) {
        int rows = events.length;
        int size = columns.length + 1;
        int count = 0;
        for (boolean event : events) {
            count += event ? 1 : 0;
        }
        if (count == 0 || count == rows) {
            return Optional.empty();
        }
        double[] centre = new double[size];
        double[] scale = new double[size];
        double[][] design = standardised(columns, rows, centre, scale);
        if (design.length == 0) {
            return Optional.empty();
        }
        double[] beta = new double[size];
        double[] linear = offset.clone();
        double likelihood = likelihood(linear, events);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] move = step(design, linear, events);
            if (move.length == 0) {
                return Optional.empty();
            }
            double factor = 1;
            double[] next = moved(design, linear, move, factor);
            double better = likelihood(next, events);
            while (better < likelihood - 1e-12 * Math.abs(likelihood) && factor > 1e-6) {
                factor /= 2;
                next = moved(design, linear, move, factor);
                better = likelihood(next, events);
            }
            double largest = 0;
            for (int i = 0; i < rows; i++) {
                largest = Math.max(largest, Math.abs(next[i] - linear[i]));
            }
            for (int j = 0; j < size; j++) {
                beta[j] += factor * move[j];
            }
            linear = next;
            likelihood = better;
            if (largest < ENOUGH) {
                return isSeparated(linear, offset)
                        ? Optional.empty()
                        : Optional.of(result(beta, linear, centre, scale));
            }
        }
        return Optional.empty();
    }

    private static LogisticRegression result(double[] beta, double[] linear, double[] centre, double[] scale) {
        double[] coefficients = beta.clone();
        for (int j = 1; j < beta.length; j++) {
            coefficients[j] = beta[j] / scale[j];
            coefficients[0] -= coefficients[j] * centre[j];
        }
        double[] probabilities = new double[linear.length];
        for (int i = 0; i < linear.length; i++) {
            probabilities[i] = logistic(linear[i]);
        }
        return new LogisticRegression(coefficients, probabilities);
    }

    // Rows whose fitted probability is 0 or 1 for a double are on their way to infinity.
    private static boolean isSeparated(double[] linear, double[] offset) {
        for (int i = 0; i < linear.length; i++) {
            if (Math.abs(linear[i] - offset[i]) > BEYOND && Math.abs(linear[i]) > BEYOND) {
                return true;
            }
        }
        return false;
    }

    // One array per column, the first for the intercept; nothing when a column does not vary.
    private static double[][] standardised(double[][] columns, int rows, double[] centre, double[] scale) {
        double[][] design = new double[columns.length + 1][rows];
        Arrays.fill(design[0], 1);
        scale[0] = 1;
        for (int j = 0; j < columns.length; j++) {
            double mean = 0;
            double largest = 0;
            for (double value : columns[j]) {
                mean += value / rows;
                largest = Math.max(largest, Math.abs(value));
            }
            double squares = 0;
            for (double value : columns[j]) {
                squares += (value - mean) * (value - mean) / rows;
            }
            double deviation = Math.sqrt(squares);
            if (!(deviation > 1e-12 * largest)) {
                return new double[0][];
            }
            centre[j + 1] = mean;
            scale[j + 1] = deviation;
            for (int i = 0; i < rows; i++) {
                design[j + 1][i] = (columns[j][i] - mean) / deviation;
            }
        }
        return design;
    }

    // (XᵀWX)⁻¹ Xᵀ(y - p) by Cholesky; nothing when the matrix has lost its rank.
    private static double[] step(double[][] design, double[] linear, boolean[] events) {
        int size = design.length;
        int rows = events.length;
        double[] weight = new double[rows];
        double[] residual = new double[rows];
        for (int i = 0; i < rows; i++) {
            double probability = logistic(linear[i]);
            weight[i] = probability * logistic(-linear[i]);
            residual[i] = events[i] ? logistic(-linear[i]) : -probability;
        }
        double[][] lower = new double[size][size];
        double[] move = new double[size];
        double[] weighted = new double[rows];
        for (int a = 0; a < size; a++) {
            for (int i = 0; i < rows; i++) {
                weighted[i] = weight[i] * design[a][i];
                move[a] += residual[i] * design[a][i];
            }
            for (int b = a; b < size; b++) {
                double sum = 0;
                double[] other = design[b];
                for (int i = 0; i < rows; i++) {
                    sum += weighted[i] * other[i];
                }
                lower[b][a] = sum;
            }
        }
        return solve(lower, move, SINGULAR) ? move : new double[0];
    }

    /// Solves for a symmetric matrix, of which the lower triangle is given and used up; the vector becomes the
    /// solution.
    ///
    /// @param singular the share of a diagonal element that must be left for the matrix to have its rank
    static boolean solve(double[][] lower, double[] vector, double singular) {
        int size = vector.length;
        for (int a = 0; a < size; a++) {
            double whole = lower[a][a];
            double pivot = whole;
            for (int k = 0; k < a; k++) {
                pivot -= lower[a][k] * lower[a][k];
            }
            if (!(pivot > singular * whole) || !(pivot > Double.MIN_NORMAL)) {
                return false;
            }
            lower[a][a] = Math.sqrt(pivot);
            for (int b = a + 1; b < size; b++) {
                double sum = lower[b][a];
                for (int k = 0; k < a; k++) {
                    sum -= lower[b][k] * lower[a][k];
                }
                lower[b][a] = sum / lower[a][a];
            }
        }
        for (int a = 0; a < size; a++) {
            for (int k = 0; k < a; k++) {
                vector[a] -= lower[a][k] * vector[k];
            }
            vector[a] /= lower[a][a];
        }
        for (int a = size - 1; a >= 0; a--) {
            for (int k = a + 1; k < size; k++) {
                vector[a] -= lower[k][a] * vector[k];
            }
            vector[a] /= lower[a][a];
        }
        return true;
    }

    private static double[] moved(double[][] design, double[] linear, double[] move, double factor) {
        double[] next = linear.clone();
        for (int j = 0; j < design.length; j++) {
            double by = factor * move[j];
            for (int i = 0; i < next.length; i++) {
                next[i] += by * design[j][i];
            }
        }
        return next;
    }

    private static double likelihood(double[] linear, boolean[] events) {
        double sum = 0;
        for (int i = 0; i < linear.length; i++) {
            double towards = events[i] ? linear[i] : -linear[i];
            sum -= towards > 0 ? Math.log1p(Math.exp(-towards)) : Math.log1p(Math.exp(towards)) - towards;
        }
        return sum;
    }

    /// 1 / (1 + e⁻ˣ), without loss of digits near 0.
    public static double logistic(double x) {
        return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
    }
}
