package org.mindgap.certificate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mindgap.document.AwardSheet;
import org.mindgap.institution.Reach;
import org.mindgap.institution.ReachService;
import org.mindgap.people.Learner;
import org.mindgap.people.PersonId;
import org.mindgap.people.PersonName;
import org.mindgap.progress.AdministrationKind;
import org.mindgap.progress.AdministrationLog;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// A person's certificates, the name on them, and what strangers can ask about one.
@Service
public class CertificateService {
    public static final int LONGEST_REASON = 500;
    private static final int SHORTEST_REASON = 3;

    private final Certificates certificates;
    private final RequiredValidity requirements;
    private final VerificationAttempts attempts;
    private final ReachService reaches;
    private final AdministrationLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CertificateService(
            Certificates certificates,
            RequiredValidity requirements,
            VerificationAttempts attempts,
            ReachService reaches,
            AdministrationLog log,
            TransactionTemplate transaction,
            Clock clock) {
        this.certificates = certificates;
        this.requirements = requirements;
        this.attempts = attempts;
        this.reaches = reaches;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /// Every certificate of one person, newest first.
    @Transactional(readOnly = true)
    public List<CertificateStanding> of(PersonId person) {
        return certificates.of(person);
    }

    /// One of the learner's own certificates; empty for guests, who make an account to open one, and for another's.
    @Transactional(readOnly = true)
    public Optional<CertificateStanding> open(Learner learner, CertificateId id) {
        return learner.isGuest()
                ? Optional.empty()
                : certificates
                        .find(id)
                        .filter(found -> found.certificate().person().equals(learner.person()));
    }

    /// Puts a name on one of the learner's own certificates, once and for good.
    @Transactional
    public Naming name(Learner learner, CertificateId id, PersonName name) {
        if (open(learner, id).isEmpty()) {
            return Naming.NOT_YOURS;
        }
        if (!AwardSheet.canPrint(name.value())) {
            return Naming.NOT_PRINTABLE;
        }
        return certificates.name(id, name, clock.instant()) ? Naming.NAMED : Naming.ALREADY_NAMED;
    }

    /// What everybody may know about a code.
    ///
    /// @param address from where it is asked; too many codes from one are refused
    @Transactional(readOnly = true)
    public Verification verify(CertificateCode code, String address) {
        Optional<Duration> wait = attempts.count(address);
        if (wait.isPresent()) {
            return new Verification.TooMany(wait.get());
        }
        return certificates
                .find(code)
                .<Verification>map(Verification.Found::new)
                .orElseGet(Verification.Unknown::new);
    }

    /// What the viewer administers, if that lets them revoke this certificate.
    @Transactional(readOnly = true)
    public Optional<Reach> revoker(Learner viewer, Certificate certificate) {
        return reaches.of(viewer).stream()
                .filter(reach -> mayRevoke(reach, certificate))
                .findFirst();
    }

    /// Takes a certificate back for good; the institution's log says so, without the reason.
    public Revoking revoke(Reach reach, CertificateId id, String reason) {
        try {
            return transaction.execute(status -> revoked(reach, id, reason.strip()));
        } catch (DuplicateKeyException simultaneous) {
            return Revoking.ALREADY_REVOKED;
        }
    }

    private Revoking revoked(Reach reach, CertificateId id, String reason) {
        Optional<CertificateStanding> found =
                certificates.find(id).filter(standing -> mayRevoke(reach, standing.certificate()));
        if (found.isEmpty()) {
            return Revoking.NOT_YOURS;
        }
        if (reason.length() < SHORTEST_REASON
                || reason.length() > LONGEST_REASON
                || reason.codePoints().anyMatch(Character::isISOControl)) {
            return Revoking.NO_REASON;
        }
        if (found.get().revocation().isPresent()) {
            return Revoking.ALREADY_REVOKED;
        }
        Certificate certificate = found.get().certificate();
        certificates.revoke(id, reach.id(), reason, reach.holder(), clock.instant());
        log.record(
                reach.id(),
                reach.holder(),
                AdministrationKind.CERTIFICATE_REVOKED,
                certificate.person().toString(),
                Map.of(
                        "certificate",
                        id.toString(),
                        "module",
                        certificate.module().value()));
        return Revoking.REVOKED;
    }

    private boolean mayRevoke(Reach reach, Certificate certificate) {
        return reach.isWhole()
                && requirements.requires(reach.id(), certificate.person(), certificate.module())
                && reaches.covers(reach, certificate.person());
    }
}
