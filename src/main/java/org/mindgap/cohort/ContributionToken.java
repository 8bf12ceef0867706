package org.mindgap.cohort;

import java.util.UUID;

/// The random token under which somebody's contribution is kept, apart from who they are.
record ContributionToken(UUID value) {
    static ContributionToken random() {
        return new ContributionToken(UUID.randomUUID());
    }

    /// Tokens are written to no log.
    @Override
    public String toString() {
        return "a token";
    }
}
