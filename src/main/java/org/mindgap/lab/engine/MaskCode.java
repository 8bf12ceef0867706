package org.mindgap.lab.engine;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.mindgap.segmentation.Mask;
import org.mindgap.segmentation.Spacing;

/// Masks of the contour bench as text: bit by bit for the page, compressed for a link.
public final class MaskCode {
    /// Longer ones would not leave room for the rest of a link.
    private static final int LONGEST = 640;

    private static final int BYTES = ContourPhantom.SIZE.voxels() / Byte.SIZE;
    private static final int BITS_LENGTH = (BYTES + 2) / 3 * 4;

    private MaskCode() {}

    /// All pixels in raster order, the first in the lowest bit of the first byte, in Base64.
    public static String bits(Mask mask) {
        return Base64.getEncoder().encodeToString(bytes(mask));
    }

    /// Nothing where the text is no mask of the bench.
    public static Optional<Mask> ofBits(String text) {
        if (text.length() != BITS_LENGTH) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            return bytes.length == BYTES ? Optional.of(mask(bytes)) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /// Nothing where the mask is too intricate; an empty one is an empty text.
    static Optional<String> write(Mask mask) {
        if (mask.isEmpty()) {
            return Optional.of("");
        }
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(bytes(mask));
            deflater.finish();
            byte[] compressed = new byte[2 * BYTES];
            int length = deflater.deflate(compressed);
            String code = Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(compressed, length));
            return code.length() > LONGEST ? Optional.empty() : Optional.of(code);
        } finally {
            deflater.end();
        }
    }

    /// Nothing where the text is no mask of the bench.
    static Optional<Mask> read(String code) {
        if (code.isEmpty()) {
            return Optional.of(Mask.empty(ContourPhantom.SIZE, Spacing.ONE));
        }
        if (code.length() > LONGEST) {
            return Optional.empty();
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(Base64.getUrlDecoder().decode(code));
            byte[] bytes = new byte[BYTES + 1];
            int length = inflater.inflate(bytes);
            return length == BYTES && inflater.finished()
                    ? Optional.of(mask(Arrays.copyOf(bytes, BYTES)))
                    : Optional.empty();
        } catch (DataFormatException | IllegalArgumentException notAMask) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    private static byte[] bytes(Mask mask) {
        ByteBuffer buffer = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asLongBuffer().put(mask.words());
        return buffer.array();
    }

    private static Mask mask(byte[] bytes) {
        long[] words = new long[BYTES / Long.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(words);
        return Mask.ofWords(ContourPhantom.SIZE, Spacing.ONE, words);
    }
}
