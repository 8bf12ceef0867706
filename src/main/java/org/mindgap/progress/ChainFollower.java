package org.mindgap.progress;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mindgap.progress.ChainVerification.Reason;

/// Follows one chain event by event, and knows the first that is not what was once written.
final class ChainFollower {
    private final BrokenChain.Kind kind;
    private final UUID owner;
    private final @Nullable Long headSeq;
    private final @Nullable String headHash;
    private long seq;
    private String hash = ChainHash.START;
    private @Nullable BrokenChain broken;
    private BrokenChain.@Nullable StoredEvent last;

    /// @param headSeq where the head of the chain is; null if it is gone
    ChainFollower(BrokenChain.Kind kind, UUID owner, @Nullable Long headSeq, @Nullable String headHash) {
        this.kind = kind;
        this.owner = owner;
        this.headSeq = headSeq;
        this.headHash = headHash;
    }

    void follow(ChainTable.Row row) {
        if (broken != null) {
            return;
        }
        if (row.seq() != seq + 1) {
            fail(seq + 1, last, Reason.MISSING);
        } else if (!row.previousHash().equals(hash)) {
            fail(row.seq(), row.event(), Reason.NOT_LINKED);
        } else if (!row.hash().equals(row.computedHash())) {
            fail(row.seq(), row.event(), Reason.CHANGED);
        } else {
            seq = row.seq();
            hash = row.hash();
            last = row.event();
        }
    }

    /// After the last event.
    ///
    /// @param difference the number of the first event that is not as a checkpoint anchored it
    void end(Optional<Long> difference) {
        if (broken != null) {
            return;
        }
        if (headSeq != null && headSeq > seq) {
            fail(seq + 1, last, Reason.MISSING);
        } else if (difference.filter(anchored -> anchored > seq).isPresent()) {
            fail(seq + 1, last, Reason.MISSING);
        } else if (headSeq == null) {
            fail(Math.max(seq, 1), last, Reason.NO_HEAD);
        } else if (headSeq != seq || !hash.equals(headHash)) {
            fail(seq, last, Reason.NOT_THE_HEAD);
        } else {
            difference.ifPresent(anchored -> fail(anchored, last, Reason.NOT_AS_ANCHORED));
        }
    }

    UUID owner() {
        return owner;
    }

    Optional<BrokenChain> broken() {
        return Optional.ofNullable(broken);
    }

    ChainVerification verdict() {
        return broken == null
                ? new ChainVerification.Intact(seq, hash)
                : new ChainVerification.Broken(broken.seq(), broken.reason());
    }

    private void fail(long number, BrokenChain.@Nullable StoredEvent event, Reason reason) {
        broken = new BrokenChain(kind, owner, number, Optional.ofNullable(event), reason);
    }
}
