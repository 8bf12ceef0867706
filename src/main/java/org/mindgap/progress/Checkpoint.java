package org.mindgap.progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// One root over every chain, of people and of institutions, that grew since the checkpoint before.
public record Checkpoint(long number, Instant madeAt, String previousRoot, String root) {
    /// The head of a chain that changed.
    record Anchor(UUID owner, long seq, String hash) {}

    private static final Comparator<Anchor> BY_OWNER =
            Comparator.comparing(anchor -> anchor.owner().toString());

    static Checkpoint after(
            long number, String previousRoot, Instant now, List<Anchor> people, List<Anchor> institutions) {
        Root root = new Root(number, previousRoot, now);
        people.stream()
                .sorted(BY_OWNER)
                .forEach(anchor -> root.anchor(ChainTable.PEOPLE, anchor.owner(), anchor.seq(), anchor.hash()));
        institutions.stream()
                .sorted(BY_OWNER)
                .forEach(anchor -> root.anchor(ChainTable.INSTITUTIONS, anchor.owner(), anchor.seq(), anchor.hash()));
        return new Checkpoint(number, now, previousRoot, root.hash());
    }

    /// A root under way, over anchors that come sorted: people's first, then institutions'. [ChainHash] documents it.
    static final class Root {
        private final ChainHash hash = new ChainHash();
        private boolean amongInstitutions;

        Root(long number, String previousRoot, Instant madeAt) {
            hash.add(Long.toString(number)).add(ChainHash.microseconds(madeAt)).add(previousRoot);
        }

        void anchor(ChainTable table, UUID owner, long seq, String head) {
            if (table == ChainTable.INSTITUTIONS && !amongInstitutions) {
                amongInstitutions = true;
                hash.add(ChainTable.ADMINISTRATION);
            }
            hash.add(owner.toString()).add(Long.toString(seq)).add(head);
        }

        String hash() {
            return hash.hex();
        }
    }
}
