package org.mindgap.people;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// A person's account: the personal data, kept apart from the ledger.
public record Account(
        UUID id, PersonId person, String email, String passwordHash, Set<Authority> authorities, Instant created) {
    public Account {
        authorities = Set.copyOf(authorities);
    }

    public Learner learner() {
        return Learner.of(this);
    }

    /// Names no personal data, so that an account can appear in a log.
    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
