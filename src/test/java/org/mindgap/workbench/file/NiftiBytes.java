package org.mindgap.workbench.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.mindgap.segmentation.Mask;

/// Writes NIfTI-1 files for tests, right ones and wrong ones.
public final class NiftiBytes {
    private static final int OFFSET = 352;

    private final int[] dimensions;
    private final double[] values;
    private ByteOrder order = ByteOrder.LITTLE_ENDIAN;
    private int code = 2;
    private int axes = 3;
    private double[] spacing = {1, 1, 1};
    private Consumer<ByteBuffer> header = bytes -> {};

    private NiftiBytes(int[] dimensions, double[] values) {
        this.dimensions = dimensions;
        this.values = values;
    }

    /// Voxels along i, j and k, and the values with i changing fastest.
    public static NiftiBytes of(int i, int j, int k, double... values) {
        return new NiftiBytes(new int[] {i, j, k}, values);
    }

    /// 1 in the mask and 0 around it, with the mask's spacing.
    public static NiftiBytes of(Mask mask) {
        double[] values = new double[mask.size().voxels()];
        for (int voxel : mask.voxels()) {
            values[voxel] = 1;
        }
        return of(mask.size().columns(), mask.size().rows(), mask.size().slices(), values)
                .spacing(
                        mask.spacing().column(),
                        mask.spacing().row(),
                        mask.spacing().slice());
    }

    NiftiBytes order(ByteOrder other) {
        order = other;
        return this;
    }

    NiftiBytes axes(int number) {
        axes = number;
        return this;
    }

    /// A datatype of nifti1.h: 2 uint8, 4 int16, 8 int32, 16 float32, 64 float64, 256 int8, 512 uint16.
    NiftiBytes type(int datatype) {
        code = datatype;
        return this;
    }

    public NiftiBytes spacing(double... millimetres) {
        spacing = millimetres;
        return this;
    }

    /// Written last, so that it can contradict everything else.
    NiftiBytes header(Consumer<ByteBuffer> change) {
        header = header.andThen(change);
        return this;
    }

    /// The s-form of a grid along the axes of the scanner that begins at this place.
    public NiftiBytes origin(double x, double y, double z) {
        return header(bytes -> {
            bytes.putShort(254, (short) 1);
            double[] start = {x, y, z};
            for (int axis = 0; axis < 3; axis++) {
                bytes.putFloat(280 + 20 * axis, (float) spacing[axis]);
                bytes.putFloat(292 + 16 * axis, (float) start[axis]);
            }
        });
    }

    public byte[] bytes() {
        int width = width(code);
        ByteBuffer bytes = ByteBuffer.allocate(OFFSET + values.length * width).order(order);
        bytes.putInt(0, 348);
        bytes.putShort(40, (short) axes);
        for (int axis = 0; axis < 7; axis++) {
            bytes.putShort(42 + 2 * axis, (short) (axis < 3 ? dimensions[axis] : 1));
        }
        bytes.putShort(70, (short) code);
        bytes.putShort(72, (short) (8 * width));
        bytes.putFloat(76, 1);
        for (int axis = 0; axis < 3; axis++) {
            bytes.putFloat(80 + 4 * axis, (float) spacing[axis]);
        }
        bytes.putFloat(108, OFFSET);
        bytes.put(123, (byte) 2);
        bytes.put(344, "n+1\0".getBytes(StandardCharsets.ISO_8859_1));
        bytes.position(OFFSET);
        for (double value : values) {
            put(bytes, value);
        }
        header.accept(bytes);
        return bytes.array();
    }

    public byte[] compressed() {
        return compress(bytes());
    }

    static byte[] compress(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    private void put(ByteBuffer bytes, double value) {
        switch (code) {
            case 4, 512 -> bytes.putShort((short) (int) value);
            case 8, 768 -> bytes.putInt((int) (long) value);
            case 16 -> bytes.putFloat((float) value);
            case 64 -> bytes.putDouble(value);
            case 1024, 1280 -> bytes.putLong((long) value);
            default -> bytes.put((byte) (int) value);
        }
    }

    private static int width(int code) {
        return switch (code) {
            case 4, 512 -> 2;
            case 8, 16, 768 -> 4;
            case 64, 1024, 1280 -> 8;
            default -> 1;
        };
    }
}
