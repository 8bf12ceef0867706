package org.mindgap.segmentation;

/// Refuses to compare masks that do not lie on the same grid.
final class Fit {

    private Fit() {}

    static void require(Mask one, Mask other) {
        if (!one.size().equals(other.size())) {
            throw new IllegalArgumentException(
                    "The masks differ in size, %s and %s: resample one of them to the grid of the other."
                            .formatted(one.size(), other.size()));
        }
        if (!one.spacing().equals(other.spacing())) {
            throw new IllegalArgumentException(
                    "The masks differ in spacing, %s and %s: resample one of them to the grid of the other."
                            .formatted(one.spacing(), other.spacing()));
        }
    }
}
