package org.mindgap.workbench.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// Files that people take for masks, told by their first bytes, with what to do about each.
enum ForeignFormat {
    DICOM(128, "DICM", "The file is DICOM: convert the segmentation to NIfTI, for example with dcm2niix or 3D Slicer."),
    ZIP(0, "PK\u0003\u0004", "The file is a ZIP archive: unpack it and give one of the files in it."),
    JPEG(
            0,
            "\u00ff\u00d8\u00ff",
            "The file is a JPEG picture, which smears the edges of a mask: export the mask as PNG or NIfTI."),
    GIF(0, "GIF8", "The file is a GIF picture: save the mask as PNG."),
    TIFF_LITTLE(0, "II*\u0000", "The file is a TIFF picture: save the mask as PNG, or a stack of slices as NIfTI."),
    TIFF_BIG(0, "MM\u0000*", "The file is a TIFF picture: save the mask as PNG, or a stack of slices as NIfTI."),
    WEBP(8, "WEBP", "The file is a WebP picture: save the mask as PNG."),
    NRRD(0, "NRRD000", "The file is NRRD: save the mask as NIfTI, for example in 3D Slicer."),
    META_IMAGE(0, "ObjectType", "The file is a MetaImage: save the mask as NIfTI, for example in 3D Slicer."),
    META_IMAGE_DIMENSIONS(0, "NDims", "The file is a MetaImage: save the mask as NIfTI, for example in 3D Slicer."),
    HDF5(0, "\u0089HDF", "The file is HDF5: save the mask in it as NIfTI."),
    NUMPY(0, "\u0093NUMPY", "The file is a NumPy array: save it as NIfTI, for example with nibabel."),
    PDF(0, "%PDF", "The file is a PDF document: give the mask itself, as PNG or NIfTI."),
    XML(0, "<?xml", "The file is a text in XML: give the mask itself, as PNG or NIfTI.");

    private final int offset;
    private final byte[] mark;
    private final String sentence;

    ForeignFormat(int offset, String mark, String sentence) {
        this.offset = offset;
        this.mark = mark.getBytes(StandardCharsets.ISO_8859_1);
        this.sentence = sentence;
    }

    static Optional<ForeignFormat> of(byte[] start) {
        return Stream.of(values()).filter(format -> format.begins(start)).findFirst();
    }

    String sentence() {
        return sentence;
    }

    private boolean begins(byte[] start) {
        return start.length >= offset + mark.length
                && Arrays.equals(start, offset, offset + mark.length, mark, 0, mark.length);
    }
}
