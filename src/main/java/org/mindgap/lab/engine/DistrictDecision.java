package org.mindgap.lab.engine;

/// How the model's risk becomes a recall.
public enum DistrictDecision {
    /// One threshold for everybody, from the cost of a missed cancer in false alarms.
    COST,
    /// A threshold for each district, set by hand.
    MANUAL,
    /// The van's threshold such that the van's cancers are found as often as the town's.
    EQUAL_OPPORTUNITY,
    /// The van's threshold such that as large a share of people is recalled.
    EQUAL_RECALL,
    /// The van's threshold such that a recall is as often right.
    EQUAL_PREDICTIVE_VALUE,
    /// Both error rates equal, by chance decisions where that is what it takes.
    EQUALISED_ODDS,
    /// The cost threshold, or lower where a district's sensitivity would fall below a floor.
    FLOOR,
    /// Risks that are right on average in each district, then the cost threshold.
    RECALIBRATION,
    /// Risks close to the threshold go to a reader.
    DEFERRAL
}
