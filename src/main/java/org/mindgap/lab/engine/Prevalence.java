package org.mindgap.lab.engine;

/// How frequent the event is at each of the four sites; both average 0.375.
public enum Prevalence {
    EQUAL(0.375, 0.375, 0.375, 0.375),
    SPREAD(0.15, 0.30, 0.45, 0.60);

    private final double[] shares;

    Prevalence(double... shares) {
        this.shares = shares;
    }

    /// `site` counts from 0.
    public double at(int site) {
        return shares[site];
    }
}
