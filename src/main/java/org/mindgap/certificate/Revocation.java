package org.mindgap.certificate;

import java.time.Instant;

/// That a certificate was taken back.
///
/// @param institution the name of the institution that did it
/// @param reason for the holder and the institution; the public page does not repeat it
public record Revocation(String institution, String reason, Instant at) {}
