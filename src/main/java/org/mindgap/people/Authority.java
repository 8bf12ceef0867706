package org.mindgap.people;

/// What an account may do.
public enum Authority {
    LEARNER,
    TRAINER,
    INSTITUTION,
    ADMINISTRATOR
}
