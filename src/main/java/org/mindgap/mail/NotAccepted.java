package org.mindgap.mail;

/// The mail server was not reached, or did not take a letter; it can be tried again.
public final class NotAccepted extends RuntimeException {
    NotAccepted(Exception cause) {
        super("The mail server did not take a letter: " + cause.getClass().getSimpleName());
    }
}
