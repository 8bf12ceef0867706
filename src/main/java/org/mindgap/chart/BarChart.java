package org.mindgap.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One bar per category, from zero; bars lie flat where upright ones leave no room for their labels.
///
/// @param categories what the bars stand for, the first heading of the table
public record BarChart(ChartText text, String categories, Axis values, List<Bar> bars) implements Chart {

    /// A category with its value, drawn with the interval when there is one.
    public record Bar(String label, double value, @Nullable Interval interval, Tone tone) {

        public Bar {
            Check.filled(label, "label of the bar");
            Check.notNegative(value, "value of the bar");
            if (interval != null) {
                Check.notNegative(interval.low(), "interval of the bar");
            }
        }

        public Bar(String label, double value) {
            this(label, value, null, Tone.INK);
        }
    }

    public BarChart {
        Check.filled(categories, "heading of the categories");
        if (values.low() != 0) {
            throw new IllegalArgumentException("Bars start at zero, not at " + values.low());
        }
        bars = List.copyOf(bars);
    }

    @Override
    public boolean isEmpty() {
        return bars.isEmpty();
    }

    boolean hasIntervals() {
        return bars.stream().anyMatch(bar -> bar.interval() != null);
    }

    @Override
    public ChartTable table(Locale locale, ChartWords words) {
        Numbers numbers = new Numbers(locale);
        List<String> header = new ArrayList<>(List.of(categories, words.valuesOf(values)));
        if (hasIntervals()) {
            header.add(words.interval());
        }
        List<List<String>> rows = new ArrayList<>();
        for (Bar bar : bars) {
            List<String> row = new ArrayList<>(List.of(bar.label(), numbers.value(bar.value(), values.notation())));
            if (hasIntervals()) {
                row.add(bar.interval() == null ? "–" : numbers.interval(bar.interval(), values.notation()));
            }
            rows.add(row);
        }
        return new ChartTable(header, rows);
    }
}
