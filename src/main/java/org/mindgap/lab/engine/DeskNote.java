package org.mindgap.lab.engine;

/// The notes printed under the results page, each with the row it belongs to.
public enum DeskNote {
    COPIED(DeskRow.BASELINE),
    POOLED(DeskRow.RIVAL),
    EXCLUDED(DeskRow.OURS),
    THRESHOLD(DeskRow.OURS),
    TEST(DeskRow.OURS),
    SEEDS(DeskRow.OURS),
    CONSECUTIVE(DeskRow.EXTERNAL);

    private final DeskRow row;

    DeskNote(DeskRow row) {
        this.row = row;
    }

    public DeskRow row() {
        return row;
    }
}
