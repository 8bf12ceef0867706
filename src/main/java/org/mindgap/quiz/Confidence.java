package org.mindgap.quiz;

/// How sure somebody is of an answer: the probability that it is right, in three bands.
///
/// The bounds are those of certainty-based marking (Gardner-Medwin), without its marks: nothing is scored by it.
public enum Confidence {
    NOT_SURE(0, 2 / 3.0),
    FAIRLY_SURE(2 / 3.0, 0.8),
    SURE(0.8, 1);

    private final double from;
    private final double to;

    Confidence(double from, double to) {
        this.from = from;
        this.to = to;
    }

    /// The least probability of the band.
    public double from() {
        return from;
    }

    /// The greatest probability of the band.
    public double to() {
        return to;
    }
}
