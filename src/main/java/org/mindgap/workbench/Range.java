package org.mindgap.workbench;

import java.math.BigDecimal;

/// What a number may be, bounds included, and how that is said.
record Range(double least, double most, String words) {
    private static final double LARGE = 1e60;
    private static final double SMALL = 1e-60;
    private static final double TINY = 1e-12;

    static final Range ANY = new Range(-LARGE, LARGE, "a number");
    static final Range POSITIVE = new Range(SMALL, LARGE, "a number above 0");
    static final Range NOT_NEGATIVE = new Range(0, LARGE, "a number from 0 up");
    static final Range SHARE = new Range(0, 1, "a number from 0 to 1");
    static final Range INNER_SHARE = new Range(TINY, 1 - TINY, "a number strictly between 0 and 1");
    static final Range BELOW_ONE = new Range(0, 1 - TINY, "a number from 0 to below 1");
    static final Range WEIGHT = new Range(TINY, 1, "a number above 0 and at most 1");
    static final Range LEVEL = new Range(0.01, 0.9999, "a level from 0.01 to 0.9999, such as 0.95");

    static Range between(double least, double most) {
        return new Range(least, most, "a number from %s to %s".formatted(plain(least), plain(most)));
    }

    boolean contains(double value) {
        return value >= least && value <= most;
    }

    private static String plain(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
