package org.mindgap.people;

import java.util.UUID;

/// The random pseudonym under which a person stands in the ledger.
public record PersonId(UUID value) {
    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
