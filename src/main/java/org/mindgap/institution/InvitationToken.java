package org.mindgap.institution;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// The secret in the link of an invitation: 256 random bits, of which the database keeps only the SHA-256. Looked up by
/// that hash, so how long it takes tells nothing about the secret.
public record InvitationToken(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    public InvitationToken {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a token of an invitation");
        }
    }

    static InvitationToken random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new InvitationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// The token in an address that somebody opened.
    public static Optional<InvitationToken> parse(String written) {
        return FORM.matcher(written).matches() ? Optional.of(new InvitationToken(written)) : Optional.empty();
    }

    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /// Keeps the secret out of logs.
    @Override
    public String toString() {
        return "InvitationToken[…]";
    }
}
