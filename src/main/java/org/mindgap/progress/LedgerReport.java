package org.mindgap.progress;

/// What a verification of all chains and checkpoints found; the broken chains themselves were told one by one.
///
/// @param people whose chains there are
/// @param events in people's intact chains
/// @param entries in institutions' intact chains
public record LedgerReport(
        long people,
        long events,
        long institutions,
        long entries,
        long brokenChains,
        CheckpointVerification checkpoints) {
    public boolean isIntact() {
        return brokenChains == 0 && checkpoints instanceof CheckpointVerification.Intact;
    }

    /// The report as lines for a terminal.
    public String text() {
        return String.join(
                System.lineSeparator(),
                switch (checkpoints) {
                    case CheckpointVerification.Broken broken ->
                        "BROKEN: checkpoint %d: %s"
                                .formatted(broken.number(), broken.reason().words());
                    case CheckpointVerification.Intact intact ->
                        "Checkpoints: %d, newest root %s".formatted(intact.checkpoints(), intact.root());
                },
                "People: %d, events in intact chains: %d".formatted(people, events),
                "Institutions: %d, entries in intact chains: %d".formatted(institutions, entries),
                isIntact() ? "The ledger is intact." : "The ledger is NOT intact.");
    }
}
