package org.mindgap.people;

import java.util.Optional;

/// A person's name as they or their institution write it: one line, 2 to 120 characters.
public record PersonName(String value) {
    public static final int LONGEST = 120;

    public PersonName {
        if (!isName(value)) {
            throw new IllegalArgumentException("Not a person's name: " + value);
        }
    }

    /// A name as people type it; runs of space count as one.
    public static Optional<PersonName> parse(String typed) {
        String name = typed.strip().replaceAll("\\h+", " ");
        return isName(name) ? Optional.of(new PersonName(name)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isName(String name) {
        return name.length() >= 2
                && name.length() <= LONGEST
                && name.equals(name.strip())
                && name.codePoints().noneMatch(PersonName::isForbidden)
                && name.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isForbidden(int point) {
        int type = Character.getType(point);
        return Character.isISOControl(point)
                || type == Character.SURROGATE
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
