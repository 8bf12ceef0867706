package org.mindgap.lab.engine;

/// What a lesion of the fictional population is, and where its four features lie on average, in standard deviations
/// within a class: like a diameter, like heterogeneity, like a blurred margin, like arterial enhancement.
public enum UnderstudySubtype {
    BENIGN(0, 0, 0, 0),
    COMMON(1.6, 1.1, 0.5, 0),
    /// Small and without the common signs, but enhancing.
    RARE(-0.3, 0, 0, 1.5);

    private final double[] mean;

    UnderstudySubtype(double... mean) {
        this.mean = mean;
    }

    public boolean isMalignant() {
        return this != BENIGN;
    }

    double mean(int feature) {
        return mean[feature];
    }
}
