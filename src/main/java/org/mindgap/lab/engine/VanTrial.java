package org.mindgap.lab.engine;

/// One thing that can be changed where a test is used, to see whether its numbers come back.
public enum VanTrial {
    NOTHING,
    SAME_PREVALENCE,
    SAME_MIX,
    ERASE_MARKER,
    REREAD_LABELS
}
