package org.mindgap.lab.engine;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/// Linear discriminant analysis with a ridge: w = (S + 0.1 I)⁻¹ (mean of events - mean of non-events), score x·w.
///
/// S is the covariance within classes, pooled over records with denominator n - 2. The sums of a training part add up
/// those
/// of its folds.
///
/// Friedman JH. Regularized discriminant analysis. J Am Stat Assoc 1989;84:165-175.
final class RidgeLda implements Learner {

    private static final double RIDGE = 0.1;
    private static final int FEATURES = Cohort.FEATURES;

    private final Cohort cohort;

    RidgeLda(Cohort cohort) {
        this.cohort = cohort;
    }

    @Override
    public double[] scoreOutOfFold(FoldTable folds) {
        Moments[] ofFold = new Moments[folds.folds()];
        for (int fold = 0; fold < ofFold.length; fold++) {
            ofFold[fold] = new Moments();
        }
        for (int record = 0; record < cohort.records(); record++) {
            ofFold[folds.foldOf(record)].add(cohort, record);
        }
        double[][] weights = new double[folds.testedFolds()][];
        for (int tested = 0; tested < weights.length; tested++) {
            Moments training = new Moments();
            for (int fold = 0; fold < ofFold.length; fold++) {
                if (fold != tested) {
                    training.add(ofFold[fold]);
                }
            }
            weights[tested] = training.weights();
        }
        double[] scores = new double[cohort.records()];
        for (int record = 0; record < scores.length; record++) {
            if (folds.isTested(record)) {
                scores[record] = score(cohort.features(), cohort.records(), record, weights[folds.foldOf(record)]);
            }
        }
        return scores;
    }

    @Override
    public double[] score(FreshPatients patients) {
        Moments all = new Moments();
        for (int record = 0; record < cohort.records(); record++) {
            all.add(cohort, record);
        }
        double[] weights = all.weights();
        double[] scores = new double[FreshPatients.COUNT];
        for (int patient = 0; patient < scores.length; patient++) {
            scores[patient] = score(patients.features(), FreshPatients.COUNT, patient, weights);
        }
        return scores;
    }

    private static double score(double[] features, int stride, int position, double[] weights) {
        double score = 0;
        for (int j = 0; j < FEATURES; j++) {
            score += features[j * stride + position] * weights[j];
        }
        return score;
    }

    /// Counts, sums and sums of products of a set of records.
    private static final class Moments {

        private final int[] count = new int[2];
        private final double[][] sum = new double[2][FEATURES];
        private final double[] products = new double[FEATURES * FEATURES];

        void add(Cohort cohort, int record) {
            double[] features = cohort.features();
            int records = cohort.records();
            int label = cohort.eventOfRecord()[record] ? 1 : 0;
            count[label]++;
            for (int j = 0; j < FEATURES; j++) {
                double value = features[j * records + record];
                sum[label][j] += value;
                for (int k = 0; k <= j; k++) {
                    products[j * FEATURES + k] += value * features[k * records + record];
                }
            }
        }

        void add(Moments part) {
            for (int label = 0; label < 2; label++) {
                count[label] += part.count[label];
                for (int j = 0; j < FEATURES; j++) {
                    sum[label][j] += part.sum[label][j];
                }
            }
            for (int i = 0; i < products.length; i++) {
                products[i] += part.products[i];
            }
        }

        /// All 0 when a class is missing.
        double[] weights() {
            if (count[0] == 0 || count[1] == 0) {
                return new double[FEATURES];
            }
            double[][] covariance = new double[FEATURES][FEATURES];
            double[] difference = new double[FEATURES];
            for (int j = 0; j < FEATURES; j++) {
                difference[j] = sum[1][j] / count[1] - sum[0][j] / count[0];
                for (int k = 0; k <= j; k++) {
                    double between = sum[0][j] * sum[0][k] / count[0] + sum[1][j] * sum[1][k] / count[1];
                    double within = products[j * FEATURES + k] - between;
                    covariance[j][k] = within / (count[0] + count[1] - 2);
                    covariance[k][j] = covariance[j][k];
                }
                covariance[j][j] += RIDGE;
            }
            return new CholeskyDecomposition(new Array2DRowRealMatrix(covariance, false))
                    .getSolver()
                    .solve(new ArrayRealVector(difference, false))
                    .toArray();
        }
    }
}
