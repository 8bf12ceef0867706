package org.mindgap.progress;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mindgap.people.PersonId;

/// One recorded event: what happened, and its place in the person's hash chain.
public record LedgerEntry(
        PersonId person,
        long seq,
        UUID eventId,
        Instant happenedAt,
        EventKind kind,
        String subject,
        String contentVersion,
        String body,
        String previousHash,
        String hash) {
    /// The facts that the happening was recorded with.
    public Map<String, String> facts() {
        return Facts.read(body);
    }

    String computedHash() {
        return ChainHash.of(
                person.toString(),
                Long.toString(seq),
                eventId.toString(),
                ChainHash.microseconds(happenedAt),
                kind.name(),
                subject,
                contentVersion,
                body,
                previousHash);
    }
}
