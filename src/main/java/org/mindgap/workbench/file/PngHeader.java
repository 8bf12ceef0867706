package org.mindgap.workbench.file;

import java.nio.ByteBuffer;

/// The first chunk of a PNG file, checked (W3C, Portable Network Graphics, 11.2.1).
///
/// @param depth bits a sample
/// @param colour the code of the colour type: 0 grey, 2 RGB, 3 palette, 4 grey and alpha, 6 RGB and alpha
record PngHeader(int width, int height, int depth, int colour, boolean interlaced) {
    static final int LENGTH = 13;
    static final int GREY = 0;
    static final int RGB = 2;
    static final int PALETTE = 3;
    static final int GREY_ALPHA = 4;
    static final int RGB_ALPHA = 6;

    private static final long MOST_PIXELS = 25_000_000;
    private static final long MOST_INTERLACED = 4_000_000;
    private static final int LONGEST_SIDE = 20_000;
    private static final String AGAIN = "save the mask again as PNG";

    static PngHeader of(byte[] chunk) throws UnreadableFile {
        if (chunk.length != LENGTH) {
            throw new UnreadableFile("The PNG file has no proper header: " + AGAIN + ".");
        }
        ByteBuffer bytes = ByteBuffer.wrap(chunk);
        int width = bytes.getInt(0);
        int height = bytes.getInt(4);
        if (width < 1 || height < 1) {
            throw new UnreadableFile(
                    "The PNG file says it is %d × %d pixels large: %s.".formatted(width, height, AGAIN));
        }
        boolean interlaced = bytes.get(12) != 0;
        long most = interlaced ? MOST_INTERLACED : MOST_PIXELS;
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > most) {
            throw new UnreadableFile(
                    "The picture has %d × %d pixels; at most %d million are read%s: crop it to the region around the structure."
                            .formatted(width, height, most / 1_000_000, interlaced ? " when it is interlaced" : ""));
        }
        int depth = bytes.get(8);
        int colour = bytes.get(9);
        if (!isKnown(depth, colour) || bytes.get(10) != 0 || bytes.get(11) != 0 || (bytes.get(12) & 0xfe) != 0) {
            throw new UnreadableFile(
                    "The PNG file is of no known kind (%d bits, colour type %d): %s, in grey with 8 bits."
                            .formatted(depth, colour, AGAIN));
        }
        return new PngHeader(width, height, depth, colour, interlaced);
    }

    private static boolean isKnown(int depth, int colour) {
        return switch (colour) {
            case GREY -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
            case PALETTE -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
            case RGB, GREY_ALPHA, RGB_ALPHA -> depth == 8 || depth == 16;
            default -> false;
        };
    }

    int samples() {
        return switch (colour) {
            case RGB -> 3;
            case GREY_ALPHA -> 2;
            case RGB_ALPHA -> 4;
            default -> 1;
        };
    }

    /// Of so many pixels in a row, without the byte that names its filter.
    int bytes(int pixels) {
        return (int) (((long) pixels * depth * samples() + 7) / 8);
    }

    /// How many bytes back the same sample of the pixel before stands.
    int step() {
        return Math.max(1, depth * samples() / 8);
    }
}
