package org.mindgap.statistics;

import java.util.OptionalDouble;

/// How much two raters agree beyond chance: 1 - Σ w·observed / Σ w·expected over the cells, w the weight of a
/// disagreement.
///
/// Cohen J. Educ Psychol Meas 1960;20:37-46 and Psychol Bull 1968;70:213-220.
///
/// @param matrix counts; rows are what the first rater said, columns what the second did, categories in the same order
public record WeightedKappa(long[][] matrix) {

    /// What a disagreement by some categories weighs.
    public enum Weights {
        /// Every disagreement counts the same.
        NONE,
        /// By distance.
        LINEAR,
        /// By squared distance.
        QUADRATIC;

        private double of(int distance) {
            return switch (this) {
                case NONE -> distance == 0 ? 0 : 1;
                case LINEAR -> distance;
                case QUADRATIC -> (double) distance * distance;
            };
        }
    }

    public WeightedKappa {
        Require.atLeast(2, "categories", matrix.length);
        for (long[] row : matrix) {
            Require.within(matrix.length, matrix.length, "columns of a row", row.length);
            for (long count : row) {
                Require.within(0, 1e12, "count", count);
            }
        }
    }

    /// From below 0 to 1; empty when no disagreement is to be expected, because both use one and the same category.
    public OptionalDouble kappa(Weights weights) {
        int size = matrix.length;
        double[] rows = new double[size];
        double[] columns = new double[size];
        double total = 0;
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                rows[row] += matrix[row][column];
                columns[column] += matrix[row][column];
                total += matrix[row][column];
            }
        }
        double observed = 0;
        double expected = 0;
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                double weight = weights.of(Math.abs(row - column));
                observed += weight * matrix[row][column];
                expected += weight * rows[row] * columns[column];
            }
        }
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - observed * total / expected);
    }
}
