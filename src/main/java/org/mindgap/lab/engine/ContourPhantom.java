package org.mindgap.lab.engine;

import java.util.List;
import java.util.random.RandomGenerator;
import org.mindgap.lab.engine.Chance.Purpose;
import org.mindgap.segmentation.Mask;
import org.mindgap.segmentation.Shape;
import org.mindgap.segmentation.Size;
import org.mindgap.segmentation.Spacing;

/// The image of the contour bench: an organ with three lesions and a vessel, 96 × 96 pixels of 1 mm.
public final class ContourPhantom {

    public static final Size SIZE = Size.plane(96, 96);

    /// Grey values the lesions can have: from plain to see to nearly the organ’s.
    public static final Range CONTRAST = new Range(85, 112);

    private static final int BACKGROUND = 30;
    private static final int ORGAN_GREY = 120;
    private static final int VESSEL_GREY = 165;
    private static final double NOISE = 9;
    private static final long SEED = 1;

    private static final Mask ORGAN = mask(Shape.ellipse(48, 48, 42, 36));
    private static final Mask VESSEL = mask(Shape.rectangle(55, 58, 24, 60));

    private ContourPhantom() {}

    public static Mask organ() {
        return ORGAN;
    }

    /// Shown, and never part of the reference.
    public static Mask vessel() {
        return VESSEL;
    }

    /// What the first reader drew.
    public static Mask reference() {
        return ContourReader.FIRST.mask();
    }

    /// A large disc, an ellipse and a small disc, in this order.
    public static List<Mask> lesions() {
        return ContourReader.FIRST.lesions();
    }

    /// Grey values from 0 to 255 in raster order, the same each time; the reference does not depend on the contrast.
    public static int[] grey(double lesion) {
        CONTRAST.require("contrast", lesion);
        double[] noisy = new double[SIZE.voxels()];
        RandomGenerator random = new Chance(SEED).stream(Purpose.CONTOUR_NOISE, 0);
        for (int pixel = 0; pixel < noisy.length; pixel++) {
            noisy[pixel] = tissue(pixel, lesion) + NOISE * random.nextGaussian();
        }
        int[] grey = new int[noisy.length];
        for (int pixel = 0; pixel < grey.length; pixel++) {
            grey[pixel] = Math.clamp(Math.round(meanAround(noisy, pixel)), 0, 255);
        }
        return grey;
    }

    private static double tissue(int pixel, double lesion) {
        if (reference().contains(pixel)) {
            return lesion;
        }
        if (VESSEL.contains(pixel)) {
            return VESSEL_GREY;
        }
        return ORGAN.contains(pixel) ? ORGAN_GREY : BACKGROUND;
    }

    // The mean of 3 × 3 pixels, of those that exist at the edge, makes borders uncertain.
    private static double meanAround(double[] values, int pixel) {
        double sum = 0;
        int count = 0;
        for (int row = SIZE.row(pixel) - 1; row <= SIZE.row(pixel) + 1; row++) {
            for (int column = SIZE.column(pixel) - 1; column <= SIZE.column(pixel) + 1; column++) {
                if (SIZE.contains(0, row, column)) {
                    sum += values[SIZE.voxel(0, row, column)];
                    count++;
                }
            }
        }
        return sum / count;
    }

    static Mask mask(Shape shape) {
        return Mask.of(SIZE, Spacing.ONE, shape);
    }
}
