package org.mindgap.lab.engine;

import java.util.OptionalDouble;

/// The rows of the results page; all of it is fictional.
public enum DeskRow {
    BASELINE(new DeskResult(150, 36, 0.712, OptionalDouble.of(0.21), OptionalDouble.of(9.8), 0.86, 29, 129)),
    RIVAL(new DeskResult(150, 36, 0.731, OptionalDouble.of(0.20), OptionalDouble.of(7.1), 0.87, 30, 131)),
    OURS(new DeskResult(138, 36, 0.764, OptionalDouble.of(0.02), OptionalDouble.of(6.9), 0.91, 33, 132)),
    EXTERNAL(new DeskResult(25, 3, 0.70, OptionalDouble.empty(), OptionalDouble.empty(), 0.99, 3, 24));

    private final DeskResult result;

    DeskRow(DeskResult result) {
        this.result = result;
    }

    public DeskResult result() {
        return result;
    }
}
