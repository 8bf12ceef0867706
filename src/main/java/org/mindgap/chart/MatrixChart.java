package org.mindgap.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Counts in rows and columns, such as a confusion matrix; the more, the deeper the shade of its cell, where the count
/// is written.
///
/// @param rowsName what the rows are
/// @param columnsName what the columns are
public record MatrixChart(
        ChartText text,
        String rowsName,
        String columnsName,
        List<String> rows,
        List<String> columns,
        List<List<Double>> counts)
        implements Chart {

    public MatrixChart {
        Check.filled(rowsName, "name of the rows");
        Check.filled(columnsName, "name of the columns");
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        counts = counts.stream().map(List::copyOf).toList();
        if (counts.size() != rows.size()) {
            throw new IllegalArgumentException(counts.size() + " rows of counts for " + rows.size() + " rows");
        }
        for (List<Double> row : counts) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " counts for " + columns.size() + " columns");
            }
            row.forEach(count -> Check.notNegative(count, "count"));
        }
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty() || columns.isEmpty();
    }

    @Override
    public ChartTable table(Locale locale, ChartWords words) {
        Numbers numbers = new Numbers(locale);
        List<String> header = new ArrayList<>(List.of(rowsName));
        header.addAll(columns);
        List<List<String>> lines = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<String> line = new ArrayList<>(List.of(rows.get(row)));
            counts.get(row).forEach(count -> line.add(numbers.value(count, Notation.COUNT)));
            lines.add(line);
        }
        return new ChartTable(header, lines);
    }
}
