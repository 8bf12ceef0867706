package org.mindgap.chart;

import java.util.List;
import java.util.Locale;

/// Bars that lie to either side of zero, such as the coefficients of a model.
///
/// @param categories what the bars stand for, the first heading of the table
/// @param values shows at least its range; its notation writes the numbers
public record SignedBars(ChartText text, String categories, Axis values, List<Bar> bars) implements Chart {

    /// A category with its value; of one that is left out the value is 0 and the words say so.
    public record Bar(String label, double value) {

        public Bar {
            Check.filled(label, "label of the bar");
            Check.finite(value, "value of the bar");
        }
    }

    public SignedBars {
        Check.filled(categories, "heading of the categories");
        bars = List.copyOf(bars);
    }

    @Override
    public boolean isEmpty() {
        return bars.isEmpty();
    }

    @Override
    public ChartTable table(Locale locale, ChartWords words) {
        Numbers numbers = new Numbers(locale);
        return new ChartTable(
                List.of(categories, words.valuesOf(values)),
                bars.stream()
                        .map(bar -> List.of(bar.label(), numbers.value(bar.value(), values.notation())))
                        .toList());
    }
}
