package org.mindgap.chart;

import java.util.List;

/// Path data for marks and lines.
final class Shapes {
    private Shapes() {}

    static String line(double x1, double y1, double x2, double y2) {
        if (Coordinates.tenths(y1) == Coordinates.tenths(y2)) {
            return "M" + Coordinates.pair(x1, y1) + "H" + Coordinates.of(x2);
        }
        if (Coordinates.tenths(x1) == Coordinates.tenths(x2)) {
            return "M" + Coordinates.pair(x1, y1) + "V" + Coordinates.of(y2);
        }
        return "M" + Coordinates.pair(x1, y1) + "L" + Coordinates.pair(x2, y2);
    }

    static String polyline(List<Point> points) {
        StringBuilder data = new StringBuilder("M");
        String previous = "";
        for (Point point : points) {
            String pair = Coordinates.pair(point.x(), point.y());
            if (pair.equals(previous)) {
                continue;
            }
            if (!previous.isEmpty() && !pair.startsWith("-")) {
                data.append(' ');
            }
            data.append(pair);
            previous = pair;
        }
        return data.toString();
    }

    static String rectangle(double left, double top, double right, double bottom) {
        return "M" + Coordinates.pair(left, top) + "H" + Coordinates.of(right) + "V" + Coordinates.of(bottom) + "H"
                + Coordinates.of(left) + "z";
    }

    /// A circle as one arc that all but closes: half as long as two half circles, and many share one path.
    static String circle(double x, double y, double radius) {
        return "M" + Coordinates.pair(x + radius, y) + arc(radius);
    }

    /// An upright square that looks as large as a circle of the radius.
    static String square(double x, double y, double radius) {
        double half = radius * 0.9;
        String side = Coordinates.of(2 * half);
        return "M" + Coordinates.pair(x - half, y - half) + "l" + side + " 0 0 " + side + "-" + side + " 0z";
    }

    /// A triangle on its base.
    static String triangle(double x, double y, double radius) {
        return "M" + Coordinates.pair(x, y - radius) + "L" + Coordinates.pair(x + radius, y + radius * 0.8) + "L"
                + Coordinates.pair(x - radius, y + radius * 0.8) + "z";
    }

    static String diamond(double x, double y, double radius) {
        return "M" + Coordinates.pair(x, y - radius) + slants(radius);
    }

    static String mark(Tone tone, double x, double y, double radius) {
        return tone == Tone.TECHNICAL ? diamond(x, y, radius * DIAMOND) : circle(x, y, radius);
    }

    /// Equal marks one above the other, from the lowest up, at the given heights.
    static String stack(Tone tone, double x, List<Double> heights, double radius) {
        double size = tone == Tone.TECHNICAL ? radius * DIAMOND : radius;
        double startX = tone == Tone.TECHNICAL ? x : x + size;
        double startY = tone == Tone.TECHNICAL ? -size : 0;
        String shape = tone == Tone.TECHNICAL ? slants(size) : arc(size);
        StringBuilder data = new StringBuilder();
        long previous = 0;
        for (double height : heights) {
            long y = Coordinates.tenths(height + startY);
            if (data.isEmpty()) {
                data.append('M').append(Coordinates.of(startX));
                data.append(y < 0 ? "" : " ").append(Coordinates.ofTenths(y));
            } else {
                data.append("m0").append(y < previous ? "" : " ").append(Coordinates.ofTenths(y - previous));
            }
            data.append(shape);
            previous = y;
        }
        return data.toString();
    }

    /// How much further a diamond reaches than a circle that looks as large.
    static final double DIAMOND = 1.2;

    private static String arc(double radius) {
        String size = Coordinates.of(radius);
        return "a" + size + " " + size + " 0 1 0 0 .1z";
    }

    private static String slants(double radius) {
        String size = Coordinates.of(radius);
        return "l" + size + " " + size + "-" + size + " " + size + "-" + size + "-" + size + "z";
    }
}
