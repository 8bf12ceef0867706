package org.mindgap.institution;

import java.util.Optional;
import java.util.UUID;

/// Names an invitation; whoever knows it cannot accept it, for that takes its [InvitationToken].
public record InvitationId(UUID value) {
    static InvitationId random() {
        return new InvitationId(UUID.randomUUID());
    }

    /// The id in an address that somebody opened.
    public static Optional<InvitationId> parse(String written) {
        try {
            return Optional.of(new InvitationId(UUID.fromString(written)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
