package org.mindgap.certificate;

/// What came of the wish to put a name on a certificate.
public enum Naming {
    NAMED,
    /// It bears a name already, which stays.
    ALREADY_NAMED,
    /// The typeface of the certificate has not all of its letters.
    NOT_PRINTABLE,
    /// There is no such certificate of this person.
    NOT_YOURS
}
