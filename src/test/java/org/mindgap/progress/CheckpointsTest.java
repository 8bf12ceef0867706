package org.mindgap.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mindgap.database.DatabaseUnderTest;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.people.Guests;
import org.mindgap.people.PersonId;
import org.springframework.transaction.support.TransactionTemplate;

@OnBothDatabases(ownDatabase = true)
class CheckpointsTest {
    private final DatabaseUnderTest database;
    private final Ledger ledger;
    private final Checkpoints checkpoints;
    private final LedgerVerification verification;
    private final Guests guests;
    private final TransactionTemplate transaction;

    CheckpointsTest(
            DatabaseUnderTest database,
            Ledger ledger,
            Checkpoints checkpoints,
            LedgerVerification verification,
            Guests guests,
            TransactionTemplate transaction) {
        this.database = database;
        this.ledger = ledger;
        this.checkpoints = checkpoints;
        this.verification = verification;
        this.guests = guests;
        this.transaction = transaction;
    }

    @Test
    void followsTheCheckpointBefore() {
        append(somebody());
        Checkpoint first = checkpoints.make().orElseThrow();
        append(somebody());
        Checkpoint second = checkpoints.make().orElseThrow();

        assertThat(second.number()).isEqualTo(first.number() + 1);
        assertThat(second.previousRoot()).isEqualTo(first.root());
        assertThat(verification.verifyCheckpoints())
                .isEqualTo(new CheckpointVerification.Intact(second.number(), second.root()));
        assertThat(verification.verifyAll(line -> {}).isIntact()).isTrue();
    }

    @Test
    void anchorsOnlyTheChainsThatGrew() {
        PersonId quiet = somebody();
        PersonId busy = somebody();
        append(quiet);
        append(busy);
        checkpoints.make();
        append(busy);

        long number = checkpoints.make().orElseThrow().number();

        assertThat(anchored(number)).containsExactly(busy.value());
    }

    @Test
    void makesNoneWhenNothingHappened() {
        append(somebody());
        checkpoints.make();

        assertThat(checkpoints.make()).isEmpty();
    }

    @Test
    void isMadeOnceWhenTwoNodesTryAtOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            PersonId person = somebody();
            append(person);
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Optional<Checkpoint>>> tries = new ArrayList<>();

            try (var nodes = Executors.newFixedThreadPool(2)) {
                for (int node = 0; node < 2; node++) {
                    tries.add(nodes.submit(() -> {
                        start.await();
                        return checkpoints.make();
                    }));
                }
                start.countDown();
            }

            long made = 0;
            for (Future<Optional<Checkpoint>> one : tries) {
                made += one.get().isPresent() ? 1 : 0;
            }
            assertThat(made).isEqualTo(1);
        }
        assertThat(verification.verifyCheckpoints()).isInstanceOf(CheckpointVerification.Intact.class);
    }

    @Test
    void noticesAChangedRoot() {
        append(somebody());
        Checkpoint checkpoint = checkpoints.make().orElseThrow();
        setRoot(checkpoint, "f".repeat(64));

        assertThat(verification.verifyCheckpoints())
                .isEqualTo(
                        new CheckpointVerification.Broken(checkpoint.number(), CheckpointVerification.Reason.CHANGED));

        setRoot(checkpoint, checkpoint.root());
    }

    private void setRoot(Checkpoint checkpoint, String root) {
        database.asOwner()
                .sql("update checkpoint set root = :root where number = :number")
                .param("root", root)
                .param("number", checkpoint.number())
                .update();
    }

    private List<UUID> anchored(long number) {
        return database.asApplication()
                .sql("select person_id from checkpoint_head where number = :number")
                .param("number", number)
                .query(UUID.class)
                .list();
    }

    private PersonId somebody() {
        return guests.start().person();
    }

    private void append(PersonId person) {
        transaction.executeWithoutResult(status -> ledger.append(
                person, new Happening(UUID.randomUUID(), EventKind.LESSON_OPENED, "why", Happening.NO_CONTENT)));
    }
}
