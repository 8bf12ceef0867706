package org.mindgap.segmentation;

import java.util.Arrays;
import java.util.function.DoubleConsumer;

/// The exact Euclidean distance, in mm, from chosen voxels to the nearest of a mask, in time that grows with the grid
/// and not with how many voxels are chosen.
///
/// The squared distance separates by axis. Within a row the nearest voxel is read from the bits; along rows and then
/// along slices it is the lower envelope of parabolas. Only what a chosen voxel needs is computed, and a band of
/// columns
/// at a time, so that the memory stays small for every size of the grid.
///
/// Felzenszwalb PF, Huttenlocher DP. Distance transforms of sampled functions. Theory Comput 2012;8:415-428.
final class DistanceTransform {

    private static final int BAND = 1 << 17;
    private static final int NONE = -1;

    private final Size size;
    private final Spacing spacing;
    private final long[] targets;
    private final int[] targetSlices;
    private final Envelope envelope;
    private final int band;

    DistanceTransform(Mask targets) {
        this(targets, BAND);
    }

    /// With bands of about so many voxels.
    DistanceTransform(Mask targets, int band) {
        this.band = band;
        this.size = targets.size();
        this.spacing = targets.spacing();
        this.targets = targets.raw();
        this.targetSlices = occupiedSlices();
        this.envelope = new Envelope(Math.max(size.rows(), targetSlices.length));
    }

    /// In the order of `voxels`, which ascends; there must be a target.
    double[] from(int[] voxels) {
        return from(voxels, share -> {});
    }

    /// The same, told to a watcher who may throw to end it: the share that is done, from 0 to 1.
    double[] from(int[] voxels, DoubleConsumer watcher) {
        double[] distances = new double[voxels.length];
        if (voxels.length == 0) {
            return distances;
        }
        if (targetSlices.length == 0) {
            throw new IllegalArgumentException("There is no voxel to measure the distance to.");
        }
        int lines = size.slices() * size.rows();
        int[] next = lineStarts(voxels, lines);
        int[] end = new int[lines];
        System.arraycopy(next, 1, end, 0, lines);
        int width = Math.clamp(band / Math.max(1, size.rows() * targetSlices.length), 1, size.columns());
        Band band = new Band(width);
        for (int column = 0; column < size.columns(); column += width) {
            int first = column;
            int columns = Math.min(width, size.columns() - column);
            band.measure(
                    voxels,
                    next,
                    end,
                    first,
                    columns,
                    distances,
                    share -> watcher.accept((first + share * columns) / size.columns()));
        }
        return distances;
    }

    private int[] occupiedSlices() {
        int plane = size.rows() * size.columns();
        int[] slices = new int[size.slices()];
        int count = 0;
        for (int slice = 0; slice < slices.length; slice++) {
            int end = (slice + 1) * plane;
            if (Bits.next(targets, slice * plane, end) < end) {
                slices[count++] = slice;
            }
        }
        return Arrays.copyOf(slices, count);
    }

    private int[] lineStarts(int[] voxels, int lines) {
        int[] starts = new int[lines + 1];
        int at = 0;
        for (int line = 0; line <= lines; line++) {
            while (at < voxels.length && voxels[at] < line * size.columns()) {
                at++;
            }
            starts[line] = at;
        }
        return starts;
    }

    /// Some neighbouring columns of the whole grid.
    private final class Band {
        private final int[] across;
        private final int[] nearby;
        private final boolean[] wanted;
        private final double[] squares;
        private final int[] rowsOfColumn;
        private final double[] heights;

        Band(int width) {
            across = new int[size.rows() * width];
            nearby = new int[size.rows()];
            wanted = new boolean[size.rows() * width];
            squares = new double[size.rows() * width * targetSlices.length];
            rowsOfColumn = new int[size.rows()];
            heights = new double[Math.max(size.rows(), targetSlices.length)];
        }

        void measure(
                int[] voxels, int[] next, int[] end, int first, int width, double[] distances, DoubleConsumer watcher) {
            if (!mark(voxels, next, end, first, width)) {
                return;
            }
            for (int i = 0; i < targetSlices.length; i++) {
                int lines = withinRows(targetSlices[i], first, width);
                alongRows(i, lines, width);
                watcher.accept((i + 1.0) / targetSlices.length);
            }
            alongSlices(voxels, next, end, first, width, distances);
        }

        /// Which positions of the plane have a chosen voxel in some slice.
        private boolean mark(int[] voxels, int[] next, int[] end, int first, int width) {
            Arrays.fill(wanted, false);
            boolean any = false;
            for (int line = 0; line < end.length; line++) {
                int start = line * size.columns() + first;
                int row = line % size.rows();
                for (int at = next[line]; at < end[line] && voxels[at] < start + width; at++) {
                    wanted[row * width + voxels[at] - start] = true;
                    any = true;
                }
            }
            return any;
        }

        /// The distance in columns to the nearest target of the same row; gives how many rows have one.
        private int withinRows(int slice, int first, int width) {
            int count = 0;
            for (int row = 0; row < size.rows(); row++) {
                int start = (slice * size.rows() + row) * size.columns();
                int end = start + size.columns();
                int right = Bits.next(targets, start + first, end);
                int left = right == start + first ? right : previous(start + first, start);
                if (right == end && left == NONE) {
                    continue;
                }
                int base = count * width;
                for (int voxel = start + first; voxel < start + first + width; voxel++) {
                    if (voxel == right) {
                        left = right;
                        right = Bits.next(targets, voxel + 1, end);
                        across[base++] = 0;
                    } else if (left == NONE) {
                        across[base++] = right - voxel;
                    } else if (right == end) {
                        across[base++] = voxel - left;
                    } else {
                        across[base++] = Math.min(voxel - left, right - voxel);
                    }
                }
                nearby[count++] = row;
            }
            return count;
        }

        private int previous(int voxel, int start) {
            int i = voxel >>> 6;
            long word = targets[i] & ((1L << voxel) - 1);
            int lowest = start >>> 6;
            while (word == 0 && i > lowest) {
                word = targets[--i];
            }
            int found = word == 0 ? NONE : (i << 6) + 63 - Long.numberOfLeadingZeros(word);
            return found >= start ? found : NONE;
        }

        private void alongRows(int slice, int lines, int width) {
            for (int column = 0; column < width; column++) {
                int count = 0;
                for (int row = 0; row < size.rows(); row++) {
                    if (wanted[row * width + column]) {
                        rowsOfColumn[count++] = row;
                    }
                }
                if (count == 0) {
                    continue;
                }
                for (int i = 0; i < lines; i++) {
                    double offset = across[i * width + column] * spacing.column();
                    heights[i] = offset * offset;
                }
                envelope.of(nearby, heights, lines, spacing.row());
                for (int i = 0; i < count; i++) {
                    int row = rowsOfColumn[i];
                    squares[(row * width + column) * targetSlices.length + slice] = envelope.at(row);
                }
            }
        }

        private void alongSlices(int[] voxels, int[] next, int[] end, int first, int width, double[] distances) {
            if (size.slices() == 1) {
                for (int line = 0; line < size.rows(); line++) {
                    int start = line * size.columns() + first;
                    for (; next[line] < end[line] && voxels[next[line]] < start + width; next[line]++) {
                        distances[next[line]] = Math.sqrt(squares[line * width + voxels[next[line]] - start]);
                    }
                }
                return;
            }
            for (int row = 0; row < size.rows(); row++) {
                for (int column = 0; column < width; column++) {
                    if (wanted[row * width + column]) {
                        System.arraycopy(
                                squares, (row * width + column) * targetSlices.length, heights, 0, targetSlices.length);
                        envelope.of(targetSlices, heights, targetSlices.length, spacing.slice());
                        for (int line = row; line < end.length; line += size.rows()) {
                            int at = next[line];
                            if (at < end[line] && voxels[at] == line * size.columns() + first + column) {
                                distances[at] = Math.sqrt(envelope.at(line / size.rows()));
                                next[line]++;
                            }
                        }
                    }
                }
            }
        }
    }

    /// The lowest of the parabolas ((line - own line) · unit)² + height, asked at ascending lines.
    ///
    /// Lines stay whole numbers, so that a distance does not depend on where in the grid it is measured.
    private static final class Envelope {
        private final int[] lines;
        private final double[] heights;
        private final double[] starts;
        private double unit;
        private int count;
        private int at;

        Envelope(int most) {
            lines = new int[most];
            heights = new double[most];
            starts = new double[most];
        }

        void of(int[] ascending, double[] height, int number, double millimetres) {
            unit = millimetres;
            at = 0;
            double scale = 0.5 / (unit * unit);
            int last = -1;
            for (int i = 0; i < number; i++) {
                int line = ascending[i];
                double start = Double.NEGATIVE_INFINITY;
                while (last >= 0) {
                    start = (lines[last] + line) * 0.5 + (height[i] - heights[last]) * scale / (line - lines[last]);
                    if (start > starts[last]) {
                        break;
                    }
                    last--;
                }
                last++;
                lines[last] = line;
                heights[last] = height[i];
                starts[last] = last == 0 ? Double.NEGATIVE_INFINITY : start;
            }
            count = last + 1;
        }

        double at(int line) {
            while (at + 1 < count && starts[at + 1] <= line) {
                at++;
            }
            double offset = (line - lines[at]) * unit;
            return offset * offset + heights[at];
        }
    }
}
