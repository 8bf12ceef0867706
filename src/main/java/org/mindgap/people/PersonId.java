package org.mindgap.people;

import java.util.Optional;
import java.util.UUID;

/// The random pseudonym under which a person stands in the ledger.
public record PersonId(UUID value) {
    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    /// The id in an address that somebody opened.
    public static Optional<PersonId> parse(String written) {
        try {
            return Optional.of(new PersonId(UUID.fromString(written)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
