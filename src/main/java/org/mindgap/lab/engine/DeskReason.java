package org.mindgap.lab.engine;

/// What can be held against a place on the results page; the list is the same for every place.
public enum DeskReason {
    FAILURES_LEFT_OUT,
    SPREAD_UNCLEAR,
    COPIED,
    OTHER_DEFINITION,
    CHOSEN_ON_TEST,
    UNPAIRED,
    BEST_OF_SEVERAL,
    NO_INTERVAL,
    FEW_POSITIVES,
    NO_PREVALENCE,
    VALUE_MISSING,
    IMPOSSIBLE,
    SLICES_AS_PATIENTS,
    PATIENTS_PICKED
}
