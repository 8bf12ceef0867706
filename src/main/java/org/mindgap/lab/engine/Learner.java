package org.mindgap.lab.engine;

/// A classifier together with the cohort it learns from, prepared so that many partitions of the cohort are cheap.
sealed interface Learner permits NearestNeighbours, RidgeLda {

    static Learner of(Classifier classifier, Cohort cohort) {
        return switch (classifier) {
            case MEMORISER -> new NearestNeighbours(cohort);
            case RIDGE_LDA -> new RidgeLda(cohort);
        };
    }

    /// The score of each tested record by the model that was trained on the other folds; what is not tested scores 0,
    /// and so does a fold whose training part lacks a class.
    double[] scoreOutOfFold(FoldTable folds);

    /// The score of each fresh patient by the model that was trained on the whole cohort.
    double[] score(FreshPatients patients);
}
