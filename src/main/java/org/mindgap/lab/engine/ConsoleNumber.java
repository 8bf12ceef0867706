package org.mindgap.lab.engine;

import java.util.List;
import java.util.Set;

/// The numbers of the lab "The impossible console", each with its scale and where it stands at first.
public enum ConsoleNumber {
    /// Share of people with cancer among those examined in each district.
    PREVALENCE_A("prevalence-a", 0.01, 0.6, 0.01, 0.2),
    PREVALENCE_B("prevalence-b", 0.01, 0.6, 0.01, 0.08),
    /// How far the scores of people with and without cancer lie apart, in standard deviations.
    SEPARATION_A("separation-a", 0.2, 5, 0.05, 2),
    SEPARATION_B("separation-b", 0.2, 5, 0.05, 2),
    /// Score from which somebody is recalled; the healthy have a mean score of 0.
    CUTOFF_A("cutoff-a", -2, 5, 0.01, 1),
    CUTOFF_B("cutoff-b", -2, 5, 0.01, 1),
    /// People in the test data of each district.
    PEOPLE_A("people-a", 100, 20_000, 10, 5_000),
    PEOPLE_B("people-b", 100, 20_000, 10, 500),
    /// The largest gap at which a lamp is on.
    TOLERANCE("lamp-tolerance", 0.01, 0.05, 0.005, 0.02);

    private static final Set<ConsoleNumber> PEOPLE = Set.of(PEOPLE_A, PEOPLE_B);
    private static final List<Double> RUNGS = List.of(
            100.0, 150.0, 200.0, 300.0, 500.0, 700.0, 1_000.0, 1_500.0, 2_000.0, 3_000.0, 5_000.0, 7_000.0, 10_000.0,
            15_000.0, 20_000.0);

    private final String word;
    private final double from;
    private final double to;
    private final double step;
    private final double initial;

    ConsoleNumber(String word, double from, double to, double step, double initial) {
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

    public double from() {
        return from;
    }

    public double to() {
        return to;
    }

    double initial() {
        return initial;
    }

    Control<ConsoleState> control() {
        if (PEOPLE.contains(this)) {
            return new Control.Ladder<>(
                    word, RUNGS, step, state -> state.at(this), (state, value) -> state.with(this, value));
        }
        return new Control.Slide<>(
                word,
                from,
                to,
                step,
                state -> this == CUTOFF_B ? state.shownCutoffB() : state.at(this),
                (state, value) -> this == CUTOFF_B ? state.withCutoffB(value) : state.with(this, value));
    }

    double require(double value) {
        return new Range(from, to).require(word, value);
    }
}
