package org.mindgap.statistics;

import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/// How far two normal distributions lie apart: |m1-m2|² + tr(S1 + S2 - 2 (S1^½ S2 S1^½)^½), in squared units of the
/// features. Of image features of two sets it is the FID.
///
/// Blind to everything but means and covariances. Dowson DC, Landau BV. J Multivar Anal 1982;12:450-455.
public final class FrechetDistance {
    private FrechetDistance() {}

    /// @param mean one value per feature
    /// @param covariance symmetric, without negative eigenvalues
    public static double between(double[] mean, double[][] covariance, double[] otherMean, double[][] otherCovariance) {
        int features = Require.atLeast(1, "features", mean.length);
        Require.within(features, features, "features of the other mean", otherMean.length);
        double apart = 0;
        for (int i = 0; i < features; i++) {
            apart += (mean[i] - otherMean[i]) * (mean[i] - otherMean[i]);
        }
        RealMatrix one = symmetric(covariance, features);
        RealMatrix other = symmetric(otherCovariance, features);
        RealMatrix root = root(one);
        double mixed = 0;
        for (double eigenvalue : new EigenDecomposition(root.multiply(other).multiply(root)).getRealEigenvalues()) {
            mixed += Math.sqrt(Math.max(0, eigenvalue));
        }
        return Math.max(0, apart + one.getTrace() + other.getTrace() - 2 * mixed);
    }

    private static RealMatrix symmetric(double[][] covariance, int features) {
        Require.within(features, features, "rows of a covariance", covariance.length);
        RealMatrix matrix = MatrixUtils.createRealMatrix(covariance);
        if (!MatrixUtils.isSymmetric(matrix, 1e-9)) {
            throw new IllegalArgumentException("A covariance is symmetric, unlike " + matrix);
        }
        return matrix;
    }

    private static RealMatrix root(RealMatrix covariance) {
        EigenDecomposition parts = new EigenDecomposition(covariance);
        double[] roots = parts.getRealEigenvalues();
        for (int i = 0; i < roots.length; i++) {
            roots[i] = Math.sqrt(Math.max(0, roots[i]));
        }
        return parts.getV()
                .multiply(MatrixUtils.createRealDiagonalMatrix(roots))
                .multiply(parts.getVT());
    }
}
