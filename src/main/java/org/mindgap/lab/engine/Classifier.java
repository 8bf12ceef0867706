package org.mindgap.lab.engine;

/// The two ways to learn from records.
public enum Classifier {
    /// Five nearest neighbours: the score is the share of events among them.
    MEMORISER,
    /// Linear discriminant analysis, 0.1 added to the diagonal of the pooled covariance.
    RIDGE_LDA
}
