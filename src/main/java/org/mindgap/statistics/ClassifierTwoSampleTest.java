package org.mindgap.statistics;

import org.apache.commons.math3.distribution.BinomialDistribution;

/// Whether a classifier tells two equally large samples apart better than a coin, on records it was not trained on.
///
/// Lopez-Paz D, Oquab M. Revisiting classifier two-sample tests. ICLR 2017.
///
/// @param correct records put into the right sample
/// @param of records tested
public record ClassifierTwoSampleTest(int correct, int of) {

    public ClassifierTwoSampleTest {
        Require.atLeast(1, "of", of);
        Require.within(0, of, "correct", correct);
    }

    public double accuracy() {
        return (double) correct / of;
    }

    /// (accuracy - 1/2) / √(1/(4 of)).
    public double z() {
        return (accuracy() - 0.5) * 2 * Math.sqrt(of);
    }

    /// The chance of so large a z by guessing.
    public double normalP() {
        return StandardNormal.upperTail(z());
    }

    /// The chance of so many right guesses.
    public double binomialP() {
        return correct == 0 ? 1 : 1 - new BinomialDistribution(null, of, 0.5).cumulativeProbability(correct - 1);
    }

    /// 1 - (2 max(½, AUC) - 1): 1 where the classifier cannot tell them apart, 0 where it always can.
    public static double indistinguishability(double auc) {
        Require.within(0, 1, "auc", auc);
        return 2 - 2 * Math.max(0.5, auc);
    }
}
