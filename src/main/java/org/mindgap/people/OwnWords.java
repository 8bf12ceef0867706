package org.mindgap.people;

/// Words that somebody wrote, as they can be stored and shown.
public final class OwnWords {
    private OwnWords() {}

    /// PostgreSQL stores no NUL; other control characters than line feeds and tabs say nothing.
    ///
    /// @return without them and without space around, possibly empty
    public static String storable(String words) {
        StringBuilder kept = new StringBuilder();
        words.replace("\r\n", "\n")
                .codePoints()
                .filter(point -> point == '\n' || point == '\t' || !Character.isISOControl(point))
                .filter(point -> Character.getType(point) != Character.SURROGATE)
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }
}
