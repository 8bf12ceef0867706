package org.mindgap.workbench.file;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.stream.Stream;

/// The kinds of numbers in a NIfTI-1 file that can be labels, with their codes in the header (nifti1.h).
enum VoxelType {
    UINT8(2, 1),
    INT16(4, 2),
    INT32(8, 4),
    FLOAT32(16, 4),
    FLOAT64(64, 8),
    INT8(256, 1),
    UINT16(512, 2),
    UINT32(768, 4),
    INT64(1024, 8),
    UINT64(1280, 8);

    private final int code;
    private final int bytes;

    VoxelType(int code, int bytes) {
        this.code = code;
        this.bytes = bytes;
    }

    int bytes() {
        return bytes;
    }

    double read(ByteBuffer from) {
        return switch (this) {
            case UINT8 -> from.get() & 0xff;
            case INT16 -> from.getShort();
            case INT32 -> from.getInt();
            case FLOAT32 -> from.getFloat();
            case FLOAT64 -> from.getDouble();
            case INT8 -> from.get();
            case UINT16 -> from.getShort() & 0xffff;
            case UINT32 -> from.getInt() & 0xffffffffL;
            case INT64 -> from.getLong();
            case UINT64 -> {
                long value = from.getLong();
                // Beyond any label, whatever its exact value is.
                yield value < 0 ? 0x1p64 : value;
            }
        };
    }

    static Optional<VoxelType> of(int code) {
        return Stream.of(values()).filter(type -> type.code == code).findFirst();
    }

    /// What to do about a type that cannot be labels.
    static String refusal(int code) {
        return switch (code) {
            case 1 ->
                "The voxels are stored as single bits, which few programs read: save the mask with 8 bits a voxel.";
            case 128, 2304 -> "The voxels are colours (RGB): save the mask with one number a voxel, the label.";
            case 32, 1792, 2048 ->
                "The voxels are complex numbers: save the mask with one whole number a voxel, the label.";
            case 1536 -> "The voxels are numbers of 128 bits: save the mask with 8 or 16 bits a voxel.";
            default ->
                "The header names no known kind of voxel (datatype %d): save the file again as NIfTI-1, with 8 or 16 bits a voxel."
                        .formatted(code);
        };
    }
}
