package org.mindgap.lab.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A place on the results page that can be accused: a value or a note.
public sealed interface DeskPlace {
    /// As it stands in links: letters and hyphens.
    String word();

    /// A value of the table.
    record Cell(DeskRow row, DeskColumn column) implements DeskPlace {
        @Override
        public String word() {
            return DeskControls.ROWS.of(row) + "-" + DeskControls.COLUMNS.of(column);
        }

        /// As all values of a row are that are the best of the first three rows.
        public boolean isBold() {
            return row == DeskRow.OURS && column != DeskColumn.PATIENTS;
        }
    }

    /// A note under the table.
    record Note(DeskNote note) implements DeskPlace {
        @Override
        public String word() {
            return "note-" + DeskControls.NOTES.of(note);
        }
    }

    static DeskPlace of(DeskRow row, DeskColumn column) {
        return new Cell(row, column);
    }

    static DeskPlace of(DeskNote note) {
        return new Note(note);
    }

    /// Every place, row by row, the notes last.
    static List<DeskPlace> all() {
        List<DeskPlace> all = new ArrayList<>();
        for (DeskRow row : DeskRow.values()) {
            for (DeskColumn column : DeskColumn.values()) {
                all.add(of(row, column));
            }
        }
        for (DeskNote note : DeskNote.values()) {
            all.add(of(note));
        }
        return all;
    }

    static Optional<DeskPlace> of(String word) {
        return all().stream().filter(place -> place.word().equals(word)).findFirst();
    }
}
