package org.mindgap.segmentation;

/// Masks made from masks, by face neighbours; nothing grows beyond the grid.
public final class Morphology {

    private Morphology() {}

    /// With one ring more.
    public static Mask dilate(Mask mask) {
        return mask.union(outerRing(mask));
    }

    /// Without the outermost ring; at the edge of the grid the outside counts as background.
    public static Mask erode(Mask mask) {
        return mask.minus(mask.border());
    }

    /// The foreground that has a face neighbour in the background.
    public static Mask innerRing(Mask mask) {
        return mask.border();
    }

    /// The background that has a face neighbour in the foreground.
    public static Mask outerRing(Mask mask) {
        Size size = mask.size();
        long[] words = mask.raw();
        long[] ring = new long[words.length];
        int columns = size.columns();
        int plane = size.rows() * columns;
        for (int voxel : mask.border().voxels()) {
            int column = voxel % columns;
            int row = voxel / columns % size.rows();
            mark(ring, column > 0, voxel - 1);
            mark(ring, column < columns - 1, voxel + 1);
            mark(ring, row > 0, voxel - columns);
            mark(ring, row < size.rows() - 1, voxel + columns);
            mark(ring, voxel >= plane, voxel - plane);
            mark(ring, voxel + plane < size.voxels(), voxel + plane);
        }
        for (int i = 0; i < ring.length; i++) {
            ring[i] &= ~words[i];
        }
        return new Mask(size, mask.spacing(), ring);
    }

    /// Moved by whole voxels; what leaves the grid is lost.
    public static Mask shift(Mask mask, int rows, int columns) {
        Size size = mask.size();
        long[] moved = new long[mask.raw().length];
        for (int voxel : mask.voxels()) {
            int slice = size.slice(voxel);
            int row = size.row(voxel) + rows;
            int column = size.column(voxel) + columns;
            mark(moved, size.contains(slice, row, column), (slice * size.rows() + row) * size.columns() + column);
        }
        return new Mask(size, mask.spacing(), moved);
    }

    /// As a paint bucket does: the background around a voxel becomes foreground, up to the next foreground.
    public static Mask fill(Mask mask, int row, int column) {
        Size size = mask.size();
        int start = size.voxel(0, row, column);
        if (mask.contains(start)) {
            return mask;
        }
        Components background = Components.of(complement(mask), Connectivity.FACE);
        return mask.union(background.component(background.at(start)));
    }

    public static Mask complement(Mask mask) {
        long[] words = mask.words();
        for (int i = 0; i < words.length; i++) {
            words[i] = ~words[i];
        }
        int rest = mask.size().voxels() & 63;
        if (rest != 0) {
            words[words.length - 1] &= (1L << rest) - 1;
        }
        return new Mask(mask.size(), mask.spacing(), words);
    }

    private static void mark(long[] words, boolean inside, int voxel) {
        if (inside) {
            Bits.set(words, voxel);
        }
    }
}
