package org.mindgap.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mindgap.database.DatabaseUnderTest;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.people.Guests;
import org.mindgap.progress.ChainVerification.Broken;
import org.mindgap.progress.ChainVerification.Intact;
import org.mindgap.progress.ChainVerification.Reason;
import org.springframework.transaction.support.TransactionTemplate;

/// What the owner of the database could do to chains and checkpoints, of people and of institutions.
@OnBothDatabases(ownDatabase = true)
class LedgerAuditTest {
    private final DatabaseUnderTest database;
    private final LedgerVerification verification;
    private final Guests guests;
    private final SampleLedger sample;

    LedgerAuditTest(
            DatabaseUnderTest database,
            LedgerVerification verification,
            Guests guests,
            Ledger ledger,
            AdministrationLog log,
            Checkpoints checkpoints,
            TransactionTemplate transaction) {
        this.database = database;
        this.verification = verification;
        this.guests = guests;
        Map<Class<?>, Object> beans = Map.of(
                DatabaseUnderTest.class,
                database,
                Guests.class,
                guests,
                Ledger.class,
                ledger,
                AdministrationLog.class,
                log,
                Checkpoints.class,
                checkpoints,
                TransactionTemplate.class,
                transaction);
        this.sample = new SampleLedger(beans::get);
        // So that rows that a checkpoint anchors can be removed, as an owner could; and no test meets another's.
        sample.damage(
                "delete from checkpoint_head",
                "delete from checkpoint_administration_head",
                "delete from checkpoint",
                "alter table checkpoint_head drop constraint if exists checkpoint_head_points_into_the_ledger",
                "alter table checkpoint_administration_head drop constraint if exists"
                        + " checkpoint_administration_head_points_into_the_log");
    }

    @Test
    void findsUntouchedChainsIntact() {
        sample.checkpoint();

        assertThat(verification.verify(sample.person)).isInstanceOf(Intact.class);
        assertThat(verification.verify(sample.institution))
                .isInstanceOfSatisfying(
                        Intact.class, intact -> assertThat(intact.events()).isEqualTo(3));
        assertThat(verification.verifyCheckpoints()).isInstanceOf(CheckpointVerification.Intact.class);
    }

    @Test
    void noticesAnEntryOfAdministrationThatWasChanged() {
        sample.damage("update administration_log set subject = 'x' where institution_id = :institution and seq = 2");

        assertThat(verification.verify(sample.institution)).isEqualTo(new Broken(2, Reason.CHANGED));
    }

    @Test
    void noticesAnEntryOfAdministrationThatWasRemoved() {
        sample.damage("delete from administration_log where institution_id = :institution and seq = 1");

        assertThat(verification.verify(sample.institution)).isEqualTo(new Broken(1, Reason.MISSING));
    }

    @Test
    void noticesAKindThatThereIsNot() {
        sample.damage("update ledger set kind = 'NONSENSE' where person_id = :person and seq = 2");

        assertThat(verification.verify(sample.person)).isEqualTo(new Broken(2, Reason.CHANGED));
    }

    @Test
    void noticesARewrittenHead() {
        sample.damage("update ledger_head set hash = repeat('f', 64) where person_id = :person");

        assertThat(verification.verify(sample.person)).isEqualTo(new Broken(3, Reason.NOT_THE_HEAD));
    }

    @Test
    void noticesAHeadThatIsGone() {
        sample.damage("delete from ledger_head where person_id = :person");

        assertThat(verification.verify(sample.person)).isEqualTo(new Broken(3, Reason.NO_HEAD));
    }

    @Test
    void noticesAnEndThatWasCutOffTogetherWithTheHeadByItsCheckpoint() {
        sample.checkpoint();
        sample.damage(
                "delete from ledger where person_id = :person and seq = 3",
                "update ledger_head set seq = 2, hash = (select hash from ledger where person_id = :person and seq = 2)"
                        + " where person_id = :person",
                "delete from administration_log where institution_id = :institution and seq = 3",
                "update administration_head set seq = 2, hash = (select hash from administration_log"
                        + " where institution_id = :institution and seq = 2) where institution_id = :institution");

        assertThat(verification.verify(sample.person)).isEqualTo(new Broken(3, Reason.MISSING));
        assertThat(verification.verify(sample.institution)).isEqualTo(new Broken(3, Reason.MISSING));
    }

    @Test
    void noticesACheckpointWhoseAnchorOfAnInstitutionWasRemoved() {
        sample.checkpoint();
        String old = database.asOwner()
                .sql("select hash from checkpoint_administration_head where institution_id = :institution")
                .param("institution", sample.institution.value())
                .query(String.class)
                .single();
        sample.damage("update checkpoint_administration_head set hash = repeat('f', 64)"
                + " where institution_id = :institution");

        assertThat(verification.verifyCheckpoints())
                .isInstanceOfSatisfying(
                        CheckpointVerification.Broken.class,
                        broken -> assertThat(broken.reason()).isEqualTo(CheckpointVerification.Reason.CHANGED));

        sample.damage(
                "update checkpoint_administration_head set hash = '" + old + "' where institution_id = :institution");
    }

    /// The root of the first checkpoint that was ever made this way, computed apart from the application.
    @Test
    void keepsTheRootOfCheckpointsWithoutInstitutions() {
        Checkpoint.Anchor anchor =
                new Checkpoint.Anchor(UUID.fromString("00000000-0000-4000-8000-000000000001"), 3, "a".repeat(64));

        Checkpoint checkpoint = Checkpoint.after(1, ChainHash.START, Instant.EPOCH, List.of(anchor), List.of());

        assertThat(checkpoint.root()).isEqualTo("e04c684236b12cb10e5e59cd3feb5631edf2dbd5824bc457aa27eafc45c7ed59");
    }

    @Test
    void namesTheFirstBrokenEventOfEachBrokenChainAmongMany() {
        for (int i = 0; i < 1200; i++) {
            guests.start();
        }
        sample.damage("update ledger set subject = 'x' where person_id = :person and seq >= 2");
        List<String> lines = new ArrayList<>();

        LedgerReport report = verification.verifyAll(lines::add);

        assertThat(report.people()).isGreaterThan(1200);
        assertThat(report.isIntact()).isFalse();
        assertThat(lines)
                .filteredOn(line -> line.contains(sample.person.toString()))
                .singleElement()
                .asString()
                .startsWith("BROKEN: person " + sample.person + ", event 2 (2")
                .endsWith("Z, LESSON_OPENED): its hash does not follow from what it says");
        assertThat(lines)
                .filteredOn(line -> line.contains(sample.other.toString()))
                .isEmpty();
        assertThat(lines.getLast()).isEqualTo("The ledger is NOT intact.");
    }
}
