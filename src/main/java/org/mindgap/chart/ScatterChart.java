package org.mindgap.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Points on two axes, with lines to read them against.
///
/// @param pairs what the points are, the first heading of the table
public record ScatterChart(
        ChartText text, Axis across, Axis upwards, String pairs, List<Point> points, List<Reference> references)
        implements Chart {

    public ScatterChart {
        Check.filled(pairs, "name of the points");
        points = List.copyOf(points);
        references = List.copyOf(references);
    }

    @Override
    public boolean isEmpty() {
        return points.isEmpty();
    }

    @Override
    public ChartTable table(Locale locale, ChartWords words) {
        Numbers numbers = new Numbers(locale);
        List<List<String>> rows = new ArrayList<>();
        for (Point point : points) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    numbers.value(point.x(), across.notation()),
                    numbers.value(point.y(), upwards.notation())));
        }
        return new ChartTable(
                List.of(pairs, across.label().isBlank() ? words.across() : across.label(), words.valuesOf(upwards)),
                rows);
    }
}
