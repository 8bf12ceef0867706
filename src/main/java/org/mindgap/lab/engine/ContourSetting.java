package org.mindgap.lab.engine;

import java.util.List;
import org.mindgap.segmentation.Spacing;

/// What the metrics of the contour bench are computed with: spacing, tolerance in mm, and whose contours are the
/// reference.
public record ContourSetting(Spacing spacing, double tolerance, ContourReader reader) {

    public static final List<Spacing> SPACINGS =
            List.of(Spacing.ONE, Spacing.plane(0.7, 0.7), Spacing.plane(1, 3), Spacing.plane(3, 1));
    public static final Range TOLERANCE = new Range(0, 5);

    public ContourSetting {
        if (!SPACINGS.contains(spacing)) {
            throw new IllegalArgumentException("The spacing must be one of %s, not %s".formatted(SPACINGS, spacing));
        }
        TOLERANCE.require("tolerance", tolerance);
    }

    public static ContourSetting defaults() {
        return new ContourSetting(Spacing.ONE, 2, ContourReader.FIRST);
    }

    public ContourSetting withSpacing(Spacing other) {
        return new ContourSetting(other, tolerance, reader);
    }

    public ContourSetting withTolerance(double other) {
        return new ContourSetting(spacing, other, reader);
    }

    public ContourSetting withReader(ContourReader other) {
        return new ContourSetting(spacing, tolerance, other);
    }
}
