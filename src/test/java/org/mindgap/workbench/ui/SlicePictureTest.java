package org.mindgap.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mindgap.chart.MaskPanels;
import org.mindgap.chart.MaskPanels.Pixel;
import org.mindgap.segmentation.Mask;
import org.mindgap.segmentation.Size;
import org.mindgap.segmentation.Spacing;

class SlicePictureTest {
    private static final Size SIZE = Size.volume(5, 20, 30);

    @Test
    void beginsWhereTheMasksDifferMost() {
        Mask reference = voxels(at(1, 5, 5), at(2, 5, 5), at(3, 5, 5));
        SlicePicture picture = SlicePicture.of(reference, voxels(at(1, 5, 5), at(2, 8, 9), at(3, 5, 5)))
                .orElseThrow();

        assertThat(picture.first()).isEqualTo(1);
        assertThat(picture.last()).isEqualTo(3);
        assertThat(picture.mostDifferent()).isEqualTo(2);
        assertThat(SlicePicture.of(Mask.empty(SIZE, Spacing.ONE), Mask.empty(SIZE, Spacing.ONE)))
                .isEmpty();
    }

    @Test
    void drawsTheBoxAroundBothWithAMargin() {
        MaskPanels chart = draw(
                SlicePicture.of(voxels(at(2, 5, 5), at(2, 5, 6)), voxels(at(2, 5, 6), at(2, 5, 7)))
                        .orElseThrow(),
                2);

        var panel = chart.panels().getFirst();
        assertThat(panel.rows()).hasSize(5).allMatch(row -> row.size() == 7);
        assertThat(panel.rows().get(2))
                .containsExactly(
                        Pixel.BACKGROUND,
                        Pixel.BACKGROUND,
                        Pixel.REFERENCE,
                        Pixel.BOTH,
                        Pixel.PROGRAM,
                        Pixel.BACKGROUND,
                        Pixel.BACKGROUND);
        assertThat(panel.counts()).extracting(count -> count.orElseThrow()).containsExactly(1.0, 1.0, 1.0);
    }

    @Test
    void drawsALargePartWithFewerSquares() {
        Size size = Size.plane(600, 500);
        Mask whole = Mask.of(size, Spacing.ONE, (row, column) -> column < 250);
        SlicePicture picture = SlicePicture.of(whole, Mask.of(size, Spacing.ONE, (row, column) -> row == 7))
                .orElseThrow();

        MaskPanels chart = draw(picture, 0);

        assertThat(picture.voxelsPerSquare()).isEqualTo(5);
        assertThat(chart.panels().getFirst().rows()).hasSize(120).allMatch(row -> row.size() == 100);
        // A line one voxel wide is still there where nothing else is.
        assertThat(chart.panels().getFirst().rows().get(1).get(99)).isEqualTo(Pixel.PROGRAM);
        assertThat(chart.panels().getFirst().counts().getFirst()).hasValue(250);
    }

    private static MaskPanels draw(SlicePicture picture, int slice) {
        return (MaskPanels) picture.draw(slice, (key, values) -> key.toLowerCase(Locale.ROOT));
    }

    private static int at(int slice, int row, int column) {
        return SIZE.voxel(slice, row, column);
    }

    private static Mask voxels(int... voxels) {
        return Mask.ofVoxels(SIZE, Spacing.ONE, IntStream.of(voxels));
    }
}
