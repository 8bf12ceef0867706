package org.mindgap.chart;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/// The history of a number as a line no larger than a word, the newest value at the right with a dot.
///
/// Nothing is drawn of fewer than two values. It has no axis and no words: the number itself stands beside it, and
/// whoever shows it says the range elsewhere.
///
/// @param values oldest first; an empty one leaves a gap
/// @param leastSpan the difference, in the unit of the values, that fills the height at least, so that a small move
///     looks small
public record Sparkline(List<OptionalDouble> values, double leastSpan) {
    private static final double WIDTH = 100;
    private static final double HEIGHT = 20;
    private static final double MARGIN = 3;

    /// So many values share the width at least.
    private static final int FEWEST = 12;

    public Sparkline {
        values = List.copyOf(values);
        if (!(leastSpan > 0)) {
            throw new IllegalArgumentException("The span of a sparkline must be above 0, not " + leastSpan);
        }
    }

    /// An SVG that is stretched to its place and hidden from screen readers.
    public String svg() {
        return "<svg class=\"sparkline\" viewBox=\"0 0 %s %s\" preserveAspectRatio=\"none\" aria-hidden=\"true\">%s%s</svg>"
                .formatted(plain(WIDTH), plain(HEIGHT), path("sparkline-line", line()), path("sparkline-now", now()));
    }

    private static String path(String look, String data) {
        return data.isEmpty() ? "" : "<path class=\"%s\" d=\"%s\"/>".formatted(look, data);
    }

    /// A value between two gaps is a dot, by the round end of a line without length.
    private String line() {
        if (values.size() < 2) {
            return "";
        }
        StringBuilder data = new StringBuilder();
        boolean joined = false;
        for (int i = 0; i < values.size(); i++) {
            OptionalDouble value = values.get(i);
            if (value.isPresent()) {
                boolean alone =
                        !joined && (i == values.size() - 1 || values.get(i + 1).isEmpty());
                data.append(joined ? 'L' : 'M').append(place(i, value.getAsDouble()));
                data.append(alone ? "h0" : "");
            }
            joined = value.isPresent();
        }
        return data.toString();
    }

    private String now() {
        return values.size() < 2 || values.getLast().isEmpty()
                ? ""
                : "M" + place(values.size() - 1, values.getLast().getAsDouble()) + "h0";
    }

    private String place(int index, double value) {
        double step = (WIDTH - 2 * MARGIN) / (Math.max(FEWEST, values.size()) - 1);
        double lowest = defined().min().orElseThrow();
        double span = defined().max().orElseThrow() - lowest;
        double bottom = lowest - Math.max(0, leastSpan - span) / 2;
        double share = (value - bottom) / Math.max(span, leastSpan);
        return plain(WIDTH - MARGIN - (values.size() - 1 - index) * step)
                + " "
                + plain(HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN));
    }

    private DoubleStream defined() {
        return values.stream().flatMapToDouble(OptionalDouble::stream);
    }

    private static String plain(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
