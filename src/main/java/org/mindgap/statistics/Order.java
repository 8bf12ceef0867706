package org.mindgap.statistics;

/// Positions of values in their order.
final class Order {

    private Order() {}

    /// Positions from the smallest value up; equal ones, also 0 and -0, stay in the order they came in. A merge sort
    /// of primitives.
    ///
    /// @throws IllegalArgumentException for NaN
    static int[] of(double[] values) {
        int[] order = new int[values.length];
        for (int i = 0; i < order.length; i++) {
            if (Double.isNaN(values[i])) {
                throw new IllegalArgumentException("A score that is not a number has no rank");
            }
            order[i] = i;
        }
        int[] from = order;
        int[] to = new int[order.length];
        for (int width = 1; width < order.length; width *= 2) {
            for (int start = 0; start < order.length; start += 2 * width) {
                int middle = Math.min(start + width, order.length);
                merge(values, from, to, start, middle, Math.min(middle + width, order.length));
            }
            int[] swap = from;
            from = to;
            to = swap;
        }
        return from;
    }

    private static void merge(double[] values, int[] from, int[] to, int start, int middle, int end) {
        int left = start;
        int right = middle;
        for (int i = start; i < end; i++) {
            boolean takesLeft = left < middle && (right == end || values[from[left]] <= values[from[right]]);
            to[i] = takesLeft ? from[left++] : from[right++];
        }
    }
}
