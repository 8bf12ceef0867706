package org.mindgap.progress;

/// Whether a chain, of a person or of an institution, is what was once written.
public sealed interface ChainVerification {
    /// Every event is there, unchanged, and every checkpoint agrees.
    record Intact(long events, String head) implements ChainVerification {}

    /// The first event that is not what was once written.
    record Broken(long seq, Reason reason) implements ChainVerification {}

    /// What is wrong with an event.
    enum Reason {
        MISSING("it is missing, although a later event, the head of the chain or a checkpoint says that it was there"),
        NOT_LINKED("its previous hash is not the hash of the event before"),
        CHANGED("its hash does not follow from what it says"),
        NOT_THE_HEAD("the head of the chain names another event or hash"),
        NO_HEAD("the head of the chain is gone"),
        NOT_AS_ANCHORED("a checkpoint anchored another hash, so it or an event before it was rewritten");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /// As the end of a sentence about the event.
        String words() {
            return words;
        }
    }
}
