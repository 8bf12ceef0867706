package org.mindgap.lab.engine;

/// What is done to the training data of the two districts before the model is trained.
public enum DistrictPreparation {
    NONE,
    /// Weights that make district and label independent.
    REWEIGHING,
    /// Either district weighs as much as the other.
    BALANCE_GROUPS,
    /// Each district's cases with either label weigh as much as any others.
    BALANCE_GROUPS_AND_LABELS,
    /// No cancer of the van's people is labelled healthy any more.
    LABEL_AUDIT,
    /// The van's images are taken as the town's are, in training and in use.
    FIX_ACQUISITION
}
