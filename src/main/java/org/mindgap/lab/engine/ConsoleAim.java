package org.mindgap.lab.engine;

/// What the cut-off of the second district follows.
public enum ConsoleAim {
    /// That of the first: both have the same false-positive rate.
    SAME_CUTOFF,
    EQUAL_SENSITIVITY,
    EQUAL_PPV,
    /// The same share of all people recalled.
    EQUAL_RECALL,
    /// Nothing: it is set by hand.
    BY_HAND
}
