package org.mindgap.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One root over every chain that grew since the checkpoint before.
public record Checkpoint(long number, Instant madeAt, String previousRoot, String root) {
    static final Comparator<LedgerHead> BY_PERSON =
            Comparator.comparing(head -> head.person().toString());

    static Checkpoint after(long number, String previousRoot, Instant now, List<LedgerHead> changed) {
        return new Checkpoint(number, now, previousRoot, root(number, previousRoot, now, changed));
    }

    boolean isRootOf(List<LedgerHead> changed) {
        return root.equals(root(number, previousRoot, madeAt, changed));
    }

    private static String root(long number, String previousRoot, Instant madeAt, List<LedgerHead> changed) {
        List<String> texts = new ArrayList<>();
        texts.add(Long.toString(number));
        texts.add(ChainHash.microseconds(madeAt));
        texts.add(previousRoot);
        for (LedgerHead head : changed.stream().sorted(BY_PERSON).toList()) {
            texts.add(head.person().toString());
            texts.add(Long.toString(head.seq()));
            texts.add(head.hash());
        }
        return ChainHash.of(texts);
    }
}
