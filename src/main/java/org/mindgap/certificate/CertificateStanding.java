package org.mindgap.certificate;

import java.time.Instant;
import java.util.Optional;
import org.mindgap.people.PersonName;

/// A certificate with all that came afterwards.
///
/// @param holder the name that its holder put on it
/// @param nameRemoved whether there was a name, and it went with the holder's account
/// @param superseded whether the same person has a newer certificate for the module
public record CertificateStanding(
        Certificate certificate,
        Optional<PersonName> holder,
        boolean nameRemoved,
        Optional<Revocation> revocation,
        boolean superseded) {
    public CertificateState state(Instant now) {
        if (revocation.isPresent()) {
            return CertificateState.REVOKED;
        }
        if (superseded) {
            return CertificateState.SUPERSEDED;
        }
        boolean expired =
                certificate.expiresAt().filter(end -> !end.isAfter(now)).isPresent();
        return expired ? CertificateState.EXPIRED : CertificateState.VALID;
    }

    /// Whether its holder opened it, or could not any more: until then it is on no paper.
    public boolean isNamed() {
        return holder.isPresent() || nameRemoved;
    }
}
