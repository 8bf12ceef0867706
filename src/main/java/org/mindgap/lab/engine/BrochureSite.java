package org.mindgap.lab.engine;

/// Whose images the score reads.
public enum BrochureSite {
    /// Those of the clinic where it was trained.
    TRAINING,
    /// Those of another site, with that site's habit.
    ELSEWHERE,
    /// Those of any site after the marker was removed from every image; the score stays as it is.
    ERASED
}
