package org.mindgap.workbench.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import org.mindgap.segmentation.Size;
import org.mindgap.workbench.file.LabelImage.Format;

/// Reads the pixels of a PNG picture as labels, row by row, without any change of colours.
///
/// A grey picture keeps its numbers; a palette or colours become `#rrggbb`. W3C, Portable Network Graphics (PNG)
/// Specification, second edition, 2003.
final class PngReader {
    static final String DAMAGED = "The PNG file is damaged: save or download it again.";

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };
    private static final int MOST_GREYS = 16;
    private static final long OPAQUE = 0xff000000L;

    private final ByteBuffer file;
    private final DoubleConsumer progress;
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private byte[] palette = new byte[0];
    private byte[] alphas = new byte[0];

    PngReader(byte[] file, DoubleConsumer progress) {
        this.file = ByteBuffer.wrap(file);
        this.progress = progress;
    }

    static boolean isPng(byte[] file) {
        return file.length >= SIGNATURE.length
                && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    LabelImage read() throws UnreadableFile {
        PngHeader header = readChunks();
        LabelRuns.Builder runs = new LabelRuns.Builder();
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(data.toByteArray()))) {
            if (header.interlaced()) {
                readInterlaced(header, in, runs);
            } else {
                readRows(header, in, runs);
            }
            if (in.read() >= 0) {
                throw new UnreadableFile(
                        "The PNG file holds more pixels than its header announces: save the mask again.");
            }
        } catch (EOFException end) {
            throw new UnreadableFile("The PNG file ends before the last pixel: save or download it again.");
        } catch (IOException damaged) {
            throw new UnreadableFile(DAMAGED);
        }
        return image(header, runs);
    }

    /// Gathers palette and compressed pixels.
    private PngHeader readChunks() throws UnreadableFile {
        file.position(SIGNATURE.length);
        Optional<PngHeader> header = Optional.empty();
        boolean ended = false;
        while (!ended) {
            if (file.remaining() < 12) {
                throw new UnreadableFile("The PNG file ends too early: save or download it again.");
            }
            int length = file.getInt();
            if (length < 0 || length > file.remaining() - 8) {
                throw new UnreadableFile("The PNG file ends too early: save or download it again.");
            }
            byte[] named = new byte[4 + length];
            file.get(named);
            String type = new String(named, 0, 4, StandardCharsets.ISO_8859_1);
            CRC32 check = new CRC32();
            check.update(named);
            if ((int) check.getValue() != file.getInt() || header.isPresent() == type.equals("IHDR")) {
                throw new UnreadableFile(DAMAGED);
            }
            byte[] content = Arrays.copyOfRange(named, 4, named.length);
            switch (type) {
                case "IHDR" -> header = Optional.of(PngHeader.of(content));
                case "PLTE" -> palette = content;
                case "tRNS" -> alphas = content;
                case "acTL" ->
                    throw new UnreadableFile("The PNG file is animated: give one picture, or the slices as NIfTI.");
                case "IDAT" -> data.writeBytes(content);
                case "IEND" -> ended = true;
                default -> {
                    // Other chunks say nothing about the pixels that a mask needs.
                }
            }
        }
        PngHeader known = header.orElseThrow();
        if (known.colour() == PngHeader.PALETTE && (palette.length == 0 || palette.length % 3 != 0)) {
            throw new UnreadableFile(DAMAGED);
        }
        return known;
    }

    private void readRows(PngHeader header, InputStream in, LabelRuns.Builder runs) throws IOException, UnreadableFile {
        PngLines lines = PngLines.of(in, header, header.width());
        for (int row = 0; row < header.height(); row++) {
            byte[] line = lines.next();
            for (int column = 0; column < header.width(); column++) {
                runs.add(value(header, line, column));
            }
            progress.accept((row + 1.0) / header.height());
        }
    }

    private void readInterlaced(PngHeader header, InputStream in, LabelRuns.Builder runs)
            throws IOException, UnreadableFile {
        long[] pixels = new long[header.width() * header.height()];
        for (int i = 0; i < PASSES.length; i++) {
            int[] pass = PASSES[i];
            int width = (header.width() - pass[0] + pass[2] - 1) / pass[2];
            if (width > 0) {
                PngLines lines = PngLines.of(in, header, width);
                for (int row = pass[1]; row < header.height(); row += pass[3]) {
                    byte[] line = lines.next();
                    for (int at = 0; at < width; at++) {
                        pixels[row * header.width() + pass[0] + at * pass[2]] = value(header, line, at);
                    }
                }
            }
            progress.accept((i + 1.0) / PASSES.length);
        }
        for (long pixel : pixels) {
            runs.add(pixel);
        }
    }

    private long value(PngHeader header, byte[] line, int pixel) throws UnreadableFile {
        int depth = header.depth();
        return switch (header.colour()) {
            case PngHeader.GREY -> sample(line, pixel, depth);
            case PngHeader.PALETTE -> entry(sample(line, pixel, depth));
            case PngHeader.GREY_ALPHA -> {
                int grey = high(line, 2 * pixel, depth);
                yield colour(grey, grey, grey, high(line, 2 * pixel + 1, depth));
            }
            case PngHeader.RGB ->
                colour(
                        high(line, 3 * pixel, depth),
                        high(line, 3 * pixel + 1, depth),
                        high(line, 3 * pixel + 2, depth),
                        0xff);
            default ->
                colour(
                        high(line, 4 * pixel, depth),
                        high(line, 4 * pixel + 1, depth),
                        high(line, 4 * pixel + 2, depth),
                        high(line, 4 * pixel + 3, depth));
        };
    }

    private static int sample(byte[] line, int pixel, int depth) {
        if (depth == 16) {
            return (line[2 * pixel] & 0xff) << 8 | line[2 * pixel + 1] & 0xff;
        }
        int bit = pixel * depth;
        return (line[bit >>> 3] & 0xff) >>> (8 - depth - (bit & 7)) & (1 << depth) - 1;
    }

    /// The upper eight bits of a sample.
    private static int high(byte[] line, int sample, int depth) {
        return line[depth == 16 ? 2 * sample : sample] & 0xff;
    }

    private long entry(int index) throws UnreadableFile {
        if (3 * index + 2 >= palette.length) {
            throw new UnreadableFile(DAMAGED);
        }
        return colour(
                palette[3 * index] & 0xff,
                palette[3 * index + 1] & 0xff,
                palette[3 * index + 2] & 0xff,
                index < alphas.length ? alphas[index] & 0xff : 0xff);
    }

    /// Whatever colour a transparent pixel has, it cannot be seen.
    private static long colour(int red, int green, int blue, int alpha) {
        return alpha == 0 ? 0 : (long) alpha << 24 | red << 16 | green << 8 | blue;
    }

    private static LabelImage image(PngHeader header, LabelRuns.Builder runs) {
        boolean grey = header.colour() == PngHeader.GREY;
        List<Label> labels = runs.finish((value, pixels) -> grey
                ? new Label(value, Long.toString(value), pixels, value == 0)
                : new Label(value, name(value), pixels, value == 0 || value == OPAQUE));
        List<String> notes = new ArrayList<>();
        if (labels.size() > MOST_GREYS) {
            notes.add(
                    "The picture has %d different values, more than a mask usually has: its edges may have been smoothed when it was drawn or resized. Choose those that belong to the structure."
                            .formatted(labels.size()));
        }
        if (labels.stream().allMatch(Label::background)) {
            notes.add("Every pixel is background: the mask is empty.");
        }
        return new LabelImage(
                Format.PNG,
                Size.plane(header.height(), header.width()),
                Optional.empty(),
                Optional.empty(),
                labels,
                notes,
                runs.build());
    }

    private static String name(long colour) {
        int alpha = (int) (colour >>> 24);
        if (alpha == 0) {
            return "transparent";
        }
        String name = "#%06x".formatted(colour & 0xffffff);
        return alpha == 0xff ? name : "%s, %d%% opaque".formatted(name, Math.round(alpha / 2.55));
    }
}
