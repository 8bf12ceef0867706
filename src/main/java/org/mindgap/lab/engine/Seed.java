package org.mindgap.lab.engine;

/// The number from which all chance of a lab follows.
public final class Seed {
    /// A draw whose averages lie close to those of many draws, so that nobody starts with a rare one.
    public static final int FIRST = 6;

    public static final int LAST = 999_999;

    private Seed() {}

    /// Chance drawn anew: each seed leads to the next, so that everybody can draw the same row.
    public static int after(int seed) {
        return seed % LAST + 1;
    }
}
