package org.mindgap.institution;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.GroupId;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;
import org.mindgap.people.PersonName;

/// A way into an institution: a link for many, or one for the person who has an e-mail address.
///
/// @param group the group that it leads into; empty for the institution alone
/// @param email whom it is for; empty for a link for many, and once it was used, revoked or forgotten
/// @param name what the institution calls that person; gone with the address
/// @param batch the file of people that it came from
/// @param accepted when the one person accepted; always empty for a link for many
/// @param uses how many people accepted
public record Invitation(
        InvitationId id,
        InstitutionId institution,
        Optional<GroupId> group,
        InstitutionRole role,
        Optional<EmailAddress> email,
        Optional<PersonName> name,
        Optional<UUID> batch,
        PersonId madeBy,
        Instant made,
        Instant expires,
        Optional<Instant> revoked,
        Optional<Instant> accepted,
        int uses) {
    /// Whether it could be accepted at a moment, as far as it knows itself.
    boolean isOpen(Instant now) {
        return revoked.isEmpty() && accepted.isEmpty() && now.isBefore(expires);
    }
}
