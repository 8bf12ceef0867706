package org.mindgap.people;

import java.util.Optional;
import java.util.Set;

/// Whoever is learning: a person with an account, or a guest.
public record Learner(PersonId person, Optional<String> email, Set<Authority> authorities) {
    public Learner {
        authorities = Set.copyOf(authorities);
    }

    public static Learner guest(PersonId person) {
        return new Learner(person, Optional.empty(), Set.of());
    }

    static Learner of(Account account) {
        return new Learner(account.person(), Optional.of(account.email()), account.authorities());
    }

    public boolean isGuest() {
        return email.isEmpty();
    }
}
