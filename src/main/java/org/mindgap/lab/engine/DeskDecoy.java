package org.mindgap.lab.engine;

import java.util.Arrays;
import java.util.Optional;
import org.mindgap.statistics.Proportion;

/// Three percentages that look odd and are in order: each is a whole number of the patients it is said to be of.
public enum DeskDecoy {
    BASELINE_SENSITIVITY(DeskRow.BASELINE, DeskColumn.SENSITIVITY),
    OURS_SENSITIVITY(DeskRow.OURS, DeskColumn.SENSITIVITY),
    OURS_ACCURACY(DeskRow.OURS, DeskColumn.ACCURACY);

    private final DeskRow row;
    private final DeskColumn column;

    DeskDecoy(DeskRow row, DeskColumn column) {
        this.row = row;
        this.column = column;
    }

    public DeskPlace place() {
        return DeskPlace.of(row, column);
    }

    /// The count behind the percentage.
    public Proportion counted() {
        return column == DeskColumn.SENSITIVITY
                ? row.result().sensitivity()
                : row.result().accuracy();
    }

    /// The decoy that a remark falls for, by calling its percentage impossible.
    public static Optional<DeskDecoy> accused(DeskRemark remark) {
        return remark.reason() == DeskReason.IMPOSSIBLE
                ? Arrays.stream(values())
                        .filter(decoy -> decoy.place().equals(remark.place()))
                        .findFirst()
                : Optional.empty();
    }
}
