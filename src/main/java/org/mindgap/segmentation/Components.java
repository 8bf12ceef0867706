package org.mindgap.segmentation;

import java.util.Arrays;

/// The connected parts of a mask, numbered from 0 in raster order of their first voxels.
///
/// Runs of voxels in a row are joined to those they touch in the rows before, so that the work grows with the number of
/// runs and not with the size of a part.
public final class Components {

    private final Mask mask;
    private final int runs;
    private final int[] from;
    private final int[] to;
    private final int[] component;
    private final int[] sizes;

    private Components(Mask mask, int runs, int[] from, int[] to, int[] component, int count) {
        this.mask = mask;
        this.runs = runs;
        this.from = from;
        this.to = to;
        this.component = component;
        this.sizes = new int[count];
        for (int run = 0; run < runs; run++) {
            sizes[component[run]] += to[run] - from[run];
        }
    }

    public static Components of(Mask mask, Connectivity connectivity) {
        return new Labelling(mask, connectivity).components();
    }

    public int count() {
        return sizes.length;
    }

    /// In voxels.
    public int size(int number) {
        return sizes[number];
    }

    public Mask component(int number) {
        if (number < 0 || number >= sizes.length) {
            throw new IllegalArgumentException(
                    "There is no component %d: the mask has %d, counted from 0.".formatted(number, sizes.length));
        }
        long[] words = new long[mask.raw().length];
        for (int run = 0; run < runs; run++) {
            if (component[run] == number) {
                Bits.setRange(words, from[run], to[run]);
            }
        }
        return new Mask(mask.size(), mask.spacing(), words);
    }

    /// The component that a voxel belongs to, or -1 for one in the background.
    public int at(int voxel) {
        int run = Arrays.binarySearch(from, 0, runs, voxel);
        run = run >= 0 ? run : -run - 2;
        return run >= 0 && voxel < to[run] ? component[run] : -1;
    }

    /// Visits each overlap of a run of ours with one of theirs, in raster order.
    void overlaps(Components other, Overlap overlap) {
        int mine = 0;
        int its = 0;
        while (mine < runs && its < other.runs) {
            int shared = Math.min(to[mine], other.to[its]) - Math.max(from[mine], other.from[its]);
            if (shared > 0) {
                overlap.of(component[mine], other.component[its], shared);
            }
            if (to[mine] < other.to[its]) {
                mine++;
            } else {
                its++;
            }
        }
    }

    @FunctionalInterface
    interface Overlap {
        void of(int component, int other, int voxels);
    }

    private static final class Labelling {
        private final Mask mask;
        private final int reach;
        private final boolean corners;
        private final int[] rowStart;
        private int runs;
        private int[] from = new int[64];
        private int[] to = new int[64];
        private int[] parent = new int[64];

        Labelling(Mask mask, Connectivity connectivity) {
            this.mask = mask;
            this.corners = connectivity == Connectivity.FULL;
            this.reach = corners ? 1 : 0;
            this.rowStart = new int[mask.size().slices() * mask.size().rows() + 1];
        }

        Components components() {
            Size size = mask.size();
            int rows = size.rows();
            for (int line = 0; line < rowStart.length - 1; line++) {
                rowStart[line] = runs;
                readRow(line * size.columns(), (line + 1) * size.columns());
                rowStart[line + 1] = runs;
                int row = line % rows;
                if (row > 0) {
                    join(line, line - 1);
                }
                if (line >= rows) {
                    join(line, line - rows);
                    if (corners && row > 0) {
                        join(line, line - rows - 1);
                    }
                    if (corners && row < rows - 1) {
                        join(line, line - rows + 1);
                    }
                }
            }
            return new Components(mask, runs, from, to, parent, number());
        }

        private void readRow(int start, int end) {
            long[] words = mask.raw();
            for (int first = Bits.next(words, start, end); first < end; ) {
                int last = Bits.nextClear(words, first, end);
                if (runs == from.length) {
                    from = Arrays.copyOf(from, 2 * runs);
                    to = Arrays.copyOf(to, 2 * runs);
                    parent = Arrays.copyOf(parent, 2 * runs);
                }
                from[runs] = first;
                to[runs] = last;
                parent[runs] = runs;
                runs++;
                first = Bits.next(words, last, end);
            }
        }

        private void join(int line, int before) {
            int offset = (line - before) * mask.size().columns();
            int mine = rowStart[line];
            int its = rowStart[before];
            int itsEnd = rowStart[before + 1];
            while (mine < runs && its < itsEnd) {
                int itsFrom = from[its] + offset;
                int itsTo = to[its] + offset;
                if (itsFrom < to[mine] + reach && from[mine] < itsTo + reach) {
                    union(mine, its);
                }
                if (to[mine] < itsTo) {
                    mine++;
                } else {
                    its++;
                }
            }
        }

        // The earlier run becomes the root, so that a root is its component's first run in raster order.
        private void union(int one, int other) {
            int first = root(one);
            int second = root(other);
            if (first < second) {
                parent[second] = first;
            } else {
                parent[first] = second;
            }
        }

        private int root(int run) {
            int at = run;
            while (parent[at] != at) {
                parent[at] = parent[parent[at]];
                at = parent[at];
            }
            return at;
        }

        private int number() {
            int count = 0;
            for (int run = 0; run < runs; run++) {
                int before = parent[run];
                parent[run] = before == run ? count++ : parent[before];
            }
            return count;
        }
    }
}
