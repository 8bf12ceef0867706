package org.mindgap.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What something costs whom, before and after a change: bars from zero, one scale for each section.
///
/// The part of a bar that was added is hatched, the part that went away is an empty outline; the change stands beside
/// it
/// in words.
///
/// @param rows what the bars stand for, the first heading of the table
/// @param before heads the values before the change
/// @param now heads the values after it
/// @param change heads what changed
public record LedgerChart(ChartText text, String rows, String before, String now, String change, List<Section> sections)
        implements Chart {

    /// Bars on one scale.
    public record Section(String label, List<Row> rows) {

        public Section {
            Check.filled(label, "label of the section");
            rows = List.copyOf(rows);
        }

        double most() {
            return rows.stream()
                    .mapToDouble(row -> Math.max(row.before, row.now))
                    .max()
                    .orElse(0);
        }
    }

    /// One bar, and its change in words, such as “44 more”.
    public record Row(String label, double before, double now, String change) {

        public Row {
            Check.filled(label, "label of the row");
            Check.notNegative(before, "value before");
            Check.notNegative(now, "value now");
            Check.filled(change, "change of the row");
        }
    }

    public LedgerChart {
        Check.filled(rows, "heading of the rows");
        Check.filled(before, "heading of the values before");
        Check.filled(now, "heading of the values now");
        Check.filled(change, "heading of the changes");
        sections = List.copyOf(sections);
    }

    @Override
    public boolean isEmpty() {
        return sections.stream().allMatch(section -> section.rows().isEmpty());
    }

    @Override
    public ChartTable table(Locale locale, ChartWords words) {
        Numbers numbers = new Numbers(locale);
        List<List<String>> lines = new ArrayList<>();
        for (Section section : sections) {
            for (Row row : section.rows()) {
                lines.add(List.of(
                        section.label() + ": " + row.label(),
                        numbers.value(row.before(), Notation.COUNT),
                        numbers.value(row.now(), Notation.COUNT),
                        row.change()));
            }
        }
        return new ChartTable(List.of(rows, before, now, change), lines);
    }
}
