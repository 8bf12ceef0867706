package org.mindgap.lab.engine;

/// The columns of the results page.
public enum DeskColumn {
    PATIENTS,
    DICE,
    HD95,
    AUC,
    SENSITIVITY,
    ACCURACY
}
