package org.mindgap.lab.engine;

import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.mindgap.segmentation.Mask;
import org.mindgap.segmentation.Morphology;
import org.mindgap.segmentation.Shape;
import org.mindgap.segmentation.Size;

/// Prepared masks of the contour bench, each made from the reference by one rule; A to F are the two puzzles.
public enum ContourScenario {
    /// A copy.
    S0(reference -> reference),
    /// Two columns to the right.
    S1(reference -> Morphology.shift(reference, 0, 2)),
    /// Four columns to the right.
    S1B(reference -> Morphology.shift(reference, 0, 4)),
    /// One ring more.
    S2(Morphology::dilate),
    /// Two rings more.
    S2B(reference -> Morphology.dilate(Morphology.dilate(reference))),
    /// One ring less.
    S3(Morphology::erode),
    /// Two rings less.
    S3B(reference -> Morphology.erode(Morphology.erode(reference))),
    /// The small lesion is missed.
    S4(reference -> reference.minus(ContourPhantom.lesions().get(2))),
    /// Only the small lesion is found.
    S4B(reference -> ContourPhantom.lesions().get(2)),
    /// Three holes in the large lesion.
    S5(reference -> reference.minus(
            ContourPhantom.mask(Shape.disc(36, 40, 2).or(Shape.disc(44, 40, 2)).or(Shape.disc(40, 49, 3))))),
    /// A third of the pixels on both sides of the border are flipped.
    S6(ContourScenario::fuzzy),
    /// A speck far away.
    S7(reference -> reference.union(ContourPhantom.mask(Shape.rectangle(12, 13, 50, 51)))),
    /// A bridge between the two larger lesions.
    S8(reference -> reference.union(ContourPhantom.mask(Shape.rectangle(50, 63, 38, 39)))),
    /// Nothing.
    S9(reference -> reference.minus(reference)),
    /// The whole organ.
    S10(reference -> ContourPhantom.organ()),
    /// A rim of 29 pixels more, on the side away from the vessel.
    A(reference -> reference.union(first29(Morphology.outerRing(large())))),
    /// A tongue of 29 pixels through the vessel.
    B(reference -> reference.union(ContourPhantom.mask(Shape.rectangle(52, 61, 43, 45)))),
    /// A false lesion of 29 pixels.
    C(reference -> reference.union(ContourPhantom.mask(Shape.disc(24, 66, 3)))),
    /// A rim of 29 pixels less.
    D(reference -> reference.minus(first29(Morphology.innerRing(large())))),
    /// The lesion of 29 pixels is missed.
    E(reference -> reference.minus(ContourPhantom.lesions().get(2))),
    /// A hole of 29 pixels in the core of the large lesion.
    F(reference -> reference.minus(ContourPhantom.mask(Shape.disc(40, 44, 3))));

    private static final int SMALL = 29;

    private final UnaryOperator<Mask> rule;

    ContourScenario(UnaryOperator<Mask> rule) {
        this.rule = rule;
    }

    public Mask mask() {
        return rule.apply(ContourPhantom.reference());
    }

    private static Mask large() {
        return ContourPhantom.lesions().getFirst();
    }

    private static Mask fuzzy(Mask reference) {
        Mask rings = Morphology.innerRing(reference).union(Morphology.outerRing(reference));
        Mask flipped = rings.intersection(ContourPhantom.mask((row, column) -> (7 * column + 11 * row) % 3 == 0));
        return reference.union(flipped).minus(reference.intersection(flipped));
    }

    // By column, then by row.
    private static Mask first29(Mask ring) {
        Size size = ring.size();
        return Mask.ofVoxels(
                size,
                ring.spacing(),
                IntStream.range(0, size.voxels())
                        .map(i -> i % size.rows() * size.columns() + i / size.rows())
                        .filter(ring::contains)
                        .limit(SMALL));
    }
}
