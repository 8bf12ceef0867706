package org.mindgap.lab.engine;

/// What the training of the model makes small.
public enum DistrictTraining {
    /// The average loss over everybody: empirical risk minimisation.
    AVERAGE,
    /// The loss of the district that has the largest: group distributionally robust optimisation.
    WORST_DISTRICT
}
