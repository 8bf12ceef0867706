package org.mindgap.statistics;

import java.util.OptionalDouble;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.special.Gamma;

/// The distribution of Pearson's statistic when the rows do differ, seen as a function of how much.
///
/// P(X <= x) is the mean of the central probabilities with d + 2j degrees of freedom, j Poisson with mean λ/2: Johnson
/// NL, Kotz S, Balakrishnan N. Continuous Univariate Distributions, volume 2. 2nd ed. Wiley 1995, 29.3.
final class NoncentralChiSquare {
    private static final double NEGLIGIBLE = 1e-17;
    private static final double ACCURACY = 1e-13;
    private static final int EVALUATIONS = 1000;

    private NoncentralChiSquare() {}

    static double cumulative(double x, int degreesOfFreedom, double noncentrality) {
        double mean = noncentrality / 2;
        int mode = (int) mean;
        double sum = 0;
        for (int j = mode; j >= 0 && poisson(j, mean) > NEGLIGIBLE; j--) {
            sum += poisson(j, mean) * central(x, degreesOfFreedom + 2 * j);
        }
        for (int j = mode + 1; poisson(j, mean) > NEGLIGIBLE; j++) {
            sum += poisson(j, mean) * central(x, degreesOfFreedom + 2 * j);
        }
        return Math.min(1, sum);
    }

    /// The λ with which a statistic of at most x has this probability; empty if it is less likely even with λ = 0.
    static OptionalDouble noncentrality(double x, int degreesOfFreedom, double probability) {
        if (central(x, degreesOfFreedom) < probability) {
            return OptionalDouble.empty();
        }
        double most = Math.max(1, x);
        while (cumulative(x, degreesOfFreedom, most) > probability) {
            most *= 2;
        }
        return OptionalDouble.of(new BrentSolver(ACCURACY, ACCURACY)
                .solve(EVALUATIONS, candidate -> cumulative(x, degreesOfFreedom, candidate) - probability, 0, most));
    }

    private static double central(double x, int degreesOfFreedom) {
        return Gamma.regularizedGammaP(degreesOfFreedom / 2.0, x / 2);
    }

    private static double poisson(int j, double mean) {
        return mean == 0 ? (j == 0 ? 1 : 0) : Math.exp(j * Math.log(mean) - mean - Gamma.logGamma(j + 1.0));
    }
}
