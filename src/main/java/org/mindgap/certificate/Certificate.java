package org.mindgap.certificate;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.mindgap.curriculum.ModuleId;
import org.mindgap.people.PersonId;
import org.mindgap.progress.Completion;

/// A certificate: one for each completion in the ledger, and never changed.
///
/// @param person whose it is now
/// @param chain the pseudonym in whose chain of the ledger the completion stands
/// @param seq the completion's number in that chain
/// @param issuedAt when the module was completed
/// @param contentVersion the version of the course that was served then
/// @param zone the clock by which its days are written: that of the institution that required it, or UTC
/// @param expiresAt the first moment at which it is expired; empty if it does not expire
public record Certificate(
        CertificateId id,
        CertificateCode code,
        PersonId person,
        PersonId chain,
        long seq,
        ModuleId module,
        Instant issuedAt,
        String contentVersion,
        Certified certified,
        Completion.Way way,
        boolean renewal,
        ZoneId zone,
        Optional<Instant> expiresAt,
        Optional<Requirer> requirer) {}
