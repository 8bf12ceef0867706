package org.mindgap.reminder;

import java.io.Serializable;
import java.time.Instant;
import org.mindgap.institution.InvitationMade;

/// To send an invitation: kept only until the mail server has taken it, or it was given up.
record InvitationErrand(String email, String name, String token, Instant expires) implements Serializable {
    static InvitationErrand of(InvitationMade made) {
        return new InvitationErrand(
                made.email().value(),
                made.name().map(Object::toString).orElse(""),
                made.token().value(),
                made.expires());
    }

    /// Keeps the secret and the person out of logs.
    @Override
    public String toString() {
        return "InvitationErrand[…]";
    }
}
