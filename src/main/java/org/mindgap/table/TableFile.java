package org.mindgap.table;

/// A file of rows, written one after the other in constant memory.
///
/// The stream beneath stays open: whoever opened it closes it.
public interface TableFile extends AutoCloseable {
    /// Writes one row.
    ///
    /// @param cells each a text, a number, a [java.time.LocalDate] or an empty text
    void row(Object... cells);

    /// Writes what is left to write; nothing can be added afterwards.
    @Override
    void close();
}
