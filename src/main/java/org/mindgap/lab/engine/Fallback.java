package org.mindgap.lab.engine;

/// A part of a link that could not be taken as it stood; `used` is what the lab shows instead.
public record Fallback(Control<?> control, String given, String used) {
    private static final int LONGEST = 40;

    public Fallback {
        given = given.length() > LONGEST ? given.substring(0, LONGEST) + "…" : given;
    }
}
