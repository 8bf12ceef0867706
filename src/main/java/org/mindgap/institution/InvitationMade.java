package org.mindgap.institution;

import java.time.Instant;
import java.util.Optional;
import org.mindgap.people.EmailAddress;
import org.mindgap.people.InstitutionId;
import org.mindgap.people.PersonId;
import org.mindgap.people.PersonName;

/// Somebody is invited by e-mail, or again with a new link; published in the same transaction, so that a mail can be
/// sent.
/// The token is nowhere else: who does not keep it cannot send the link later.
public record InvitationMade(
        InstitutionId institution,
        InvitationId invitation,
        EmailAddress email,
        Optional<PersonName> name,
        InstitutionRole role,
        PersonId madeBy,
        InvitationToken token,
        Instant expires) {}
