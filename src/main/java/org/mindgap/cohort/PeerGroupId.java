package org.mindgap.cohort;

import java.util.UUID;

/// Names a group of people who contribute together.
public record PeerGroupId(UUID value) {
    /// The group of those who belong to none.
    static final PeerGroupId NONE = new PeerGroupId(new UUID(0, 0));

    static PeerGroupId random() {
        return new PeerGroupId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
