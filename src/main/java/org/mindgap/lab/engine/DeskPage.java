package org.mindgap.lab.engine;

/// The sheets on the referee's desk.
public enum DeskPage {
    RESULTS,
    PERCENTAGES,
    REPORT
}
