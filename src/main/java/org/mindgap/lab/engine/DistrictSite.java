package org.mindgap.lab.engine;

/// Where the model of the two districts is used.
public enum DistrictSite {
    /// Where it was trained.
    HOME,
    /// Elsewhere, where the marker says nothing about anybody.
    ELSEWHERE
}
