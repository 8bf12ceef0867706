package org.mindgap.lab.engine;

import java.util.List;

/// The numbers of the lab "The brochure and the van", each with its scale and where it stands at first.
public enum BrochureNumber {
    /// What the brochure says of the test.
    CLAIMED_SENSITIVITY("claimed-sensitivity", 0.5, 1, 0.01, 0.9),
    CLAIMED_SPECIFICITY("claimed-specificity", 0.5, 1, 0.01, 0.85),
    /// Share of ill people where the score was trained and the brochure's study was done.
    TRAINING_PREVALENCE("training-prevalence", 0.05, 0.6, 0.01, 0.4),
    /// Share of ill people where the test is used.
    LOCAL_PREVALENCE("local-prevalence", 0.001, 0.6, 0.001, 0.006),
    /// Distance of ill and healthy in the signal of the score, in standard deviations.
    SIGNAL("signal", 0.2, 3, 0.05, 1),
    /// Shares of ill and healthy people with the marker in their images where the score was trained.
    MARKED_ILL("marked-ill", 0.02, 0.98, 0.01, 0.8),
    MARKED_HEALTHY("marked-healthy", 0.02, 0.98, 0.01, 0.1),
    /// Share of everybody with the marker where it has nothing to do with disease.
    MARKED_ELSEWHERE("marked-elsewhere", 0, 1, 0.01, 0.3),
    /// Log odds from which the score calls somebody positive.
    CUTOFF("cutoff", -6, 6, 0.05, 0),
    /// Share of advanced disease among the ill, and the mean scores of both stages.
    ADVANCED("advanced", 0, 1, 0.05, 0.7),
    ADVANCED_SIGNAL("advanced-signal", 0.5, 4, 0.1, 2.5),
    EARLY_SIGNAL("early-signal", 0.2, 3, 0.1, 1),
    /// Share of people with a benign mimic among the healthy.
    MIMICS("mimics", 0, 0.5, 0.05, 0),
    MIX_CUTOFF("mix-cutoff", -2, 4, 0.05, 1),
    /// How well the reference tells ill from healthy.
    REFERENCE_SENSITIVITY("reference-sensitivity", 0.5, 1, 0.01, 1),
    REFERENCE_SPECIFICITY("reference-specificity", 0.8, 1, 0.005, 1);

    /// Where the slider of a prevalence stops: every factor of ten has as much room.
    private static final List<Double> RUNGS = List.of(
            0.001, 0.002, 0.003, 0.004, 0.005, 0.006, 0.007, 0.008, 0.01, 0.015, 0.02, 0.03, 0.04, 0.05, 0.06, 0.08,
            0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6);

    private final String word;
    private final double from;
    private final double to;
    private final double step;
    private final double initial;

    BrochureNumber(String word, double from, double to, double step, double initial) {
        this.word = word;
        this.from = from;
        this.to = to;
        this.step = step;
        this.initial = initial;
    }

    /// As course files and links call it.
    public String word() {
        return word;
    }

    public double initial() {
        return initial;
    }

    Control<BrochureState> control() {
        return this == LOCAL_PREVALENCE
                ? new Control.Ladder<>(
                        word, RUNGS, step, state -> state.at(this), (state, value) -> state.with(this, value))
                : new Control.Slide<>(
                        word, from, to, step, state -> state.at(this), (state, value) -> state.with(this, value));
    }

    double require(double value) {
        return new Range(from, to).require(word, value);
    }
}
