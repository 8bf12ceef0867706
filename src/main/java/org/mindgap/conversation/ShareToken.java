package org.mindgap.conversation;

import java.util.Optional;
import org.mindgap.people.Secret;

/// The [Secret] in the link under which one recommendation can be read.
public record ShareToken(String value) {
    public ShareToken {
        if (!Secret.hasForm(value)) {
            throw new IllegalArgumentException("Not a token of a shared recommendation");
        }
    }

    static ShareToken random() {
        return new ShareToken(Secret.random());
    }

    /// The token in an address that was asked for.
    public static Optional<ShareToken> parse(String written) {
        return Secret.hasForm(written) ? Optional.of(new ShareToken(written)) : Optional.empty();
    }

    String hash() {
        return Secret.hash(value);
    }

    /// Keeps the secret out of logs.
    @Override
    public String toString() {
        return "ShareToken[…]";
    }
}
