package org.mindgap.assignment;

/// How what is required of somebody can be changed. The names are stored.
public enum ChangeKind {
    /// More time.
    EXTENDED,
    /// Let off.
    EXEMPTED,
    /// No longer let off.
    REQUIRED_AGAIN
}
