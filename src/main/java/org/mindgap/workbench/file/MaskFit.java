package org.mindgap.workbench.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mindgap.segmentation.Spacing;
import org.mindgap.workbench.file.LabelImage.Format;

/// Whether two files can be compared voxel by voxel: the same grid, in the same place.
///
/// @param refusal why not, with what to do
/// @param notes what should be known if they can
public record MaskFit(Optional<String> refusal, List<String> notes) {
    private static final double SAME_SPACING = 0.001;
    private static final double SAME_PLACE = 0.01;
    private static final double ANOTHER_PLACE = 0.5;
    private static final String RESAMPLE =
            "resample one of them to the grid of the other, taking the nearest label and not a mean.";

    public MaskFit {
        notes = List.copyOf(notes);
    }

    public static MaskFit of(LabelImage reference, LabelImage prediction) {
        if (reference.format() != prediction.format()) {
            return refused(
                    "One file is NIfTI and the other a picture, which does not say how it lies: give both in the same format.");
        }
        if (!reference.size().equals(prediction.size())) {
            return refused("The masks differ in size, %s and %s voxels: %s"
                    .formatted(reference.size(), prediction.size(), RESAMPLE));
        }
        if (reference.spacing().isPresent()
                && prediction.spacing().isPresent()
                && differ(reference.spacing().get(), prediction.spacing().get())) {
            return refused("The masks differ in spacing, %s and %s mm: %s"
                    .formatted(
                            words(reference, reference.spacing().get()),
                            words(prediction, prediction.spacing().get()),
                            RESAMPLE));
        }
        return placed(reference, prediction);
    }

    private static MaskFit placed(LabelImage reference, LabelImage prediction) {
        List<String> notes = new ArrayList<>();
        if (reference.placement().isPresent() && prediction.placement().isPresent()) {
            double apart = reference
                    .placement()
                    .get()
                    .farthestCorner(prediction.placement().get());
            double voxel = smallest(reference.spacing().orElse(Spacing.ONE));
            if (apart > ANOTHER_PLACE * voxel) {
                return refused(
                        "The masks have the same size but lie differently in space: their corners are up to %s mm apart, by shift, rotation or mirrored axes. If they belong to the same image, %s"
                                .formatted(Numbers.plain(apart), RESAMPLE));
            }
            if (apart > SAME_PLACE * voxel) {
                notes.add(
                        "The headers place the masks up to %s mm apart, less than half a voxel; they were compared voxel by voxel."
                                .formatted(Numbers.plain(apart)));
            }
        } else if (reference.format() == Format.NIFTI) {
            notes.add(
                    "At least one of the files does not say how it lies in space; they were compared voxel by voxel. Look at the outlines.");
        }
        return new MaskFit(Optional.empty(), notes);
    }

    private static boolean differ(Spacing one, Spacing other) {
        return differ(one.slice(), other.slice())
                || differ(one.row(), other.row())
                || differ(one.column(), other.column());
    }

    private static boolean differ(double one, double other) {
        return Math.abs(one - other) > SAME_SPACING * Math.min(one, other);
    }

    private static double smallest(Spacing spacing) {
        return Math.min(spacing.slice(), Math.min(spacing.row(), spacing.column()));
    }

    private static String words(LabelImage image, Spacing spacing) {
        String plane = Numbers.plain(spacing.row()) + " × " + Numbers.plain(spacing.column());
        return image.size().volume() ? Numbers.plain(spacing.slice()) + " × " + plane : plane;
    }

    private static MaskFit refused(String sentence) {
        return new MaskFit(Optional.of(sentence), List.of());
    }
}
