package org.mindgap.segmentation;

/// How many voxels a grid has along each axis; a plane has one slice and no neighbours across it.
public record Size(boolean volume, int slices, int rows, int columns) {

    /// More would need more memory than one request may take.
    public static final int MOST_VOXELS = 64_000_000;

    public Size {
        if (slices < 1 || rows < 1 || columns < 1) {
            throw new IllegalArgumentException(
                    "A mask needs at least one voxel along each axis, not %s: crop less, or leave the mask out."
                            .formatted(shown(volume, slices, rows, columns)));
        }
        if (!volume && slices != 1) {
            throw new IllegalArgumentException("A plane has one slice, not %d: make it a volume.".formatted(slices));
        }
        if ((double) slices * rows * columns > MOST_VOXELS) {
            throw new IllegalArgumentException(
                    "A mask may have at most %d million voxels, not %s: crop it to the region around the structure."
                            .formatted(MOST_VOXELS / 1_000_000, shown(volume, slices, rows, columns)));
        }
    }

    public static Size plane(int rows, int columns) {
        return new Size(false, 1, rows, columns);
    }

    public static Size volume(int slices, int rows, int columns) {
        return new Size(true, slices, rows, columns);
    }

    public int voxels() {
        return slices * rows * columns;
    }

    /// The position in raster order.
    public int voxel(int slice, int row, int column) {
        if (!contains(slice, row, column)) {
            throw new IllegalArgumentException("There is no voxel at slice %d, row %d, column %d in %s: stay inside."
                    .formatted(slice, row, column, this));
        }
        return (slice * rows + row) * columns + column;
    }

    public boolean contains(int slice, int row, int column) {
        return slice >= 0 && slice < slices && row >= 0 && row < rows && column >= 0 && column < columns;
    }

    public int slice(int voxel) {
        return voxel / columns / rows;
    }

    public int row(int voxel) {
        return voxel / columns % rows;
    }

    public int column(int voxel) {
        return voxel % columns;
    }

    @Override
    public String toString() {
        return shown(volume, slices, rows, columns);
    }

    private static String shown(boolean volume, int slices, int rows, int columns) {
        return volume ? "%d × %d × %d".formatted(slices, rows, columns) : "%d × %d".formatted(rows, columns);
    }
}
