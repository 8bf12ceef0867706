package org.mindgap.curriculum;

import java.util.regex.Pattern;

/// The form of every id: lower-case letters, digits and single hyphens.
final class Slug {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    static String checked(String value) {
        if (value.length() > 80 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "An id has up to 80 lower-case letters, digits and hyphens, unlike \"" + value + "\"");
        }
        return value;
    }
}
