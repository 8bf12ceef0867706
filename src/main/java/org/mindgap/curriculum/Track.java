package org.mindgap.curriculum;

/// The side from which a learner reads a lesson; mixed learners read both.
public enum Track {
    CLINICAL,
    TECHNICAL,
    MIXED;

    /// Whether somebody on this track meets what was written for `side`.
    public boolean reads(Track side) {
        return this == MIXED || side == MIXED || this == side;
    }

    /// The side to look at when the reader asks how the others see it.
    public Track other() {
        return switch (this) {
            case CLINICAL -> TECHNICAL;
            case TECHNICAL -> CLINICAL;
            case MIXED -> MIXED;
        };
    }
}
