package org.mindgap.institution;

import java.time.Instant;
import java.util.Optional;
import org.mindgap.people.PersonName;

/// What whoever opens the link of an invitation reads before they decide.
///
/// @param group the name of the group that it leads into
/// @param inviter the name of whoever made the invitation, where they have one
/// @param suggested what the institution calls the person
/// @param forOne whether only one person can accept
public record Offer(
        State state,
        Institution institution,
        InstitutionRole role,
        Optional<String> group,
        Optional<PersonName> inviter,
        Optional<PersonName> suggested,
        boolean forOne,
        Instant expires) {
    /// Whether it can be accepted, and why not.
    public enum State {
        OPEN,
        USED,
        REVOKED,
        EXPIRED,
        /// Whoever made it could not make it any more.
        WITHDRAWN
    }
}
