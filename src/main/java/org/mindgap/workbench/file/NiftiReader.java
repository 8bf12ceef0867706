package org.mindgap.workbench.file;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.zip.GZIPInputStream;
import org.mindgap.workbench.file.LabelImage.Format;

/// Reads NIfTI-1 in one file, compressed or not, in one pass and with a small buffer.
final class NiftiReader {
    private static final int BUFFER = 1 << 16;
    private static final double SLACK = 1e-4;
    private static final double LARGEST = 1e9;

    private final byte[] file;
    private final DoubleConsumer progress;

    NiftiReader(byte[] file, DoubleConsumer progress) {
        this.file = file;
        this.progress = progress;
    }

    LabelImage read() throws UnreadableFile {
        boolean compressed = file.length > 1 && file[0] == 0x1f && file[1] == (byte) 0x8b;
        try (InputStream bytes = new ByteArrayInputStream(file);
                InputStream in = compressed ? new GZIPInputStream(bytes, BUFFER) : bytes) {
            NiftiHeader header = NiftiHeader.of(in.readNBytes(NiftiHeader.LENGTH));
            in.skipNBytes(header.offset() - NiftiHeader.LENGTH);
            return image(header, in);
        } catch (EOFException end) {
            throw new UnreadableFile(
                    "The file ends before the last voxel: it was not written or sent completely. Save or download it again.");
        } catch (IOException damaged) {
            throw new UnreadableFile("The file is damaged, it cannot be unpacked: save or download it again.");
        }
    }

    private LabelImage image(NiftiHeader header, InputStream in) throws IOException, UnreadableFile {
        LabelRuns.Builder runs = new LabelRuns.Builder();
        VoxelType type = header.type();
        byte[] buffer = new byte[BUFFER];
        ByteBuffer voxels = ByteBuffer.wrap(buffer).order(header.order());
        int all = header.voxels();
        double before = Double.NaN;
        for (int done = 0; done < all; ) {
            int count = Math.min(BUFFER / type.bytes(), all - done);
            if (in.readNBytes(buffer, 0, count * type.bytes()) < count * type.bytes()) {
                throw new EOFException();
            }
            voxels.clear();
            for (int i = 0; i < count; i++) {
                double stored = type.read(voxels);
                if (stored == before) {
                    runs.repeat(1);
                } else {
                    runs.add(label(stored * header.slope() + header.intercept()));
                    before = stored;
                }
            }
            done += count;
            progress.accept((double) done / all);
        }
        if (in.read() >= 0) {
            throw new UnreadableFile(
                    "The file holds more than the %d × %d × %d voxels its header announces: save the mask again as NIfTI-1."
                            .formatted(header.dimensions()[0], header.dimensions()[1], header.dimensions()[2]));
        }
        List<Label> labels = runs.finish((value, number) -> new Label(value, Long.toString(value), number, value == 0));
        List<String> notes = new ArrayList<>(header.notes());
        if (labels.size() == 1 && labels.getFirst().background()) {
            notes.add("Every voxel is 0: the mask is empty.");
        }
        return new LabelImage(
                Format.NIFTI,
                header.size(),
                Optional.of(header.spacing()),
                header.placement(),
                labels,
                notes,
                runs.build());
    }

    private static long label(double value) throws UnreadableFile {
        if (!Double.isFinite(value)) {
            throw new UnreadableFile(
                    "A voxel holds no number (NaN or Infinity): give the mask with whole numbers, 0 for background.");
        }
        double whole = Math.rint(value);
        if (Math.abs(value - whole) > SLACK) {
            throw new UnreadableFile(
                    value > 0 && value < 1
                            ? "The file holds values such as %s, as probabilities do: apply the threshold first (for example 0.5), and save the mask."
                                    .formatted(Numbers.plain(value))
                            : "The file holds values such as %s, which are no labels: give the mask with whole numbers, 0 for background."
                                    .formatted(Numbers.plain(value)));
        }
        if (Math.abs(whole) > LARGEST) {
            throw new UnreadableFile(
                    "A voxel holds %s, too large a number for a label: give the mask with small whole numbers, 0 for background."
                            .formatted(whole));
        }
        return (long) whole;
    }
}
