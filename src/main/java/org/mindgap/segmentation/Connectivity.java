package org.mindgap.segmentation;

/// Which voxels belong together: those that share a face (4 or 6 neighbours), or a corner too (8 or 26).
public enum Connectivity {
    FACE,
    FULL
}
