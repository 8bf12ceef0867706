package org.mindgap.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Things as points in the plane of two quantities; some of them are named in the picture, all in the table.
///
/// @param things what the points are, the first heading of the table
public record PlaneChart(
        ChartText text, String things, Axis across, Axis upwards, List<Dot> dots, List<Reference> references)
        implements Chart {

    /// A thing in its place.
    ///
    /// @param named whether its label stands in the picture
    public record Dot(String label, Tone tone, Point at, boolean named) {

        public Dot {
            Check.filled(label, "label of the point");
        }
    }

    public PlaneChart {
        Check.filled(things, "heading of the points");
        dots = List.copyOf(dots);
        references = List.copyOf(references);
        References.refuseFlat(references);
    }

    @Override
    public boolean isEmpty() {
        return dots.isEmpty();
    }

    @Override
    public ChartTable table(Locale locale, ChartWords words) {
        Numbers numbers = new Numbers(locale);
        List<List<String>> rows = new ArrayList<>();
        for (Dot dot : dots) {
            rows.add(List.of(
                    dot.label(),
                    numbers.value(dot.at().x(), across.notation()),
                    numbers.value(dot.at().y(), upwards.notation())));
        }
        return new ChartTable(List.of(things, words.valuesOf(across), words.valuesOf(upwards)), rows);
    }
}
