package org.mindgap.institution;

import java.util.Optional;
import org.mindgap.people.Secret;

/// The [Secret] in the link of an invitation.
public record InvitationToken(String value) {
    public InvitationToken {
        if (!Secret.hasForm(value)) {
            throw new IllegalArgumentException("Not a token of an invitation");
        }
    }

    static InvitationToken random() {
        return new InvitationToken(Secret.random());
    }

    /// The token in an address that somebody opened.
    public static Optional<InvitationToken> parse(String written) {
        return Secret.hasForm(written) ? Optional.of(new InvitationToken(written)) : Optional.empty();
    }

    String hash() {
        return Secret.hash(value);
    }

    /// Keeps the secret out of logs.
    @Override
    public String toString() {
        return "InvitationToken[…]";
    }
}
