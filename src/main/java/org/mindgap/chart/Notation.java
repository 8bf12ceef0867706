package org.mindgap.chart;

/// How the numbers of an axis are written.
public enum Notation {
    /// As they are, to three decimals at most.
    DECIMAL,
    /// Shares from 0 to 1, as percentages.
    PERCENT,
    /// Whole numbers only.
    COUNT
}
