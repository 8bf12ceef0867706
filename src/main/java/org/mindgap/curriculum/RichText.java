package org.mindgap.curriculum;

/// Text of the course: `html` passed the safelist, `plain` is the same for places without markup.
public record RichText(String html, String plain) {
    public static final RichText EMPTY = new RichText("", "");

    public boolean isEmpty() {
        return plain.isEmpty() && html.isEmpty();
    }
}
