package org.mindgap.progress;

/// Whether the checkpoints are what was once written, and the ledger still agrees with them.
public sealed interface CheckpointVerification {
    /// Every root follows from the one before and the heads that it anchors.
    record Intact(long checkpoints, String root) implements CheckpointVerification {}

    /// The first checkpoint that is not what was once written.
    record Broken(long number, Reason reason) implements CheckpointVerification {}

    /// What is wrong with a checkpoint.
    enum Reason {
        /// There is no checkpoint of this number, although there is a later one.
        MISSING,
        /// Its previous root is not the root of the one before.
        NOT_LINKED,
        /// Its root does not follow from what it anchors.
        CHANGED,
        /// An event that it anchors has another hash in the ledger.
        LEDGER_DIFFERS
    }
}
