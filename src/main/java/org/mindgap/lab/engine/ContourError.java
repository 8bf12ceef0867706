package org.mindgap.lab.engine;

/// The kinds of error the contour bench can show.
public enum ContourError {
    MISSED_LESION,
    FALSE_LESION,
    SHIFT,
    OVER_SEGMENTATION,
    UNDER_SEGMENTATION,
    HOLE,
    MERGE
}
