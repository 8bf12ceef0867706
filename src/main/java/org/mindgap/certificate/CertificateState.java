package org.mindgap.certificate;

/// What a certificate is worth at a moment. Where several hold, the one that stands last here is said.
public enum CertificateState {
    VALID,
    /// The time that an institution gave it is over.
    EXPIRED,
    /// Its holder has a newer one for the same module.
    SUPERSEDED,
    /// An institution that required the module took it back.
    REVOKED
}
