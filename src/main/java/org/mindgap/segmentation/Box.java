package org.mindgap.segmentation;

/// A part of a grid: its first slice, row and column, and how many of each.
public record Box(int slice, int row, int column, int slices, int rows, int columns) {

    public Box {
        if (slice < 0 || row < 0 || column < 0 || slices < 1 || rows < 1 || columns < 1) {
            throw new IllegalArgumentException(
                    "A box begins at 0 or later and has at least one voxel along each axis: give it so.");
        }
    }

    boolean isIn(Size size) {
        return slice + slices <= size.slices() && row + rows <= size.rows() && column + columns <= size.columns();
    }
}
