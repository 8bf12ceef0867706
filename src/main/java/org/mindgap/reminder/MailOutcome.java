package org.mindgap.reminder;

/// What became of a mail, step by step.
public enum MailOutcome {
    /// It is being handed over.
    SENDING,
    /// The mail server took it.
    SENT,
    /// The mail server did not take it; it is tried again.
    REFUSED,
    /// When it would have gone out, there was nothing left to remind of.
    NOT_NEEDED,
    /// The mail server took it at none of several times; on the next working day there is another mail.
    GIVEN_UP,
    /// The server stopped while it was handed over: it may have gone out, so it is not sent again.
    UNKNOWN;

    /// Whether what was planned until then needs no mail any more.
    boolean isSettled() {
        return this == SENT || this == NOT_NEEDED || this == UNKNOWN;
    }
}
