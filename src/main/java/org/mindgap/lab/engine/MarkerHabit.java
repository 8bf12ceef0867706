package org.mindgap.lab.engine;

/// How the marker goes with the disease at the other site.
public enum MarkerHabit {
    /// Not at all.
    UNRELATED,
    /// As where the score was trained.
    SAME,
    /// The other way round.
    REVERSED
}
