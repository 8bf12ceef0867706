package org.mindgap.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mindgap.people.PersonId;
import org.mindgap.progress.ChainVerification.Broken;
import org.mindgap.progress.ChainVerification.Intact;
import org.mindgap.progress.ChainVerification.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Recomputes the chains and the checkpoints, and says where they differ from what is stored.
@Service
public class LedgerVerification {
    private final LedgerEntries entries;
    private final CheckpointEntries checkpoints;

    LedgerVerification(LedgerEntries entries, CheckpointEntries checkpoints) {
        this.entries = entries;
        this.checkpoints = checkpoints;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChainVerification verify(PersonId person) {
        LedgerHead head = new LedgerHead(person, 0, ChainHash.START);
        for (LedgerEntry entry : entries.of(person)) {
            Optional<Reason> reason = problem(head, entry);
            if (reason.isPresent()) {
                return new Broken(reason.get() == Reason.MISSING ? head.seq() + 1 : entry.seq(), reason.get());
            }
            head = new LedgerHead(person, entry.seq(), entry.hash());
        }
        return compareWithHead(head);
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public CheckpointVerification verifyCheckpoints() {
        long number = 0;
        String root = ChainHash.START;
        for (Checkpoint checkpoint : checkpoints.all()) {
            Optional<CheckpointVerification.Reason> reason = problem(number, root, checkpoint);
            if (reason.isPresent()) {
                boolean missing = reason.get() == CheckpointVerification.Reason.MISSING;
                return new CheckpointVerification.Broken(missing ? number + 1 : checkpoint.number(), reason.get());
            }
            number = checkpoint.number();
            root = checkpoint.root();
        }
        return new CheckpointVerification.Intact(number, root);
    }

    /// Verifies every person's chain and all checkpoints.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public LedgerReport verifyAll() {
        List<PersonId> persons = entries.persons();
        List<LedgerReport.BrokenChain> broken = new ArrayList<>();
        long events = 0;
        for (PersonId person : persons) {
            switch (verify(person)) {
                case Intact intact -> events += intact.events();
                case Broken chain -> broken.add(new LedgerReport.BrokenChain(person, chain));
            }
        }
        return new LedgerReport(persons.size(), events, broken, verifyCheckpoints());
    }

    private static Optional<Reason> problem(LedgerHead before, LedgerEntry entry) {
        if (entry.seq() != before.seq() + 1) {
            return Optional.of(Reason.MISSING);
        }
        if (!entry.previousHash().equals(before.hash())) {
            return Optional.of(Reason.NOT_LINKED);
        }
        return entry.isUnchanged() ? Optional.empty() : Optional.of(Reason.CHANGED);
    }

    private ChainVerification compareWithHead(LedgerHead last) {
        PersonId person = last.person();
        LedgerHead stored = entries.head(person).orElse(new LedgerHead(person, 0, ChainHash.START));
        if (stored.seq() > last.seq()) {
            return new Broken(last.seq() + 1, Reason.MISSING);
        }
        if (!stored.equals(last)) {
            return new Broken(last.seq(), Reason.NOT_THE_HEAD);
        }
        return checkpoints
                .firstDifference(person)
                .<ChainVerification>map(seq -> new Broken(seq, Reason.NOT_AS_ANCHORED))
                .orElseGet(() -> new Intact(last.seq(), last.hash()));
    }

    private Optional<CheckpointVerification.Reason> problem(long number, String root, Checkpoint checkpoint) {
        if (checkpoint.number() != number + 1) {
            return Optional.of(CheckpointVerification.Reason.MISSING);
        }
        if (!checkpoint.previousRoot().equals(root)) {
            return Optional.of(CheckpointVerification.Reason.NOT_LINKED);
        }
        if (!checkpoint.isRootOf(checkpoints.heads(checkpoint))) {
            return Optional.of(CheckpointVerification.Reason.CHANGED);
        }
        return checkpoints.agreesWithLedger(checkpoint)
                ? Optional.empty()
                : Optional.of(CheckpointVerification.Reason.LEDGER_DIFFERS);
    }
}
