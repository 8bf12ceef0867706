package org.mindgap.progress;

import java.time.Instant;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.PersonId;

/// A completion of a module, or a renewal of one: an event of the ledger.
///
/// @param person whose completion it is now
/// @param chain the pseudonym in whose chain the event stands: the person's own, or that of a guest they were
/// @param seq the event's number in that chain
/// @param contentVersion the version of the course that was served
public record Completion(
        PersonId person,
        PersonId chain,
        long seq,
        ModuleId module,
        Instant at,
        Way way,
        boolean renewal,
        String contentVersion) {
    /// What stands beside the passed check. The names are stored.
    public enum Way {
        /// All lessons were finished.
        LESSONS,
        /// The test before the lessons was passed.
        TEST_OUT
    }
}
