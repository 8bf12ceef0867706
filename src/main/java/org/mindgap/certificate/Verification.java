package org.mindgap.certificate;

import java.time.Duration;

/// What the public page can say about a code.
public sealed interface Verification {
    record Found(CertificateStanding standing) implements Verification {}

    /// No certificate has this code.
    record Unknown() implements Verification {}

    /// Too many codes came from the same address.
    record TooMany(Duration retryAfter) implements Verification {}
}
