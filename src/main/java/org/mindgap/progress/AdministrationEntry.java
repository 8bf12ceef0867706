package org.mindgap.progress;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;

/// One entry in an institution's log of administration and disclosure, and its place in the hash chain.
///
/// @param actor who did it
/// @param subject the pseudonym of the person, or the id of the thing, that it was about
public record AdministrationEntry(
        InstitutionId institution,
        long seq,
        UUID eventId,
        Instant happenedAt,
        PersonId actor,
        AdministrationKind kind,
        String subject,
        String body,
        String previousHash,
        String hash) {
    /// The facts that it was recorded with.
    public Map<String, String> facts() {
        return Facts.read(body);
    }

    String computedHash() {
        return ChainHash.of(
                ChainTable.ADMINISTRATION,
                institution.toString(),
                Long.toString(seq),
                eventId.toString(),
                ChainHash.microseconds(happenedAt),
                actor.toString(),
                kind.name(),
                subject,
                body,
                previousHash);
    }

    AdministrationEntry sealed() {
        return new AdministrationEntry(
                institution, seq, eventId, happenedAt, actor, kind, subject, body, previousHash, computedHash());
    }
}
