package org.mindgap.lab.engine;

/// Discriminant analysis that ignores correlation: Σ (x - middle of means) × (difference of means) / pooled variance.
///
/// Dudoit S, Fridlyand J, Speed TP. J Am Stat Assoc 2002;97:77-87.
final class DiagonalLda {

    private final int[] kept;
    private final double[] middle;
    private final double[] weight;

    DiagonalLda(FeatureMoments training, int[] kept) {
        this.kept = kept;
        this.middle = new double[kept.length];
        this.weight = new double[kept.length];
        for (int i = 0; i < kept.length; i++) {
            middle[i] = training.middle(kept[i]);
            weight[i] = training.difference(kept[i]) / training.variance(kept[i]);
        }
    }

    int kept() {
        return kept.length;
    }

    int feature(int position) {
        return kept[position];
    }

    /// What the kept feature at this position adds to the score.
    double contribution(int position, double value) {
        return (value - middle[position]) * weight[position];
    }

    double score(FeatureMatrix matrix, int patient) {
        int offset = patient * matrix.features();
        double score = 0;
        for (int i = 0; i < kept.length; i++) {
            score += contribution(i, matrix.values()[offset + kept[i]]);
        }
        return score;
    }
}
