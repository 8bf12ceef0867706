package org.mindgap.widget;

import java.util.Locale;

/// The mark of the product: two groups, and the gap between them, which closes as somebody learns.
public final class TwoDots {
    private static final double LEFT = 7;
    private static final double RIGHT = 39;
    private static final double RADIUS = 6;

    private TwoDots() {}

    /// @param share how much of a module is done, from 0 to 1; at 1 the marks touch
    public static Markup mark(double share) {
        double travel = (RIGHT - LEFT - 2 * RADIUS) / 2 * Math.clamp(share, 0, 1);
        double left = LEFT + travel;
        double right = RIGHT - travel;
        String svg = String.format(
                Locale.ROOT,
                "<svg class=\"two-dots\" viewBox=\"0 0 46 16\" width=\"46\" height=\"16\" aria-hidden=\"true\">"
                        + "<line class=\"two-dots-gap\" x1=\"%.1f\" x2=\"%.1f\" y1=\"8\" y2=\"8\"/>"
                        + "<circle class=\"two-dots-clinical\" cx=\"%.1f\" cy=\"8\" r=\"5.5\"/>"
                        + "<path class=\"two-dots-technical\" d=\"M%.1f 8l6-6 6 6-6 6z\"/></svg>",
                left + RADIUS,
                right - RADIUS,
                left,
                right - RADIUS);
        return Markup.trusted("span", svg).named("mark");
    }
}
