package org.mindgap.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindgap.database.DatabaseUnderTest;
import org.mindgap.database.OnBothDatabases;
import org.mindgap.people.Guests;
import org.mindgap.people.PersonId;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

@OnBothDatabases
class AppendOnlyTest {
    private final DatabaseUnderTest database;

    AppendOnlyTest(
            DatabaseUnderTest database,
            Ledger ledger,
            Checkpoints checkpoints,
            Guests guests,
            TransactionTemplate transaction) {
        this.database = database;
        PersonId person = guests.start().person();
        transaction.executeWithoutResult(status -> ledger.append(
                person, new Happening(UUID.randomUUID(), EventKind.LESSON_OPENED, "why-split", Happening.NO_CONTENT)));
        checkpoints.make();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledger", "checkpoint_head", "checkpoint", "person"})
    void refusesTheApplicationToDelete(String table) {
        assertRefused("delete from " + table);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledger", "checkpoint_head", "checkpoint", "person", "ledger_head"})
    void refusesTheApplicationToTruncate(String table) {
        assertRefused("truncate table " + table);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledger", "checkpoint_head", "checkpoint", "person", "ledger_head"})
    void refusesTheApplicationToDrop(String table) {
        assertRefused("drop table " + table);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledger", "checkpoint_head", "checkpoint", "person", "ledger_head"})
    void refusesTheApplicationToAlter(String table) {
        assertRefused("alter table " + table + " add column note varchar(10)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger set body = 'other'",
                "update ledger set seq = seq + 1",
                "update checkpoint set root = previous_root",
                "update checkpoint_head set hash = '0'",
                "update person set created_at = current_timestamp",
                "delete from ledger_head",
            })
    void refusesTheApplicationToRewrite(String statement) {
        assertRefused(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table own (id bigint)",
                "alter table ledger drop constraint ledger_counts_from_one",
            })
    void refusesTheApplicationToTakeRights(String statement) {
        assertRefused(statement);
    }

    @Test
    void gainsNothingByGrantingItselfMore() {
        try {
            database.asApplication()
                    .sql("grant update on ledger to mindgap_application")
                    .update();
        } catch (DataAccessException refused) {
            // H2 refuses; PostgreSQL warns that nothing was granted.
        }

        assertRefused("update ledger set body = 'other'");
    }

    /// H2 says "not enough rights" (90096) or "administrator rights are required" (90040), or, before it looks at
    /// rights, that a table to which others refer cannot be truncated (90106).
    /// PostgreSQL says "insufficient privilege" (42501).
    private void assertRefused(String statement) {
        assertThatThrownBy(() -> database.asApplication().sql(statement).update())
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isIn("90096", "90040", "90106", "42501"));
    }
}
