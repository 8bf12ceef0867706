package org.mindgap.progress;

/// An entry was added to the ledger; published in the same transaction, after it was written.
public record EventRecorded(LedgerEntry entry) {}
