package org.mindgap.certificate;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// What people type to verify a certificate: twenty characters of Crockford's base 32 in four groups, 100 random bits.
///
/// The alphabet has no I, L, O and U, so that what looks like a 1 or a 0 is one
/// ([Crockford, Base 32](https://www.crockford.com/base32.html)).
public record CertificateCode(String value) {
    private static final String CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUPS = 4;
    private static final int GROUP = 5;
    private static final Pattern FORM =
            Pattern.compile("[%1$s]{%2$d}(-[%1$s]{%2$d}){%3$d}".formatted(CHARACTERS, GROUP, GROUPS - 1));
    private static final int LONGEST_TYPED = 300;

    public CertificateCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a certificate's code: " + value);
        }
    }

    /// A code as people type or paste it: in any case, with or without hyphens and spaces, with O for 0 and I or L for
    /// 1, also as the whole address of the page that verifies it.
    public static Optional<CertificateCode> parse(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String last = typed.strip().replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        String characters = last.substring(last.lastIndexOf('/') + 1)
                .replaceAll("[\\s\\p{Z}\\p{Pd}_.]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return characters.length() == GROUPS * GROUP
                        && characters.chars().allMatch(character -> CHARACTERS.indexOf(character) >= 0)
                ? Optional.of(new CertificateCode(grouped(characters)))
                : Optional.empty();
    }

    /// @param random has to be one that nobody can predict
    static CertificateCode random(RandomGenerator random) {
        StringBuilder characters = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            characters.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return new CertificateCode(grouped(characters.toString()));
    }

    private static String grouped(String characters) {
        return characters.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    @Override
    public String toString() {
        return value;
    }
}
