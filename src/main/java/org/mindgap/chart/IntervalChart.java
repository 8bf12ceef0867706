package org.mindgap.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Estimates with their 95% intervals, one row each on one scale, and both in numbers.
///
/// @param categories what the rows are, the first heading of the table
/// @param brief whether a narrow drawing sets label and numbers on one line where they fit
public record IntervalChart(
        ChartText text, String categories, Axis axis, List<Row> rows, List<Reference> references, boolean brief)
        implements Chart {

    /// An estimate and its interval, which need not contain it: that of a biased estimate may lie beside it.
    ///
    /// @param band what the estimate is to be read against, a hatched area behind it, if there is something
    public record Row(
            String label,
            double value,
            Interval interval,
            @Nullable Band band) {

        public Row {
            Check.filled(label, "label of the row");
            Check.finite(value, "value of the row");
        }

        public Row(String label, double value, Interval interval) {
            this(label, value, interval, null);
        }
    }

    /// A range with its name; the bands of a chart share theirs, which heads their column in the table.
    public record Band(String name, Interval range) {

        public Band {
            Check.filled(name, "name of the band");
        }
    }

    public IntervalChart {
        Check.filled(categories, "heading of the categories");
        rows = List.copyOf(rows);
        references = List.copyOf(references);
        References.refuseFlat(references);
    }

    public IntervalChart(ChartText text, String categories, Axis axis, List<Row> rows, List<Reference> references) {
        this(text, categories, axis, rows, references, false);
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    public ChartTable table(Locale locale, ChartWords words) {
        Numbers numbers = new Numbers(locale);
        List<String> header = new ArrayList<>(List.of(categories, words.valuesOf(axis), words.interval()));
        bandName().ifPresent(header::add);
        List<List<String>> lines = new ArrayList<>();
        for (Row row : rows) {
            List<String> line = new ArrayList<>(List.of(
                    row.label(),
                    numbers.value(row.value(), axis.notation()),
                    numbers.interval(row.interval(), axis.notation())));
            if (bandName().isPresent()) {
                Band band = row.band();
                line.add(band == null ? "–" : numbers.interval(band.range(), axis.notation()));
            }
            lines.add(line);
        }
        return new ChartTable(header, lines);
    }

    private Optional<String> bandName() {
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(row.band()).stream())
                .map(Band::name)
                .findFirst();
    }
}
