package org.mindgap.segmentation;

import java.util.OptionalDouble;

/// Divides, or says that there is nothing to divide by.
final class Ratio {

    private Ratio() {}

    static OptionalDouble of(double part, double whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / whole);
    }
}
