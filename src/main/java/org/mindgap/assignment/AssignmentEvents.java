package org.mindgap.assignment;

import java.util.Set;
import org.mindgap.institution.MemberJoined;
import org.mindgap.institution.MemberLeft;
import org.mindgap.people.Group;
import org.mindgap.people.GroupId;
import org.mindgap.people.GroupJoined;
import org.mindgap.people.GroupLeft;
import org.mindgap.people.GroupService;
import org.mindgap.people.PersonId;
import org.mindgap.progress.CompletionsMoved;
import org.mindgap.progress.EventKind;
import org.mindgap.progress.EventRecorded;
import org.mindgap.progress.LedgerEntry;
import org.mindgap.progress.ModuleCompleted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps requirements in step with where people belong and what they do, in the same transaction.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AssignmentEvents {
    private static final Set<EventKind> FIRST_STEPS =
            Set.of(EventKind.LESSON_OPENED, EventKind.CHECK_STARTED, EventKind.TEST_STARTED);

    private final Settlement settlement;
    private final Requirements requirements;
    private final GroupService groups;

    AssignmentEvents(Settlement settlement, Requirements requirements, GroupService groups) {
        this.settlement = settlement;
        this.requirements = requirements;
        this.groups = groups;
    }

    @EventListener
    void follows(MemberJoined event) {
        settlement.settle(event.institution(), event.person());
    }

    @EventListener
    void follows(MemberLeft event) {
        settlement.settle(event.institution(), event.person());
    }

    @EventListener
    void follows(GroupJoined event) {
        moved(event.group(), event.person());
    }

    @EventListener
    void follows(GroupLeft event) {
        moved(event.group(), event.person());
    }

    @EventListener
    void follows(ModuleCompleted event) {
        settlement.settle(event.completion().person());
    }

    @EventListener
    void follows(CompletionsMoved event) {
        settlement.settle(event.account());
    }

    @EventListener
    void follows(EventRecorded event) {
        LedgerEntry entry = event.entry();
        if (FIRST_STEPS.contains(entry.kind())
                && requirements.isWaiting(entry.person(), Histories.moduleOf(entry.subject()))) {
            settlement.settle(entry.person());
        }
    }

    private void moved(GroupId group, PersonId person) {
        groups.find(group).flatMap(Group::institution).ifPresent(institution -> settlement.settle(institution, person));
    }
}
