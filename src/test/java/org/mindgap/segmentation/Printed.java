package org.mindgap.segmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;

/// Reads reference values; those with ten significant digits are held to a relative 1e-9.
public final class Printed {

    private Printed() {}

    public static void agrees(String what, OptionalDouble actual, String expected) {
        if (expected.equals("undefined")) {
            assertThat(actual).as(what).isEmpty();
        } else {
            assertThat(actual).as(what).isPresent();
            agrees(what, actual.getAsDouble(), expected);
        }
    }

    public static void agrees(String what, double actual, String expected) {
        double value = Double.parseDouble(expected);
        assertThat(actual).as(what).isCloseTo(value, within(1e-9 * Math.abs(value) + 1e-12));
    }

    static Mask plane(String rows, Spacing spacing) {
        return Mask.plane(List.of(rows.split("/")), spacing);
    }
}
