package org.mindgap.institution;

import org.mindgap.people.AccountDeleted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps institutions in step with what happens to people, in the same transaction.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InstitutionEvents {
    private final InstitutionService institutions;
    private final InstitutionGroups groups;

    InstitutionEvents(InstitutionService institutions, InstitutionGroups groups) {
        this.institutions = institutions;
        this.groups = groups;
    }

    @EventListener
    void leaves(AccountDeleted event) {
        institutions.forget(event.person());
    }

    @EventListener
    void leavesTheGroups(MemberLeft event) {
        groups.leaveAll(event.institution(), event.person());
    }
}
