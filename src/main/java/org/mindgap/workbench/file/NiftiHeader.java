package org.mindgap.workbench.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mindgap.segmentation.Size;
import org.mindgap.segmentation.Spacing;

/// What the 348 bytes of a NIfTI-1 header say, checked; offsets as in nifti1.h (NIfTI Data Format Working Group, 2007).
///
/// @param dimensions voxels along i, j and k, where i changes fastest in the file
/// @param widths of a voxel along i, j and k, in mm
/// @param slope by which stored numbers are multiplied before `intercept` is added
/// @param notes what was assumed
record NiftiHeader(
        ByteOrder order,
        int[] dimensions,
        double[] widths,
        VoxelType type,
        int offset,
        double slope,
        double intercept,
        Optional<Placement> placement,
        List<String> notes) {

    static final int LENGTH = 348;
    private static final int LENGTH_OF_NIFTI_2 = 540;
    private static final int MOST_OFFSET = 16_000_000;
    private static final int MOST_AXES = 7;
    private static final double APART = 0.001;
    private static final String AGAIN = "save the mask again as NIfTI-1";

    static NiftiHeader of(byte[] start) throws UnreadableFile {
        return new Reading(start).header();
    }

    int voxels() {
        return dimensions[0] * dimensions[1] * dimensions[2];
    }

    /// A plane when an axis has one voxel only.
    Size size() {
        int[] kept = kept();
        return kept.length == 3
                ? Size.volume(dimensions[2], dimensions[1], dimensions[0])
                : Size.plane(dimensions[kept[1]], dimensions[kept[0]]);
    }

    /// In the order of [#size].
    Spacing spacing() {
        int[] kept = kept();
        return kept.length == 3
                ? Spacing.volume(widths[2], widths[1], widths[0])
                : Spacing.plane(widths[kept[1]], widths[kept[0]]);
    }

    /// The axes with more than one voxel, at least two.
    private int[] kept() {
        int[] wide = IntStream.range(0, 3).filter(axis -> dimensions[axis] > 1).toArray();
        return wide.length >= 2
                ? wide
                : IntStream.concat(Arrays.stream(wide), IntStream.range(0, 3).filter(axis -> dimensions[axis] == 1))
                        .limit(2)
                        .sorted()
                        .toArray();
    }

    private static final class Reading {
        private final ByteBuffer bytes;
        private final List<String> notes = new ArrayList<>();

        Reading(byte[] start) throws UnreadableFile {
            this.bytes = ByteBuffer.wrap(start);
            if (start.length < LENGTH || !chooseOrder()) {
                Optional<ForeignFormat> foreign = ForeignFormat.of(start);
                throw new UnreadableFile(
                        foreign.isPresent()
                                ? foreign.get().sentence()
                                : "The file is neither NIfTI-1 nor PNG: export the mask as .nii, .nii.gz or .png.");
            }
        }

        private boolean chooseOrder() throws UnreadableFile {
            for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
                int length = bytes.order(order).getInt(0);
                if (length == LENGTH_OF_NIFTI_2) {
                    throw new UnreadableFile(
                            "The file is NIfTI-2, which is not read here: save the mask as NIfTI-1 (.nii.gz), for example with nibabel’s Nifti1Image.");
                }
                if (length == LENGTH) {
                    return true;
                }
            }
            return false;
        }

        NiftiHeader header() throws UnreadableFile {
            requireMagic();
            int[] dimensions = dimensions();
            VoxelType type = type();
            double unit = millimetres();
            double[] widths = widths(dimensions, unit);
            double slope = bytes.getFloat(112);
            double intercept = bytes.getFloat(116);
            if (slope == 0 || Double.isNaN(slope)) {
                slope = 1;
                intercept = 0;
            }
            if (Double.isInfinite(slope) || !Double.isFinite(intercept)) {
                throw new UnreadableFile(
                        "The header scales the voxels by %s and %s, which are no numbers: %s without scaling."
                                .formatted(slope, intercept, AGAIN));
            }
            return new NiftiHeader(
                    bytes.order(),
                    dimensions,
                    widths,
                    type,
                    offset(),
                    slope,
                    intercept,
                    placement(dimensions, widths, unit),
                    List.copyOf(notes));
        }

        private void requireMagic() throws UnreadableFile {
            String magic = new String(bytes.array(), 344, 3, StandardCharsets.ISO_8859_1);
            if (magic.equals("ni1")) {
                throw new UnreadableFile(
                        "The file is half of a pair (.hdr and .img): save the mask as one file, .nii or .nii.gz.");
            }
            if (!magic.equals("n+1")) {
                throw new UnreadableFile(
                        "The file is in Analyze’s format, which does not say how it lies in space: save the mask as NIfTI-1 (.nii or .nii.gz).");
            }
        }

        private int[] dimensions() throws UnreadableFile {
            int axes = bytes.getShort(40);
            if (axes < 1 || axes > MOST_AXES) {
                throw new UnreadableFile(
                        "The header says the file has %d axes, not 2 or 3: %s.".formatted(axes, AGAIN));
            }
            int[] dimensions = {1, 1, 1};
            long voxels = 1;
            for (int axis = 1; axis <= axes; axis++) {
                int length = bytes.getShort(40 + 2 * axis);
                if (length < 1) {
                    throw new UnreadableFile(
                            "The header says the file has %d voxels along axis %d: %s.".formatted(length, axis, AGAIN));
                }
                if (axis > 3 && length > 1) {
                    throw new UnreadableFile(
                            "The file holds several volumes (%d along axis %d): save the one mask as a file with three axes."
                                    .formatted(length, axis));
                }
                if (axis <= 3) {
                    dimensions[axis - 1] = length;
                    voxels *= length;
                }
            }
            if (voxels > Size.MOST_VOXELS) {
                throw new UnreadableFile(
                        "The mask has %d × %d × %d voxels, more than %d million: crop it to the region around the structure."
                                .formatted(dimensions[0], dimensions[1], dimensions[2], Size.MOST_VOXELS / 1_000_000));
            }
            return dimensions;
        }

        private VoxelType type() throws UnreadableFile {
            int code = bytes.getShort(70);
            Optional<VoxelType> type = VoxelType.of(code);
            if (type.isEmpty()) {
                throw new UnreadableFile(VoxelType.refusal(code));
            }
            int bits = bytes.getShort(72);
            if (bits != 8 * type.get().bytes()) {
                throw new UnreadableFile(
                        "The header contradicts itself: voxels of type %d have %d bits, not %d. Please %s."
                                .formatted(code, 8 * type.get().bytes(), bits, AGAIN));
            }
            return type.get();
        }

        /// How many mm the header's unit of length is.
        private double millimetres() throws UnreadableFile {
            int unit = bytes.get(123) & 0x07;
            return switch (unit) {
                case 1 -> 1000;
                case 2 -> 1;
                case 3 -> 0.001;
                case 0 -> {
                    notes.add("The header names no unit of length; millimetres were assumed.");
                    yield 1;
                }
                default ->
                    throw new UnreadableFile("The header names an unknown unit of length (%d): %s with millimetres."
                            .formatted(unit, AGAIN));
            };
        }

        private double[] widths(int[] dimensions, double unit) throws UnreadableFile {
            double[] widths = new double[3];
            for (int axis = 0; axis < 3; axis++) {
                double given = bytes.getFloat(76 + 4 * (axis + 1));
                double width = shortest(Math.abs(given)) * unit;
                if (dimensions[axis] == 1 && !(width > 0 && width <= 1e6)) {
                    // Nothing is measured along an axis with one voxel.
                    width = 1;
                }
                if (!(width >= 1e-6 && width <= 1e6)) {
                    throw new UnreadableFile(
                            "The header says that voxels are %s wide along axis %d: %s with the spacing in millimetres."
                                    .formatted(given, axis + 1, AGAIN));
                }
                widths[axis] = width;
            }
            return widths;
        }

        /// What was meant by a number of 32 bits: 0.7 and not 0.699999988079071.
        private static double shortest(double width) {
            return Double.isFinite(width) ? Double.parseDouble(Float.toString((float) width)) : width;
        }

        private int offset() throws UnreadableFile {
            double offset = bytes.getFloat(108);
            if (offset == 0) {
                return LENGTH + 4;
            }
            if (!(offset >= LENGTH && offset <= MOST_OFFSET && offset == Math.rint(offset))) {
                throw new UnreadableFile("The header says that the voxels begin at byte %s, which cannot be: %s."
                        .formatted(offset, AGAIN));
            }
            return (int) offset;
        }

        private Optional<Placement> placement(int[] dimensions, double[] widths, double unit) throws UnreadableFile {
            Optional<Placement> rows = bytes.getShort(254) > 0
                    ? Optional.of(Placement.ofRows(
                            new double[][] {floats(280, 4), floats(296, 4), floats(312, 4)}, unit, dimensions))
                    : Optional.empty();
            Optional<Placement> quaternion = bytes.getShort(252) > 0
                    ? Optional.of(Placement.ofQuaternion(
                            bytes.getFloat(256),
                            bytes.getFloat(260),
                            bytes.getFloat(264),
                            bytes.getFloat(76) < 0 ? -1 : 1,
                            Arrays.stream(widths).map(width -> width / unit).toArray(),
                            floats(268, 3),
                            unit,
                            dimensions))
                    : Optional.empty();
            for (Placement placement :
                    List.of(rows, quaternion).stream().flatMap(Optional::stream).toList()) {
                if (!placement.isFinite()) {
                    throw new UnreadableFile(
                            "The header does not say in numbers how the mask lies in space (NaN or Infinity in its orientation): %s."
                                    .formatted(AGAIN));
                }
            }
            rows.ifPresent(placement -> compare(placement, dimensions, widths));
            double smallest = Arrays.stream(widths).min().orElseThrow();
            if (rows.isPresent()
                    && quaternion.isPresent()
                    && rows.get().farthestCorner(quaternion.get()) > smallest / 2) {
                notes.add(
                        "The header says in two ways how the mask lies in space, and they differ; the s-form was used.");
            }
            return rows.or(() -> quaternion);
        }

        private void compare(Placement placement, int[] dimensions, double[] widths) {
            for (int axis = 0; axis < 3; axis++) {
                if (dimensions[axis] > 1 && Math.abs(placement.width(axis) - widths[axis]) > APART * widths[axis]) {
                    notes.add(
                            "Spacing and orientation in the header contradict each other (%s and %s mm along axis %d); the spacing was used."
                                    .formatted(
                                            Numbers.plain(widths[axis]),
                                            Numbers.plain(placement.width(axis)),
                                            axis + 1));
                    return;
                }
            }
            if (!placement.isSquare()) {
                notes.add(
                        "The slices are sheared against each other, as with a tilted gantry; distances are computed as if they were not.");
            }
        }

        private double[] floats(int offset, int count) {
            double[] floats = new double[count];
            for (int i = 0; i < count; i++) {
                floats[i] = bytes.getFloat(offset + 4 * i);
            }
            return floats;
        }
    }
}
