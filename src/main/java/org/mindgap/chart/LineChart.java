package org.mindgap.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One or more series of points joined by lines, labelled at their ends.
public record LineChart(ChartText text, Axis across, Axis upwards, List<Series> series, List<Reference> references)
        implements Chart {

    /// A line through points in the given order, with an interval for each point or none at all.
    public record Series(String label, Tone tone, List<Point> points, List<Interval> intervals) {

        public Series {
            Check.filled(label, "label of the series");
            points = List.copyOf(points);
            intervals = List.copyOf(intervals);
            if (!intervals.isEmpty() && intervals.size() != points.size()) {
                throw new IllegalArgumentException(intervals.size() + " intervals for " + points.size() + " points");
            }
        }

        public Series(String label, Tone tone, List<Point> points) {
            this(label, tone, points, List.of());
        }
    }

    public LineChart {
        series = List.copyOf(series);
        references = List.copyOf(references);
    }

    @Override
    public boolean isEmpty() {
        return series.stream().allMatch(line -> line.points().isEmpty());
    }

    @Override
    public ChartTable table(Locale locale, ChartWords words) {
        Numbers numbers = new Numbers(locale);
        boolean intervals = series.stream().anyMatch(line -> !line.intervals().isEmpty());
        List<String> header = new ArrayList<>(List.of(
                words.series(), across.label().isBlank() ? words.across() : across.label(), words.valuesOf(upwards)));
        if (intervals) {
            header.add(words.interval());
        }
        List<List<String>> rows = new ArrayList<>();
        for (Series line : series) {
            for (int index = 0; index < line.points().size(); index++) {
                Point point = line.points().get(index);
                List<String> row = new ArrayList<>(List.of(
                        line.label(),
                        numbers.value(point.x(), across.notation()),
                        numbers.value(point.y(), upwards.notation())));
                if (intervals) {
                    row.add(
                            line.intervals().isEmpty()
                                    ? "–"
                                    : numbers.interval(line.intervals().get(index), upwards.notation()));
                }
                rows.add(row);
            }
        }
        return new ChartTable(header, rows);
    }
}
