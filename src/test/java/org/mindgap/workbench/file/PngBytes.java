package org.mindgap.workbench.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.mindgap.segmentation.Mask;

/// Writes PNG files for tests, right ones and wrong ones.
public final class PngBytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    PngBytes() {
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    }

    PngBytes header(int width, int height, int depth, int colour, int interlace) {
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(width).putInt(height);
        header.put((byte) depth).put((byte) colour).put((byte) 0).put((byte) 0).put((byte) interlace);
        return chunk("IHDR", header.array());
    }

    PngBytes chunk(String type, byte... content) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(name);
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
        return this;
    }

    /// Rows as they are, each with the number of its filter in front.
    PngBytes data(byte... rows) {
        return chunk("IDAT", deflated(rows));
    }

    static byte[] deflated(byte... rows) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (DeflaterOutputStream zip = new DeflaterOutputStream(zipped)) {
            zip.write(rows);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return zipped.toByteArray();
    }

    byte[] end() {
        return chunk("IEND").out.toByteArray();
    }

    /// A grey picture with 8 bits, 255 in the mask and 0 around it.
    public static byte[] of(Mask mask) {
        int columns = mask.size().columns();
        byte[] rows = new byte[mask.size().rows() * (columns + 1)];
        for (int voxel : mask.voxels()) {
            rows[voxel / columns * (columns + 1) + 1 + voxel % columns] = (byte) 255;
        }
        return new PngBytes()
                .header(columns, mask.size().rows(), 8, 0, 0)
                .data(rows)
                .end();
    }
}
