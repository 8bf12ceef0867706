package org.mindgap.lab.engine;

/// The ways to split a cohort into training and test.
public enum Strategy {
    /// Train on four of five patient-level folds, test on the fifth, once. The fold of the first [#PATIENT_FOLDS].
    SINGLE_SPLIT,
    /// k folds of records, whoever they belong to.
    RECORD_FOLDS,
    /// k folds of patients, stratified by outcome.
    PATIENT_FOLDS,
    /// Twenty patient-level partitions, averaged; the first is that of [#PATIENT_FOLDS].
    REPEATED_FOLDS,
    /// Each site is tested once by the model of the others.
    LEAVE_ONE_SITE_OUT;

    /// How many partitions [#REPEATED_FOLDS] averages.
    public static final int REPEATS = 20;
}
