package org.mindgap.assignment;

import java.util.Optional;
import java.util.UUID;

/// Names an assignment.
public record AssignmentId(UUID value) {
    static AssignmentId random() {
        return new AssignmentId(UUID.randomUUID());
    }

    /// The id in an address that somebody opened.
    public static Optional<AssignmentId> parse(String written) {
        try {
            return Optional.of(new AssignmentId(UUID.fromString(written)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
