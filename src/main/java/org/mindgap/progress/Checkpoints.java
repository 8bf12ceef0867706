package org.mindgap.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Anchors the ends of all chains in one root, so that not even a whole chain can be rewritten unnoticed.
///
/// The root is logged too: whoever keeps the log elsewhere can compare it years later.
@Service
public class Checkpoints {
    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);

    private final CheckpointEntries checkpoints;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Checkpoints(CheckpointEntries checkpoints, TransactionTemplate transaction, Clock clock) {
        this.checkpoints = checkpoints;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Anchors what changed since the newest checkpoint; empty when nothing did, or another node was faster.
    public Optional<Checkpoint> make() {
        try {
            Optional<Checkpoint> made = transaction.execute(status -> anchorChanges());
            made.ifPresent(checkpoint ->
                    LOG.info("Checkpoint {} of the ledger has the root {}", checkpoint.number(), checkpoint.root()));
            return made;
        } catch (DuplicateKeyException another) {
            LOG.info("Another node made this checkpoint of the ledger");
            return Optional.empty();
        }
    }

    public Optional<Checkpoint> newest() {
        return checkpoints.newest();
    }

    private Optional<Checkpoint> anchorChanges() {
        Optional<Checkpoint> before = checkpoints.newest();
        List<Checkpoint.Anchor> people = checkpoints.changedPeople();
        List<Checkpoint.Anchor> institutions = checkpoints.changedInstitutions();
        if (people.isEmpty() && institutions.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Checkpoint checkpoint = Checkpoint.after(
                before.map(Checkpoint::number).orElse(0L) + 1,
                before.map(Checkpoint::root).orElse(ChainHash.START),
                now,
                people,
                institutions);
        checkpoints.insert(checkpoint, people, institutions);
        return Optional.of(checkpoint);
    }
}
