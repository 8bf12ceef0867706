package org.mindgap.chart;

import java.util.function.UnaryOperator;

/// The words that charts and their tables need of their own, in the reader's language.
///
/// @param value heads the values of an axis without a label
/// @param across heads the horizontal values where the axis has no label
/// @param range heads the bins of an axis without a label
/// @param share what the share of a group and its 95% interval are called, for the group's name
/// @param nothingYet stands in the place of a chart without figures that has no words of its own for this
public record ChartWords(
        String value,
        String across,
        String range,
        String interval,
        String series,
        String curve,
        String density,
        String crossing,
        String yourAnswer,
        UnaryOperator<String> share,
        String nothingYet) {

    public ChartWords {
        Check.filled(value, "heading of values");
        Check.filled(across, "heading of horizontal values");
        Check.filled(range, "heading of bins");
        Check.filled(interval, "heading of intervals");
        Check.filled(series, "heading of series");
        Check.filled(curve, "heading of curves");
        Check.filled(density, "heading of densities");
        Check.filled(crossing, "heading of crossings");
        Check.filled(yourAnswer, "heading of the learner's answer");
        Check.filled(nothingYet, "words for nothing yet");
    }

    /// The label of the axis, or the word for values where it has none.
    String valuesOf(Axis axis) {
        return axis.label().isBlank() ? value : axis.label();
    }
}
