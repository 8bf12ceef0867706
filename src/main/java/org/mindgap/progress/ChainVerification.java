package org.mindgap.progress;

/// Whether a person's chain is what was once written.
public sealed interface ChainVerification {
    /// Every event is there, unchanged, and every checkpoint agrees.
    record Intact(long events, String head) implements ChainVerification {}

    /// The first event that is not what was once written.
    record Broken(long seq, Reason reason) implements ChainVerification {}

    /// What is wrong with an event.
    enum Reason {
        /// There is no event of this number, although a later one or the head of the chain says so.
        MISSING,
        /// Its previous hash is not the hash of the event before.
        NOT_LINKED,
        /// Its hash does not follow from what it says.
        CHANGED,
        /// The head of the chain names another hash.
        NOT_THE_HEAD,
        /// A checkpoint anchored another hash.
        NOT_AS_ANCHORED
    }
}
