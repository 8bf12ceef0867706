package org.mindgap.statistics;

import org.apache.commons.math3.special.Beta;

/// The best accuracy among classifiers that toss a fair coin for each test patient.
public record BestOfCoinFlips(int testPatients, int classifiers) {

    public BestOfCoinFlips {
        Require.atLeast(1, "testPatients", testPatients);
        Require.atLeast(1, "classifiers", classifiers);
    }

    /// Exact: (1/n) Σ (1 - F(k)^M) for k = 0 … n-1, F the binomial distribution function with probability one half.
    public double expectedAccuracy() {
        double sum = 0;
        for (int right = 0; right < testPatients; right++) {
            // P(more than k right) as an incomplete beta function, which keeps its digits when it is small.
            double more = Beta.regularizedBeta(0.5, right + 1, testPatients - right);
            sum += -Math.expm1(classifiers * Math.log1p(-more));
        }
        return sum / testPatients;
    }
}
