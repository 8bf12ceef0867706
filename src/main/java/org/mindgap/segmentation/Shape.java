package org.mindgap.segmentation;

/// A region of the plane, decided in whole numbers so that it is the same everywhere; x is the column, y the row.
@FunctionalInterface
public interface Shape {

    boolean contains(int row, int column);

    /// All within a radius of the centre, the edge included.
    static Shape disc(int x, int y, int radius) {
        return ellipse(x, y, radius, radius);
    }

    /// All with ((x - centre) · height)² + ((y - centre) · width)² ≤ (width · height)², in half axes.
    static Shape ellipse(int x, int y, int width, int height) {
        if (width == height) {
            long square = (long) width * width;
            return (row, column) -> square(column - x) + square(row - y) <= square;
        }
        return (row, column) -> square((long) (column - x) * height) + square((long) (row - y) * width)
                <= square((long) width * height);
    }

    /// The last column and row are included.
    static Shape rectangle(int firstX, int lastX, int firstY, int lastY) {
        return (row, column) -> column >= firstX && column <= lastX && row >= firstY && row <= lastY;
    }

    default Shape or(Shape other) {
        return (row, column) -> contains(row, column) || other.contains(row, column);
    }

    private static long square(long value) {
        return value * value;
    }
}
