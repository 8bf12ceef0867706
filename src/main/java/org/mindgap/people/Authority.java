package org.mindgap.people;

/// What an account may do on the whole server; roles in an institution are its own.
public enum Authority {
    LEARNER,
    TRAINER,
    ADMINISTRATOR
}
