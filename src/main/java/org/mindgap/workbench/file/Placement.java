package org.mindgap.workbench.file;

/// Where the voxels of a NIfTI-1 file lie in the scanner's space: position = columns · (i, j, k) + origin, in mm.
///
/// @param matrix three rows of four numbers
/// @param dimensions how many voxels there are along i, j and k
record Placement(double[][] matrix, int[] dimensions) {
    private static final double SQUARE = 0.01;

    /// The s-form: three rows of four numbers, times mm per unit.
    static Placement ofRows(double[][] rows, double unit, int[] dimensions) {
        double[][] matrix = new double[3][4];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 4; column++) {
                matrix[row][column] = rows[row][column] * unit;
            }
        }
        return new Placement(matrix, dimensions);
    }

    /// The q-form: a rotation as the unit quaternion (a, b, c, d) with a ≥ 0, then the widths of a voxel and the
    /// origin.
    ///
    /// nifti1.h, "METHOD 2 (used when qform_code > 0)".
    ///
    /// @param flip -1 when the third axis is mirrored, else 1
    static Placement ofQuaternion(
            double b,
            double c,
            double d,
            double flip,
            double[] widths,
            double[] origin,
            double unit,
            int[] dimensions) {
        double rest = 1 - (b * b + c * c + d * d);
        double scale = rest < 0 ? 1 / Math.sqrt(b * b + c * c + d * d) : 1;
        double x = b * scale;
        double y = c * scale;
        double z = d * scale;
        double a = Math.sqrt(Math.max(0, rest));
        double[][] rotation = {
            {a * a + x * x - y * y - z * z, 2 * (x * y - a * z), 2 * (x * z + a * y)},
            {2 * (x * y + a * z), a * a + y * y - x * x - z * z, 2 * (y * z - a * x)},
            {2 * (x * z - a * y), 2 * (y * z + a * x), a * a + z * z - y * y - x * x}
        };
        double[][] matrix = new double[3][4];
        for (int row = 0; row < 3; row++) {
            matrix[row][0] = rotation[row][0] * widths[0] * unit;
            matrix[row][1] = rotation[row][1] * widths[1] * unit;
            matrix[row][2] = rotation[row][2] * widths[2] * flip * unit;
            matrix[row][3] = origin[row] * unit;
        }
        return new Placement(matrix, dimensions);
    }

    boolean isFinite() {
        for (double[] row : matrix) {
            for (double value : row) {
                if (!Double.isFinite(value)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// How wide a voxel is along an axis, in mm.
    double width(int axis) {
        return Math.sqrt(product(axis, axis));
    }

    /// Whether the axes that have more than one voxel stand at right angles to each other, within half a degree.
    boolean isSquare() {
        for (int one = 0; one < 3; one++) {
            for (int other = 0; other < one; other++) {
                if (dimensions[one] > 1
                        && dimensions[other] > 1
                        && Math.abs(product(one, other)) > SQUARE * width(one) * width(other)) {
                    return false;
                }
            }
        }
        return true;
    }

    private double product(int one, int other) {
        double sum = 0;
        for (double[] row : matrix) {
            sum += row[one] * row[other];
        }
        return sum;
    }

    /// How far apart the eight outermost voxels of two grids of equal dimensions lie at most, in mm.
    double farthestCorner(Placement other) {
        double farthest = 0;
        for (int corner = 0; corner < 8; corner++) {
            double square = 0;
            for (int row = 0; row < 3; row++) {
                double apart = matrix[row][3] - other.matrix[row][3];
                for (int axis = 0; axis < 3; axis++) {
                    double index = (corner >> axis & 1) * (dimensions[axis] - 1.0);
                    apart += (matrix[row][axis] - other.matrix[row][axis]) * index;
                }
                square += apart * apart;
            }
            farthest = Math.max(farthest, Math.sqrt(square));
        }
        return farthest;
    }
}
