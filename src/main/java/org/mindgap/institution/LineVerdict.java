package org.mindgap.institution;

/// What will happen to one line of a file of people, or why nothing will.
public enum LineVerdict {
    INVITED(true, false),
    /// The same, and groups that the institution lacks are made.
    INVITED_TO_A_NEW_GROUP(true, false),
    ALREADY_MEMBER(false, false),
    ALREADY_INVITED(false, false),
    /// An earlier line has the same address.
    DUPLICATE(false, true),
    NO_ADDRESS(false, true),
    MALFORMED_ADDRESS(false, true),
    MALFORMED_NAME(false, true),
    MALFORMED_GROUP(false, true),
    UNKNOWN_ROLE(false, true);

    private final boolean good;
    private final boolean problem;

    LineVerdict(boolean good, boolean problem) {
        this.good = good;
        this.problem = problem;
    }

    /// Whether somebody is invited.
    public boolean isGood() {
        return good;
    }

    /// Whether the file should be corrected.
    public boolean isProblem() {
        return problem;
    }
}
