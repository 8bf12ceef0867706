package org.mindgap.progress;

import java.util.List;
import org.mindgap.people.PersonId;

/// What a verification of the whole ledger found.
public record LedgerReport(
        long people, long events, List<BrokenChain> brokenChains, CheckpointVerification checkpoints) {
    public LedgerReport {
        brokenChains = List.copyOf(brokenChains);
    }

    public boolean isIntact() {
        return brokenChains.isEmpty() && checkpoints instanceof CheckpointVerification.Intact;
    }

    /// The report as lines for a terminal.
    public String text() {
        StringBuilder text = new StringBuilder();
        for (BrokenChain chain : brokenChains) {
            text.append("BROKEN: person %s, event %d: %s%n"
                    .formatted(
                            chain.person(), chain.broken().seq(), chain.broken().reason()));
        }
        text.append(
                switch (checkpoints) {
                    case CheckpointVerification.Broken broken ->
                        "BROKEN: checkpoint %d: %s%n".formatted(broken.number(), broken.reason());
                    case CheckpointVerification.Intact intact ->
                        "Checkpoints: %d, newest root %s%n".formatted(intact.checkpoints(), intact.root());
                });
        text.append("People: %d, events in intact chains: %d%n".formatted(people, events));
        text.append(isIntact() ? "The ledger is intact." : "The ledger is NOT intact.");
        return text.toString();
    }

    /// A person whose chain is not what was once written.
    public record BrokenChain(PersonId person, ChainVerification.Broken broken) {}
}
