package org.mindgap.statistics;

/// How many models a nested cross-validation fits.
///
/// A search fits every configuration in every inner fold and, with `refit`, the chosen one on the whole outer training
/// part. One more search on all patients gives the model to deploy.
public record NestedCrossValidationCost(int outerFolds, int innerFolds, int gridSize, int repeats, boolean refit) {

    public NestedCrossValidationCost {
        Require.atLeast(2, "outerFolds", outerFolds);
        Require.atLeast(2, "innerFolds", innerFolds);
        Require.atLeast(1, "gridSize", gridSize);
        Require.atLeast(1, "repeats", repeats);
    }

    public long fitsForEstimate() {
        return (long) repeats * outerFolds * fitsForFinalModel();
    }

    public long fitsForFinalModel() {
        return (long) innerFolds * gridSize + (refit ? 1 : 0);
    }

    public long total() {
        return fitsForEstimate() + fitsForFinalModel();
    }
}
