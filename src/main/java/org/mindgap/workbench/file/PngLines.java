package org.mindgap.workbench.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Rows of a PNG picture, or of one pass through an interlaced one, with their filters undone (W3C, Portable Network
/// Graphics, 9.2).
final class PngLines {
    private final InputStream in;
    private final int step;
    private byte[] line;
    private byte[] above;

    PngLines(InputStream in, int bytes, int step) {
        this.in = in;
        this.step = step;
        this.line = new byte[bytes];
        this.above = new byte[bytes];
    }

    /// The next row; the array is used again.
    byte[] next() throws IOException, UnreadableFile {
        byte[] swapped = above;
        above = line;
        line = swapped;
        int filter = in.read();
        if (filter < 0 || in.readNBytes(line, 0, line.length) < line.length) {
            throw new EOFException();
        }
        for (int i = 0; i < line.length; i++) {
            int left = i < step ? 0 : line[i - step] & 0xff;
            int up = above[i] & 0xff;
            int corner = i < step ? 0 : above[i - step] & 0xff;
            line[i] += (byte)
                    switch (filter) {
                        case 0 -> 0;
                        case 1 -> left;
                        case 2 -> up;
                        case 3 -> (left + up) / 2;
                        case 4 -> paeth(left, up, corner);
                        default -> throw new UnreadableFile(PngReader.DAMAGED);
                    };
        }
        return line;
    }

    /// A row of zeros stands above the first of a pass.
    static PngLines of(InputStream in, PngHeader header, int pixels) {
        PngLines lines = new PngLines(in, header.bytes(pixels), header.step());
        Arrays.fill(lines.line, (byte) 0);
        return lines;
    }

    private static int paeth(int left, int up, int corner) {
        int guess = left + up - corner;
        int toLeft = Math.abs(guess - left);
        int toUp = Math.abs(guess - up);
        int toCorner = Math.abs(guess - corner);
        if (toLeft <= toUp && toLeft <= toCorner) {
            return left;
        }
        return toUp <= toCorner ? up : corner;
    }
}
