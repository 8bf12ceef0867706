package org.mindgap.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Several readings of one quantity on one scale, each with its name and number.
///
/// @param readings what the needles are, the first heading of the table
public record NeedleScale(ChartText text, String readings, Axis axis, List<Needle> needles) implements Chart {

    /// One reading.
    public record Needle(String label, double value, Tone tone) {

        public Needle {
            Check.filled(label, "label of the needle");
            Check.finite(value, "value of the needle");
        }
    }

    public NeedleScale {
        Check.filled(readings, "heading of the readings");
        needles = List.copyOf(needles);
    }

    @Override
    public boolean isEmpty() {
        return needles.isEmpty();
    }

    @Override
    public ChartTable table(Locale locale, ChartWords words) {
        Numbers numbers = new Numbers(locale);
        List<List<String>> rows = new ArrayList<>();
        for (Needle needle : needles) {
            rows.add(List.of(needle.label(), numbers.value(needle.value(), axis.notation())));
        }
        return new ChartTable(List.of(readings, words.valuesOf(axis)), rows);
    }
}
