package org.mindgap.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An e-mail address in the one form that is stored and compared: without surrounding space, in lower case.
public record EmailAddress(String value) {
    /// The domain of the demonstration accounts, which nobody else can have (RFC 2606).
    private static final String DEMO_DOMAIN = "@demo.example";

    private static final int LONGEST = 254;

    private static final Pattern SHAPE = Pattern.compile(
            "[^\\s@\\p{Cntrl}]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?\\.[\\p{L}]{2,63}");

    public EmailAddress {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an e-mail address in its stored form: " + value);
        }
    }

    public static Optional<EmailAddress> parse(String text) {
        String normal = text.strip().toLowerCase(Locale.ROOT);
        return isValid(normal) ? Optional.of(new EmailAddress(normal)) : Optional.empty();
    }

    public boolean isDemo() {
        return value.endsWith(DEMO_DOMAIN);
    }

    String localPart() {
        return value.substring(0, value.indexOf('@'));
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isValid(String value) {
        return value.length() <= LONGEST
                && SHAPE.matcher(value).matches()
                && !value.contains("..")
                && value.equals(value.toLowerCase(Locale.ROOT));
    }
}
