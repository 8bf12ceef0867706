package org.mindgap.quiz;

/// Why a set of items is answered together.
public enum Occasion {
    /// The check that completes a module.
    CHECK,
    /// A parallel form before the lessons.
    BEFORE,
    /// The other form after them.
    AFTER,
    /// A spaced review over completed modules.
    REVIEW
}
