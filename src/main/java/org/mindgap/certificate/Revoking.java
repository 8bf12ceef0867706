package org.mindgap.certificate;

/// What came of the wish to revoke a certificate.
public enum Revoking {
    REVOKED,
    ALREADY_REVOKED,
    /// A reason is one line of 3 to 500 characters.
    NO_REASON,
    /// Only administrators of an institution that required the module from this person may.
    NOT_YOURS
}
