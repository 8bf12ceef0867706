package org.mindgap.institution.roster;

/// What came of reading a file of people.
public sealed interface Reading {
    /// The file has lines; each is still to be judged.
    record Read(Roster roster) implements Reading {}

    /// Nothing of the file can be used.
    ///
    /// @param row where reading stopped, from 1 on; 0 where no row is to blame
    record Unreadable(Reason reason, int row) implements Reading {}

    /// Why a file cannot be used.
    enum Reason {
        /// More than [RosterReader#MOST_BYTES] bytes.
        TOO_LARGE,
        /// More than [RosterReader#MOST_LINES] people.
        TOO_MANY_LINES,
        /// No row besides the one with the names of the columns.
        NO_PEOPLE,
        /// A spreadsheet, a picture or another file that is no text.
        NO_TEXT,
        /// No column is called e-mail.
        NO_EMAIL_COLUMN,
        /// Two columns mean the same.
        COLUMN_TWICE,
        /// A quotation mark opens a field that never ends, or something stands behind the closing one.
        BROKEN_QUOTE
    }
}
