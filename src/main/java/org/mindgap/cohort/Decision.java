package org.mindgap.cohort;

/// What somebody said about contributing. The names are stored: they are never renamed.
public enum Decision {
    /// The question was shown, and nothing said yet.
    ASKED,
    DECLINED,
    CONTRIBUTED,
    WITHDRAWN
}
