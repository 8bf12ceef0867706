package org.mindgap.progress;

/// Whether the checkpoints are what was once written, and the ledger still agrees with them.
public sealed interface CheckpointVerification {
    /// Every root follows from the one before and the heads that it anchors.
    record Intact(long checkpoints, String root) implements CheckpointVerification {}

    /// The first checkpoint that is not what was once written.
    record Broken(long number, Reason reason) implements CheckpointVerification {}

    /// What is wrong with a checkpoint.
    enum Reason {
        MISSING("it is missing, although there is a later one"),
        NOT_LINKED("its previous root is not the root of the checkpoint before"),
        CHANGED("its root does not follow from what it anchors"),
        LEDGER_DIFFERS("an event that it anchors is gone or has another hash");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /// As the end of a sentence about the checkpoint.
        String words() {
            return words;
        }
    }
}
