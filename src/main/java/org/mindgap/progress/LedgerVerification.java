package org.mindgap.progress;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;
import org.springframework.stereotype.Service;

/// Recomputes the chains and the checkpoints, and says where they differ from what is stored.
///
/// See [LedgerAudit], which does it on a connection of its own.
@Service
public class LedgerVerification {
    private final DataSource database;

    LedgerVerification(DataSource database) {
        this.database = database;
    }

    public ChainVerification verify(PersonId person) {
        return audit(audit -> audit.chain(ChainTable.PEOPLE, person.value()));
    }

    public ChainVerification verify(InstitutionId institution) {
        return audit(audit -> audit.chain(ChainTable.INSTITUTIONS, institution.value()));
    }

    public CheckpointVerification verifyCheckpoints() {
        return audit(LedgerAudit::checkpoints);
    }

    /// Verifies every person's and every institution's chain and all checkpoints.
    ///
    /// @param lines told a line for each broken chain as it is found, and the summary at the end
    public LedgerReport verifyAll(Consumer<String> lines) {
        return audit(audit -> audit.run(lines));
    }

    private <T> T audit(Question<T> question) {
        try (Connection connection = database.getConnection()) {
            try {
                return question.ask(LedgerAudit.of(connection));
            } finally {
                connection.rollback();
            }
        } catch (SQLException unreadable) {
            throw new IllegalStateException("The ledger cannot be read", unreadable);
        }
    }

    private interface Question<T> {
        T ask(LedgerAudit audit) throws SQLException;
    }
}
