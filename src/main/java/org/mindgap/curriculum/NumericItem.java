package org.mindgap.curriculum;

import java.util.List;

/// An item answered by a number in `unit`; right within `tolerance` of `answer`, both ends included.
public record NumericItem(
        ItemId id,
        RichText stem,
        ItemTraits traits,
        double answer,
        double tolerance,
        String unit,
        RichText feedback,
        List<Route> routes,
        RichText otherwise)
        implements Item {
    public NumericItem {
        routes = List.copyOf(routes);
        if (!(tolerance >= 0) || !Double.isFinite(answer)) {
            throw new IllegalArgumentException(id + " needs a finite answer and a tolerance of 0 or more");
        }
    }

    /// A known wrong way, recognised by the number it leads to.
    public record Route(double answer, double tolerance, RichText feedback) {}
}
