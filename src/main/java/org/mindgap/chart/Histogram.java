package org.mindgap.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How often values fall into each of the adjoining bins of a numeric axis.
///
/// @param counts what is counted, such as "Estimates"
public record Histogram(ChartText text, Axis axis, String counts, List<Bin> bins, Tone tone, List<Reference> references)
        implements Chart {

    /// The values from low up to high, and how many there are.
    public record Bin(double low, double high, double count) {

        public Bin {
            Check.finite(low, "low end of the bin");
            Check.finite(high, "high end of the bin");
            Check.notNegative(count, "count");
            if (low >= high) {
                throw new IllegalArgumentException("The bin runs from " + low + " to " + high);
            }
        }
    }

    public Histogram {
        Check.filled(counts, "heading of the counts");
        bins = List.copyOf(bins);
        references = List.copyOf(references);
        References.refuseFlat(references);
        for (int index = 1; index < bins.size(); index++) {
            if (bins.get(index).low() < bins.get(index - 1).high() - 1e-9) {
                throw new IllegalArgumentException(bins.get(index) + " begins before " + bins.get(index - 1) + " ends");
            }
        }
    }

    @Override
    public boolean isEmpty() {
        return bins.stream().allMatch(bin -> bin.count() == 0);
    }

    @Override
    public ChartTable table(Locale locale, ChartWords words) {
        Numbers numbers = new Numbers(locale);
        List<List<String>> rows = new ArrayList<>();
        for (Bin bin : bins) {
            rows.add(List.of(
                    numbers.interval(new Interval(bin.low(), bin.high()), axis.notation()),
                    numbers.value(bin.count(), Notation.DECIMAL)));
        }
        return new ChartTable(List.of(axis.label().isBlank() ? words.range() : axis.label(), counts), rows);
    }
}
