package org.mindgap.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps memberships in step with what happens to people, in the same transaction.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MembershipEvents {
    private final Memberships memberships;
    private final Groups groups;
    private final Clock clock;

    MembershipEvents(Memberships memberships, Groups groups, Clock clock) {
        this.memberships = memberships;
        this.groups = groups;
        this.clock = clock;
    }

    /// The guest's groups become the account's, so that one person counts once.
    @EventListener
    void moves(GuestAdopted event) {
        Instant now = clock.instant();
        List<GroupId> known = memberships.groups(event.account());
        for (GroupId group : memberships.groups(event.guest())) {
            memberships.insert(group, event.guest(), false, now);
            boolean own = groups.find(group)
                    .filter(found -> found.madeBy().equals(event.account()))
                    .isPresent();
            if (!known.contains(group) && !own) {
                memberships.insert(group, event.account(), true, now);
            }
        }
    }

    @EventListener
    void leaves(AccountDeleted event) {
        Instant now = clock.instant();
        memberships.groups(event.person()).forEach(group -> memberships.insert(group, event.person(), false, now));
    }
}
