package org.mindgap.cohort;

import org.mindgap.people.AccountDeleted;
import org.mindgap.people.GuestAdopted;
import org.mindgap.practice.PracticeAnswered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps contributions in step with what people do elsewhere, in the same transaction.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CohortEvents {
    private final ContributionService contributions;

    CohortEvents(ContributionService contributions) {
        this.contributions = contributions;
    }

    @EventListener
    void adds(PracticeAnswered event) {
        contributions.add(event.answer());
    }

    @EventListener
    void joins(GuestAdopted event) {
        contributions.join(event.guest(), event.account());
    }

    @EventListener
    void forgets(AccountDeleted event) {
        contributions.forget(event.person());
    }
}
