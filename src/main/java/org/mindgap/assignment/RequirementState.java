package org.mindgap.assignment;

import java.time.Duration;
import java.time.Instant;

/// How it stands with a requirement at a moment. [RequirementSql#STATE] says the same in the database.
public enum RequirementState {
    /// Somebody was let off, with a reason.
    EXEMPT,
    /// Fulfilled, and what fulfilled it still counts.
    COMPLETED,
    /// Fulfilled once; it does not count any more.
    EXPIRED,
    /// Not fulfilled, and late.
    OVERDUE,
    /// Not fulfilled and due within three days, or within fourteen and not even begun.
    AT_RISK,
    /// Begun, with time left.
    UNDER_WAY,
    /// Not begun, with time left.
    NOT_STARTED;

    static final Duration SOON = Duration.ofDays(14);
    static final Duration VERY_SOON = Duration.ofDays(3);

    /// The state at a moment. A moment that is exactly the due date is late; one that is exactly the end of the
    /// validity is after it.
    public static RequirementState of(Requirement requirement, Instant now) {
        if (requirement.exempt()) {
            return EXEMPT;
        }
        if (requirement.validUntil().filter(until -> !until.isAfter(now)).isPresent()) {
            return EXPIRED;
        }
        if (requirement.fulfilled().isPresent()) {
            return COMPLETED;
        }
        if (!requirement.due().isAfter(now)) {
            return OVERDUE;
        }
        Duration begun = requirement.started().isPresent() ? VERY_SOON : SOON;
        if (!requirement.due().isAfter(now.plus(begun))) {
            return AT_RISK;
        }
        return requirement.started().isPresent() ? UNDER_WAY : NOT_STARTED;
    }

    /// Whether there is something to do for the learner.
    public boolean isOpen() {
        return this != EXEMPT && this != COMPLETED;
    }
}
