package org.mindgap.chart;

import java.util.List;

/// The figures of a chart as header cells and rows of text; each row starts with what the row is about.
public record ChartTable(List<String> header, List<List<String>> rows) {

    public ChartTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException("Row " + row + " does not fit the header " + header);
            }
        }
    }
}
