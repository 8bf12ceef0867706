package org.mindgap.institution;

/// What came of accepting an invitation.
public sealed interface Acceptance {
    /// The person belongs to the institution now.
    record Accepted(Institution institution, InstitutionRole role) implements Acceptance {}

    /// Nothing changed; never [Offer.State#OPEN].
    record TooLate(Offer.State state) implements Acceptance {}

    /// There is no such invitation.
    record Unknown() implements Acceptance {}

    /// Only who has an account can belong to an institution.
    record NoAccount() implements Acceptance {}
}
