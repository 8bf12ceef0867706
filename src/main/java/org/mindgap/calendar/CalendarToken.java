package org.mindgap.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// The secret in the link of a calendar: 256 random bits, of which the database keeps only the SHA-256. Looked up
/// by that hash, so how long it takes tells nothing about the secret.
public record CalendarToken(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    public CalendarToken {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a token of a calendar");
        }
    }

    static CalendarToken random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new CalendarToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// The token in an address that was asked for.
    static Optional<CalendarToken> parse(String written) {
        return FORM.matcher(written).matches() ? Optional.of(new CalendarToken(written)) : Optional.empty();
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
        return "CalendarToken[…]";
    }
}
