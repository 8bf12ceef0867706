package org.mindgap.statistics;

import java.util.OptionalDouble;

/// Divides, or says that there is nothing to divide by.
final class Ratio {

    private Ratio() {}

    /// Empty when the whole is 0.
    static OptionalDouble of(double part, double whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / whole);
    }
}
