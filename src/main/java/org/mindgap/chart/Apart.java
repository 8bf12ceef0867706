package org.mindgap.chart;

/// Moves labels along a line until none overlaps the next, as little as possible.
final class Apart {
    private Apart() {}

    /// Middles for things of the given sizes, in the given order, from `low` on; they pass `high` only when too many.
    ///
    /// Neighbours that overlap form a block that settles around the mean of its wishes (pool adjacent violators).
    static double[] spread(double[] wishes, double[] sizes, double low, double high) {
        int count = wishes.length;
        double[] offsets = new double[count];
        double running = 0;
        for (int index = 0; index < count; index++) {
            offsets[index] = running + sizes[index] / 2;
            running += sizes[index];
        }
        // In terms of "start of the stack", each thing wishes wish - offset, and the order must not fall.
        double[] starts = new double[count];
        int[] weights = new int[count];
        int blocks = 0;
        for (int index = 0; index < count; index++) {
            starts[blocks] = wishes[index] - offsets[index];
            weights[blocks] = 1;
            blocks++;
            while (blocks > 1 && starts[blocks - 2] > starts[blocks - 1]) {
                int weight = weights[blocks - 2] + weights[blocks - 1];
                starts[blocks - 2] =
                        (starts[blocks - 2] * weights[blocks - 2] + starts[blocks - 1] * weights[blocks - 1]) / weight;
                weights[blocks - 2] = weight;
                blocks--;
            }
        }
        double[] middles = new double[count];
        int next = 0;
        for (int block = 0; block < blocks; block++) {
            double start = Math.max(low, Math.min(starts[block], high - running));
            for (int member = 0; member < weights[block]; member++) {
                middles[next] = start + offsets[next];
                next++;
            }
        }
        return middles;
    }
}
