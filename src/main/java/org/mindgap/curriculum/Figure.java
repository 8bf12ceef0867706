package org.mindgap.curriculum;

import java.util.List;

/// A chart of a lesson: the finding as its title, and the numbers.
public sealed interface Figure {
    FigureId id();

    Caption caption();

    /// The words around a chart; `origin` is its source line.
    record Caption(String title, String subtitle, String description, String origin) {}

    /// The ends and the name of a scale.
    record Scale(double from, double to, String label) {
        public Scale {
            if (!(from < to)) {
                throw new IllegalArgumentException("A scale runs upwards, unlike " + from + " to " + to);
            }
        }
    }

    /// Estimates with their intervals on one scale.
    record Intervals(FigureId id, Caption caption, Scale scale, List<Row> rows) implements Figure {
        public Intervals {
            rows = List.copyOf(rows);
        }
    }

    /// Bars from zero.
    record Bars(FigureId id, Caption caption, Scale scale, List<Row> rows) implements Figure {
        public Bars {
            rows = List.copyOf(rows);
        }
    }

    /// How `patients` are dealt into `folds`, with an inner loop of `nested` folds if that is not 0.
    record Folds(FigureId id, Caption caption, int patients, int folds, int nested) implements Figure {}

    /// A labelled value; without an interval both ends equal the value.
    record Row(String label, double value, double lower, double upper) {}
}
