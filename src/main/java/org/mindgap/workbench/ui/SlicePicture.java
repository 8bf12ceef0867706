package org.mindgap.workbench.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import org.mindgap.chart.Chart;
import org.mindgap.chart.ChartText;
import org.mindgap.chart.MaskPanels;
import org.mindgap.chart.MaskPanels.Pixel;
import org.mindgap.chart.Notation;
import org.mindgap.segmentation.Box;
import org.mindgap.segmentation.Mask;
import org.mindgap.segmentation.Size;

/// Slices of two masks over each other, cut to the box around both; large ones drawn with fewer squares.
final class SlicePicture {
    private static final int MOST_SQUARES = 128;
    private static final int MARGIN = 2;

    private final Mask reference;
    private final Mask prediction;
    private final Box box;

    private SlicePicture(Mask reference, Mask prediction, Box box) {
        this.reference = reference;
        this.prediction = prediction;
        this.box = box;
    }

    /// Nothing when both masks are empty.
    static Optional<SlicePicture> of(Mask reference, Mask prediction) {
        return reference
                .union(prediction)
                .bounds()
                .map(bounds -> new SlicePicture(reference, prediction, withMargin(bounds, reference.size())));
    }

    private static Box withMargin(Box bounds, Size size) {
        int row = Math.max(0, bounds.row() - MARGIN);
        int column = Math.max(0, bounds.column() - MARGIN);
        return new Box(
                bounds.slice(),
                row,
                column,
                bounds.slices(),
                Math.min(size.rows(), bounds.row() + bounds.rows() + MARGIN) - row,
                Math.min(size.columns(), bounds.column() + bounds.columns() + MARGIN) - column);
    }

    /// The first slice with foreground, counted from 0.
    int first() {
        return box.slice();
    }

    /// The last slice with foreground.
    int last() {
        return box.slice() + box.slices() - 1;
    }

    /// The first of the slices in which most voxels differ; where none do, in which most agree.
    int mostDifferent() {
        Mask differing = reference.union(prediction).minus(reference.intersection(prediction));
        Mask counted = differing.isEmpty() ? reference : differing;
        int[] counts = new int[counted.size().slices()];
        int most = first();
        for (int voxel : counted.voxels()) {
            counts[counted.size().slice(voxel)]++;
        }
        for (int slice = 0; slice < counts.length; slice++) {
            most = counts[slice] > counts[most] ? slice : most;
        }
        return most;
    }

    /// How many voxels a side of a square of the picture stands for.
    int voxelsPerSquare() {
        int longest = Math.max(box.rows(), box.columns());
        return (longest + MOST_SQUARES - 1) / MOST_SQUARES;
    }

    /// @param say a text of the page by its key and values
    Chart draw(int slice, BiFunction<String, Object[], String> say) {
        Mask there = reference.cropped(in(slice));
        Mask found = prediction.cropped(in(slice));
        long both = there.shared(found);
        String title = reference.size().volume()
                ? say.apply(
                        "workbench.masks.slice-of",
                        new Object[] {slice + 1, reference.size().slices()})
                : say.apply("workbench.masks.picture", new Object[0]);
        String subtitle = say.apply(
                voxelsPerSquare() == 1 ? "workbench.masks.stored" : "workbench.masks.coarse",
                new Object[] {voxelsPerSquare()});
        return new MaskPanels(
                new ChartText(
                        title,
                        subtitle,
                        say.apply(
                                "workbench.masks.picture-words",
                                new Object[] {both, found.count() - both, there.count() - both}),
                        say.apply("workbench.masks.picture-source", new Object[0])),
                say.apply("workbench.masks.picture", new Object[0]),
                say.apply("workbench.undefined", new Object[0]),
                new MaskPanels.Key(
                        word("both", say), word("prediction-only", say), word("reference-only", say), "–", "–"),
                List.of(count("both", say), count("prediction-only", say), count("reference-only", say)),
                List.of(),
                List.of(new MaskPanels.Panel(
                        say.apply("workbench.masks.panel", new Object[0]),
                        squares(there, found),
                        List.of(
                                OptionalDouble.of(both),
                                OptionalDouble.of(found.count() - both),
                                OptionalDouble.of(there.count() - both)),
                        List.of(),
                        null)));
    }

    private Box in(int slice) {
        return new Box(slice, box.row(), box.column(), 1, box.rows(), box.columns());
    }

    private static String word(String name, BiFunction<String, Object[], String> say) {
        return say.apply("workbench.masks." + name, new Object[0]);
    }

    private static MaskPanels.Measure count(String name, BiFunction<String, Object[], String> say) {
        return new MaskPanels.Measure(word(name, say), "", Notation.COUNT, 0);
    }

    private List<List<Pixel>> squares(Mask there, Mask found) {
        int side = voxelsPerSquare();
        List<List<Pixel>> rows = new ArrayList<>();
        for (int row = 0; row < box.rows(); row += side) {
            List<Pixel> pixels = new ArrayList<>();
            for (int column = 0; column < box.columns(); column += side) {
                pixels.add(square(there, found, row, column, side));
            }
            rows.add(pixels);
        }
        return rows;
    }

    /// What most of its voxels are that are not background, so that thin structures stay.
    private static Pixel square(Mask there, Mask found, int top, int left, int side) {
        int both = 0;
        int onlyThere = 0;
        int onlyFound = 0;
        for (int row = top; row < top + side; row++) {
            for (int column = left; column < left + side; column++) {
                boolean inReference = there.contains(row, column);
                boolean inPrediction = found.contains(row, column);
                both += inReference && inPrediction ? 1 : 0;
                onlyThere += inReference && !inPrediction ? 1 : 0;
                onlyFound += inPrediction && !inReference ? 1 : 0;
            }
        }
        if (both + onlyThere + onlyFound == 0) {
            return Pixel.BACKGROUND;
        }
        if (both >= onlyThere && both >= onlyFound) {
            return Pixel.BOTH;
        }
        return onlyThere >= onlyFound ? Pixel.REFERENCE : Pixel.PROGRAM;
    }
}
