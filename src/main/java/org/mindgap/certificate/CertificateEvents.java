package org.mindgap.certificate;

import java.time.Clock;
import org.mindgap.people.AccountDeleted;
import org.mindgap.progress.ModuleCompleted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps certificates in step with completions and accounts, in the same transaction.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CertificateEvents {
    private final Issuing issuing;
    private final Certificates certificates;
    private final Clock clock;

    CertificateEvents(Issuing issuing, Certificates certificates, Clock clock) {
        this.issuing = issuing;
        this.certificates = certificates;
        this.clock = clock;
    }

    @EventListener
    void issues(ModuleCompleted event) {
        issuing.issue(event.completion());
    }

    @EventListener
    void forgetsTheNames(AccountDeleted event) {
        certificates.forgetNames(event.person(), clock.instant());
    }
}
