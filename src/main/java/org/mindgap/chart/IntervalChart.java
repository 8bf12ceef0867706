package org.mindgap.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Estimates with their 95% intervals, one row each on one scale, and both in numbers.
///
/// @param categories what the rows are, the first heading of the table
public record IntervalChart(ChartText text, String categories, Axis axis, List<Row> rows, List<Reference> references)
        implements Chart {

    /// An estimate and its interval, which need not contain it: that of a biased estimate may lie beside it.
    public record Row(String label, double value, Interval interval) {

        public Row {
            Check.filled(label, "label of the row");
            Check.finite(value, "value of the row");
        }
    }

    public IntervalChart {
        Check.filled(categories, "heading of the categories");
        rows = List.copyOf(rows);
        references = List.copyOf(references);
        References.refuseFlat(references);
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    public ChartTable table(Locale locale, ChartWords words) {
        Numbers numbers = new Numbers(locale);
        List<List<String>> lines = new ArrayList<>();
        for (Row row : rows) {
            lines.add(List.of(
                    row.label(),
                    numbers.value(row.value(), axis.notation()),
                    numbers.interval(row.interval(), axis.notation())));
        }
        return new ChartTable(List.of(categories, words.valuesOf(axis), words.interval()), lines);
    }
}
