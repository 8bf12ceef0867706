package org.mindgap.practice;

import org.mindgap.people.AccountDeleted;
import org.mindgap.progress.Ledger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps answers about practice in step with what happens to people, in the same transaction.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PracticeEvents {
    private final PracticeAnswers answers;
    private final Ledger ledger;

    PracticeEvents(PracticeAnswers answers, Ledger ledger) {
        this.answers = answers;
        this.ledger = ledger;
    }

    /// Also what they wrote as the guest they were before.
    @EventListener
    void forgetsTheWords(AccountDeleted event) {
        answers.forgetWords(ledger.pseudonyms(event.person()));
    }
}
