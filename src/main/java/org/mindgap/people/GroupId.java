package org.mindgap.people;

import java.util.Optional;
import java.util.UUID;

/// Names a group of learners.
public record GroupId(UUID value) {
    static GroupId random() {
        return new GroupId(UUID.randomUUID());
    }

    /// The id in an address that somebody opened.
    public static Optional<GroupId> parse(String written) {
        try {
            return Optional.of(new GroupId(UUID.fromString(written)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
