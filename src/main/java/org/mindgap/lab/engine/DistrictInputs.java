package org.mindgap.lab.engine;

/// What the model of the two districts is given to decide from.
public enum DistrictInputs {
    SIGNAL,
    SIGNAL_AND_MARKER,
    SIGNAL_MARKER_AND_DISTRICT;

    boolean hasMarker() {
        return this != SIGNAL;
    }

    boolean hasDistrict() {
        return this == SIGNAL_MARKER_AND_DISTRICT;
    }
}
