package org.mindgap.people;

import java.util.Optional;
import java.util.UUID;

/// Names an institution.
public record InstitutionId(UUID value) {
    public static InstitutionId random() {
        return new InstitutionId(UUID.randomUUID());
    }

    /// The id in an address that somebody opened.
    public static Optional<InstitutionId> parse(String written) {
        try {
            return Optional.of(new InstitutionId(UUID.fromString(written)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
