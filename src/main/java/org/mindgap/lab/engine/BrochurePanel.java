package org.mindgap.lab.engine;

/// Which of four reasons for a difference is looked at.
public enum BrochurePanel {
    PREVALENCE,
    MARKER,
    CASE_MIX,
    LABELS
}
