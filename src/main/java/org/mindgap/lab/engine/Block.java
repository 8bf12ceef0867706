package org.mindgap.lab.engine;

/// The steps of a modelling pipeline that learn something from patients.
public enum Block {
    IMPUTE,
    SCALE,
    SELECT,
    TUNE,
    THRESHOLD
}
