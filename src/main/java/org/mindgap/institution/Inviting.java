package org.mindgap.institution;

/// What came of the wish to invite.
public sealed interface Inviting {
    /// The invitation stands; its link is shown once, because only the hash of the token is kept.
    record Invited(Invitation invitation, InvitationToken token) implements Inviting {}

    /// Nobody was invited.
    record NotInvited(Refusal reason) implements Inviting {}
}
