package org.mindgap.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindgap.database.DatabaseUnderTest;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.people.Guests;
import org.mindgap.people.PersonId;
import org.mindgap.progress.ChainVerification.Broken;
import org.mindgap.progress.ChainVerification.Intact;
import org.mindgap.progress.ChainVerification.Reason;
import org.springframework.transaction.support.TransactionTemplate;

/// The owner of the database can rewrite it; these tests do, and see it noticed.
@OnBothDatabases(ownDatabase = true)
class LedgerVerificationTest {
    private final DatabaseUnderTest database;
    private final Ledger ledger;
    private final Checkpoints checkpoints;
    private final LedgerVerification verification;
    private final Guests guests;
    private final TransactionTemplate transaction;
    private PersonId person = PersonId.random();

    LedgerVerificationTest(
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

    @BeforeEach
    void threeEvents() {
        person = guests.start().person();
        append("one");
        append("two");
        append("three");
    }

    @Test
    void findsAnUntouchedChainIntact() {
        assertThat(verification.verify(person))
                .isInstanceOfSatisfying(
                        Intact.class, intact -> assertThat(intact.events()).isEqualTo(3));
    }

    @Test
    void findsSomebodyWithoutEventsIntact() {
        PersonId nobody = guests.start().person();

        assertThat(verification.verify(nobody)).isEqualTo(new Intact(0, "0".repeat(64)));
    }

    @Test
    void noticesAChangedSubject() {
        tamper("update ledger set subject = 'other' where person_id = :person and seq = 2");

        assertThat(verification.verify(person)).isEqualTo(new Broken(2, Reason.CHANGED));
    }

    @Test
    void noticesAChangedTime() {
        tamper(
                "update ledger set happened_at = happened_at + interval '1' second where person_id = :person and seq = 1");

        assertThat(verification.verify(person)).isEqualTo(new Broken(1, Reason.CHANGED));
    }

    @Test
    void noticesARemovedEvent() {
        tamper("delete from ledger where person_id = :person and seq = 2");

        assertThat(verification.verify(person)).isEqualTo(new Broken(2, Reason.MISSING));
    }

    @Test
    void noticesARemovedNewestEvent() {
        tamper("delete from ledger where person_id = :person and seq = 3");

        assertThat(verification.verify(person)).isEqualTo(new Broken(3, Reason.MISSING));
    }

    @Test
    void noticesAnEventThatWasRehashedButNotTheNextOne() {
        LedgerEntry second = ledger.history(person).get(1);
        LedgerEntry forged = forged(second, "other", second.previousHash());
        replace(forged);

        assertThat(verification.verify(person)).isEqualTo(new Broken(3, Reason.NOT_LINKED));
    }

    @Test
    void noticesARewrittenEndWhoseHeadWasForgotten() {
        LedgerEntry third = ledger.history(person).get(2);
        replace(forged(third, "other", third.previousHash()));

        assertThat(verification.verify(person)).isEqualTo(new Broken(3, Reason.NOT_THE_HEAD));
    }

    @Test
    void noticesAWholeRewrittenChainByItsCheckpoint() {
        checkpoints.make();
        LedgerEntry third = ledger.history(person).get(2);
        LedgerEntry forged = forged(third, "other", third.previousHash());
        replace(forged);
        moveHead(forged.hash());

        assertThat(verification.verify(person)).isEqualTo(new Broken(3, Reason.NOT_AS_ANCHORED));
        assertThat(verification.verifyCheckpoints())
                .isInstanceOfSatisfying(
                        CheckpointVerification.Broken.class,
                        broken -> assertThat(broken.reason()).isEqualTo(CheckpointVerification.Reason.LEDGER_DIFFERS));
        List<String> lines = new ArrayList<>();
        LedgerReport report = verification.verifyAll(lines::add);
        assertThat(report.isIntact()).isFalse();
        assertThat(lines)
                .contains("BROKEN: person " + person + ", event 3 (" + third.happenedAt()
                        + ", LESSON_OPENED): a checkpoint anchored another hash, so it or an event before it was"
                        + " rewritten")
                .contains("The ledger is NOT intact.");

        replace(third);
        moveHead(third.hash());
    }

    private void append(String lesson) {
        transaction.executeWithoutResult(status -> ledger.append(
                person, new Happening(UUID.randomUUID(), EventKind.LESSON_OPENED, lesson, Happening.NO_CONTENT)));
    }

    private void tamper(String statement) {
        int rows = database.asOwner()
                .sql(statement)
                .param("person", person.value())
                .update();
        assertThat(rows).isEqualTo(1);
    }

    private void replace(LedgerEntry entry) {
        int rows = database.asOwner()
                .sql("update ledger set subject = :subject, hash = :hash where person_id = :person and seq = :seq")
                .param("subject", entry.subject())
                .param("hash", entry.hash())
                .param("person", person.value())
                .param("seq", entry.seq())
                .update();
        assertThat(rows).isEqualTo(1);
    }

    private void moveHead(String hash) {
        database.asOwner()
                .sql("update ledger_head set hash = :hash where person_id = :person")
                .param("hash", hash)
                .param("person", person.value())
                .update();
    }

    private static LedgerEntry forged(LedgerEntry entry, String subject, String previousHash) {
        LedgerEntry unsealed = with(entry, subject, previousHash, "");
        return with(entry, subject, previousHash, unsealed.computedHash());
    }

    private static LedgerEntry with(LedgerEntry entry, String subject, String previousHash, String hash) {
        return new LedgerEntry(
                entry.person(),
                entry.seq(),
                entry.eventId(),
                entry.happenedAt(),
                entry.kind(),
                subject,
                entry.contentVersion(),
                entry.body(),
                previousHash,
                hash);
    }
}
