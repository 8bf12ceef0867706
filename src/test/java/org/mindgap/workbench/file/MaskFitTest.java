package org.mindgap.workbench.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mindgap.segmentation.Mask;
import org.mindgap.segmentation.Size;
import org.mindgap.segmentation.Spacing;

class MaskFitTest {
    private static final double[] EIGHT = {0, 1, 1, 0, 0, 0, 1, 1};

    @Test
    void acceptsTheSameGridInTheSamePlace() throws UnreadableFile {
        LabelImage one = read(NiftiBytes.of(2, 2, 2, EIGHT).spacing(1, 1, 3).origin(-90, 20, 5));
        LabelImage other = read(NiftiBytes.of(2, 2, 2, EIGHT).spacing(1, 1, 3).origin(-90, 20, 5.02));

        assertThat(MaskFit.of(one, one)).isEqualTo(new MaskFit(Optional.empty(), java.util.List.of()));
        MaskFit near = MaskFit.of(one, other);
        assertThat(near.refusal()).isEmpty();
        assertThat(near.notes()).singleElement().asString().contains("up to 0.02 mm apart");
    }

    @Test
    void refusesMasksThatLieElsewhere() throws UnreadableFile {
        LabelImage one = read(NiftiBytes.of(2, 2, 2, EIGHT).origin(-90, 20, 5));
        LabelImage shifted = read(NiftiBytes.of(2, 2, 2, EIGHT).origin(-90, 20, 17));
        LabelImage mirrored =
                read(NiftiBytes.of(2, 2, 2, EIGHT).origin(-89, 20, 5).header(bytes -> bytes.putFloat(280, -1)));

        assertThat(MaskFit.of(one, shifted).refusal())
                .hasValueSatisfying(
                        words -> assertThat(words).contains("12 mm apart").contains("resample"));
        assertThat(MaskFit.of(one, mirrored).refusal())
                .hasValueSatisfying(words -> assertThat(words).contains("1 mm apart"));
    }

    @Test
    void refusesAnotherGrid() throws UnreadableFile {
        LabelImage one = read(NiftiBytes.of(2, 2, 2, EIGHT));
        LabelImage wide = read(NiftiBytes.of(4, 2, 1, EIGHT));
        LabelImage spaced = read(NiftiBytes.of(2, 2, 2, EIGHT).spacing(1, 1, 5));
        LabelImage picture = MaskFile.read(PngBytes.of(Mask.empty(Size.plane(2, 2), Spacing.ONE)), share -> {});

        assertThat(MaskFit.of(one, wide).refusal().orElseThrow()).contains("2 × 2 × 2 and 2 × 4");
        assertThat(MaskFit.of(one, spaced).refusal().orElseThrow()).contains("1 × 1 × 1 and 5 × 1 × 1 mm");
        assertThat(MaskFit.of(one, picture).refusal().orElseThrow()).contains("same format");
        assertThat(MaskFit.of(picture, picture)).isEqualTo(new MaskFit(Optional.empty(), java.util.List.of()));
    }

    @Test
    void saysWhenAFileDoesNotKnowWhereItLies() throws UnreadableFile {
        LabelImage one = read(NiftiBytes.of(2, 2, 2, EIGHT));

        assertThat(MaskFit.of(one, one).notes()).singleElement().asString().contains("does not say how it lies");
    }

    /// A turn by 90° about the third axis, as nifti1.h has it: a = d = √½.
    @Test
    void readsTheQuaternionAsTheSameGridAsItsMatrix() throws UnreadableFile {
        LabelImage quaternion = read(NiftiBytes.of(2, 2, 2, EIGHT)
                .spacing(2, 3, 4)
                .header(bytes -> bytes.putShort(252, (short) 1)
                        .putFloat(76, -1)
                        .putFloat(264, (float) Math.sqrt(0.5))
                        .putFloat(268, 7)
                        .putFloat(272, 8)
                        .putFloat(276, 9)));
        LabelImage rows = read(NiftiBytes.of(2, 2, 2, EIGHT)
                .spacing(2, 3, 4)
                .header(bytes -> bytes.putShort(254, (short) 1)
                        .putFloat(284, -3)
                        .putFloat(292, 7)
                        .putFloat(296, 2)
                        .putFloat(308, 8)
                        .putFloat(320, -4)
                        .putFloat(324, 9)));

        assertThat(quaternion
                        .placement()
                        .orElseThrow()
                        .farthestCorner(rows.placement().orElseThrow()))
                .isCloseTo(0, within(1e-5));
        assertThat(MaskFit.of(quaternion, rows).notes()).isEmpty();
        assertThat(rows.notes()).isEmpty();
    }

    @Test
    void notesHeadersThatContradictThemselves() throws UnreadableFile {
        LabelImage twice = read(NiftiBytes.of(2, 2, 2, EIGHT)
                .origin(0, 0, 0)
                .header(bytes -> bytes.putShort(252, (short) 1).putFloat(268, 40)));
        LabelImage spaced = read(NiftiBytes.of(2, 2, 2, EIGHT).origin(0, 0, 0).header(bytes -> bytes.putFloat(88, 5)));
        LabelImage sheared = read(NiftiBytes.of(2, 2, 2, EIGHT)
                .spacing(1, 1, Math.sqrt(2))
                .origin(0, 0, 0)
                .header(bytes -> bytes.putFloat(288, 1).putFloat(320, 1)));

        assertThat(twice.notes()).singleElement().asString().contains("in two ways");
        assertThat(spaced.notes())
                .singleElement()
                .asString()
                .contains("contradict each other (5 and 1 mm along axis 3)");
        assertThat(sheared.notes()).singleElement().asString().contains("tilted gantry");
    }

    private static LabelImage read(NiftiBytes file) throws UnreadableFile {
        return MaskFile.read(file.bytes(), share -> {});
    }
}
