package org.mindgap.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// The secret in a guest's cookie: 256 random bits, of which the database keeps only the SHA-256.
public record GuestToken(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static GuestToken random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new GuestToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /// Keeps the secret out of logs.
    @Override
    public String toString() {
        return "GuestToken[…]";
    }
}
