package org.mindgap.workbench.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mindgap.segmentation.Mask;
import org.mindgap.segmentation.Size;
import org.mindgap.segmentation.Spacing;

/// A grid of labels as a file holds it, kept as runs of equal neighbours, so that it needs little memory.
///
/// Axes are in the order of [org.mindgap.segmentation.Spacing]: slice, row, column. An axis of a NIfTI file with one
/// voxel is left out, so that a single slice is a plane: in a volume, all of its voxels would be border.
public final class LabelImage {
    /// The kind of file that it was read from.
    public enum Format {
        NIFTI,
        PNG
    }

    private final Format format;
    private final Size size;
    private final Optional<Spacing> spacing;
    private final Optional<Placement> placement;
    private final List<Label> labels;
    private final List<String> notes;
    private final LabelRuns runs;

    LabelImage(
            Format format,
            Size size,
            Optional<Spacing> spacing,
            Optional<Placement> placement,
            List<Label> labels,
            List<String> notes,
            LabelRuns runs) {
        this.format = format;
        this.size = size;
        this.spacing = spacing;
        this.placement = placement;
        this.labels = List.copyOf(labels);
        this.notes = List.copyOf(notes);
        this.runs = runs;
    }

    public Format format() {
        return format;
    }

    public Size size() {
        return size;
    }

    /// In mm, from the header of a NIfTI file; a picture has none that can be trusted.
    public Optional<Spacing> spacing() {
        return spacing;
    }

    Optional<Placement> placement() {
        return placement;
    }

    /// Ascending by value; at least one, at most [LabelRuns#MOST_LABELS].
    public List<Label> labels() {
        return labels;
    }

    /// The labels that usually are the structure: all that are not background.
    public List<Label> foreground() {
        return labels.stream().filter(label -> !label.background()).toList();
    }

    /// Sentences about what was assumed in reading.
    public List<String> notes() {
        return notes;
    }

    /// Where the file has one of these labels.
    public Mask mask(Set<Label> chosen, Spacing spacing) {
        boolean[] wanted = new boolean[labels.size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = chosen.contains(labels.get(i));
        }
        return runs.mask(size, spacing, wanted);
    }
}
