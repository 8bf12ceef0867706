package org.mindgap.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Every value as a dot, one row per category; dots of nearly equal value stand on each other.
///
/// @param categories what the rows are, the first heading of the table
public record StripChart(ChartText text, String categories, Axis axis, List<Row> rows, List<Reference> references)
        implements Chart {

    /// A category with its values, and a tick under the dots for their mean when one is given.
    public record Row(
            String label,
            String sublabel,
            Tone tone,
            List<Double> values,
            @Nullable Tick mean) {

        public Row {
            Check.filled(label, "label of the row");
            values = List.copyOf(values);
            values.forEach(value -> Check.finite(value, "value in " + label));
        }

        public Row(String label, String sublabel, Tone tone, List<Double> values) {
            this(label, sublabel, tone, values, null);
        }
    }

    /// A summary of a row, with its words, such as "mean 0.77".
    public record Tick(double at, String label) {

        public Tick {
            Check.finite(at, "tick");
        }
    }

    public StripChart {
        Check.filled(categories, "heading of the categories");
        rows = List.copyOf(rows);
        references = List.copyOf(references);
        References.refuseFlat(references);
    }

    @Override
    public boolean isEmpty() {
        return rows.stream().allMatch(row -> row.values().isEmpty());
    }

    /// One line per value, in the order given.
    @Override
    public ChartTable table(Locale locale, ChartWords words) {
        Numbers numbers = new Numbers(locale);
        List<List<String>> lines = new ArrayList<>();
        for (Row row : rows) {
            for (double value : row.values()) {
                lines.add(List.of(row.label(), numbers.value(value, axis.notation())));
            }
        }
        return new ChartTable(List.of(categories, words.valuesOf(axis)), lines);
    }
}
