package org.mindgap.segmentation;

/// Millimetres between the centres of neighbouring voxels, in the order of the array: slice, row, column.
///
/// In a plane the slice counts as 1, so that [#voxel] is an area there and a volume otherwise.
public record Spacing(double slice, double row, double column) {

    public static final Spacing ONE = new Spacing(1, 1, 1);

    public Spacing {
        positive("slices", slice);
        positive("rows", row);
        positive("columns", column);
    }

    public static Spacing plane(double row, double column) {
        return new Spacing(1, row, column);
    }

    public static Spacing volume(double slice, double row, double column) {
        return new Spacing(slice, row, column);
    }

    /// Of one voxel, in mm² or mm³.
    public double voxel() {
        return slice * row * column;
    }

    // Beyond these bounds squares and products of distances leave the range of a double.
    private static void positive(String axis, double millimetres) {
        if (!(millimetres >= 1e-6 && millimetres <= 1e6)) {
            throw new IllegalArgumentException(
                    "The spacing between %s must be a positive number of millimetres from 0.000001 to 1000000, not %s: read it from the image’s header."
                            .formatted(axis, millimetres));
        }
    }
}
