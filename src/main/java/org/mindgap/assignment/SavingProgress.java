package org.mindgap.assignment;

/// Is told how far the saving of an assignment is.
@FunctionalInterface
public interface SavingProgress {
    /// For whoever does not want to know.
    SavingProgress SILENT = (done, all) -> {};

    /// So many people of all are done; called in the thread that saves.
    void at(int done, int all);
}
