package org.mindgap.people;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// The code that lets somebody into a group: two times four characters that cannot be mistaken for one another.
public record JoinCode(String value) {
    private static final String CHARACTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int HALF = 4;
    private static final Pattern FORM =
            Pattern.compile("[" + CHARACTERS + "]{" + HALF + "}-[" + CHARACTERS + "]{" + HALF + "}");

    public JoinCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a code: " + value);
        }
    }

    /// A code as people type it: in any case, with or without its hyphen, with spaces.
    public static Optional<JoinCode> parse(String typed) {
        String characters = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (characters.length() != 2 * HALF) {
            return Optional.empty();
        }
        String value = characters.substring(0, HALF) + "-" + characters.substring(HALF);
        return FORM.matcher(value).matches() ? Optional.of(new JoinCode(value)) : Optional.empty();
    }

    static JoinCode random(RandomGenerator random) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < 2 * HALF; i++) {
            value.append(i == HALF ? "-" : "").append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return new JoinCode(value.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
