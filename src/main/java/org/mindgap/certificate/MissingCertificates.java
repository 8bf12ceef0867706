package org.mindgap.certificate;

import java.util.List;
import org.mindgap.progress.Completion;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Gives completions that are older than certificates theirs, once, when the application has started.
///
/// Not in the migration, because what a certificate certifies stands in the course.
@Component
class MissingCertificates {
    private static final int AT_ONCE = 500;

    private final Certificates certificates;
    private final Issuing issuing;
    private final TransactionTemplate transaction;

    MissingCertificates(Certificates certificates, Issuing issuing, TransactionTemplate transaction) {
        this.certificates = certificates;
        this.issuing = issuing;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void issue() {
        List<Completion> missing = certificates.missing(AT_ONCE);
        while (!missing.isEmpty()) {
            missing.forEach(this::issue);
            missing = certificates.missing(AT_ONCE);
        }
    }

    private void issue(Completion completion) {
        try {
            transaction.executeWithoutResult(status -> issuing.issue(completion));
        } catch (DuplicateKeyException simultaneous) {
            // Another server that starts at the same time was first.
        }
    }
}
