package org.mindgap.people;

import java.util.Locale;
import java.util.Optional;

/// Why a password is refused. Length counts, not the mixture of characters (NIST SP 800-63B, 3.1.1.2).
public enum PasswordWeakness {
    TOO_SHORT,
    TOO_LONG,
    CONTAINS_THE_EMAIL,
    TOO_FEW_DIFFERENT_CHARACTERS;

    public static final int SHORTEST = 10;
    public static final int LONGEST = 128;
    private static final int DIFFERENT_CHARACTERS = 5;
    private static final int TELLING_LENGTH = 4;

    static Optional<PasswordWeakness> of(String password, EmailAddress email) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(TOO_LONG);
        }
        String local = email.localPart();
        if (local.length() >= TELLING_LENGTH
                && password.toLowerCase(Locale.ROOT).contains(local)) {
            return Optional.of(CONTAINS_THE_EMAIL);
        }
        if (password.codePoints().distinct().count() < DIFFERENT_CHARACTERS) {
            return Optional.of(TOO_FEW_DIFFERENT_CHARACTERS);
        }
        return Optional.empty();
    }
}
