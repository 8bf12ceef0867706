package org.mindgap.workbench.file;

import java.util.function.DoubleConsumer;

/// Reads a mask from the bytes of a file, whatever its name says: NIfTI-1 (`.nii`, `.nii.gz`) or PNG.
public final class MaskFile {
    /// The longest file, in bytes as it is sent.
    public static final int MOST_BYTES = 20_000_000;

    private MaskFile() {}

    /// @param progress hears the share of the voxels that is read, from 0 to 1; what it throws ends the reading
    /// @throws UnreadableFile with a sentence that says what to do, for everything that is no mask
    public static LabelImage read(byte[] bytes, DoubleConsumer progress) throws UnreadableFile {
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableFile(
                    "The file has more than %d MB: crop it to the region around the structure, or save it compressed (.nii.gz)."
                            .formatted(MOST_BYTES / 1_000_000));
        }
        return PngReader.isPng(bytes) ? new PngReader(bytes, progress).read() : new NiftiReader(bytes, progress).read();
    }
}
