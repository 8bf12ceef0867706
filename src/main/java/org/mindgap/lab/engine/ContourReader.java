package org.mindgap.lab.engine;

import java.util.List;
import java.util.stream.Stream;
import org.mindgap.segmentation.Mask;
import org.mindgap.segmentation.Shape;

/// Who drew the lesions of the contour bench; the second reader differs by one pixel for each lesion.
public enum ContourReader {
    FIRST(Shape.disc(40, 44, 12), Shape.ellipse(68, 34, 7, 4), Shape.disc(62, 66, 3)),
    SECOND(Shape.disc(41, 44, 12), Shape.ellipse(67, 34, 7, 4), Shape.disc(62, 67, 3));

    private final List<Mask> lesions;
    private final Mask mask;

    ContourReader(Shape... lesions) {
        this.lesions = Stream.of(lesions).map(ContourPhantom::mask).toList();
        this.mask = this.lesions.stream().reduce(Mask::union).orElseThrow();
    }

    public List<Mask> lesions() {
        return lesions;
    }

    public Mask mask() {
        return mask;
    }
}
