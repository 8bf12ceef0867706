package org.mindgap.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Outlines over their references, side by side at one scale, each with what was measured of it.
///
/// @param panelNames what the panels are, the first heading of the table
/// @param undefined stands for a measure that is undefined
public record MaskPanels(
        ChartText text,
        String panelNames,
        String undefined,
        Key key,
        List<Measure> counts,
        List<Measure> measures,
        List<Panel> panels)
        implements Chart {

    /// What a pixel shows.
    public enum Pixel {
        BACKGROUND,
        BOTH,
        PROGRAM,
        REFERENCE,
        VESSEL
    }

    /// What the key calls each pixel, and the line of the largest distance; only what is drawn is in the key.
    public record Key(String both, String program, String reference, String vessel, String farthest) {

        public Key {
            Check.filled(both, "name of pixels in both");
            Check.filled(program, "name of the program's pixels");
            Check.filled(reference, "name of the reference's pixels");
            Check.filled(vessel, "name of the vessel");
            Check.filled(farthest, "name of the largest distance");
        }
    }

    /// A column of the table, in its unit if it has one; a signed one also shows that it is above zero.
    public record Measure(String name, String unit, Notation notation, int decimals, boolean signed) {

        public Measure {
            Check.filled(name, "name of the measure");
        }

        public Measure(String name, String unit, Notation notation, int decimals) {
            this(name, unit, notation, decimals, false);
        }

        String heading() {
            return unit.isBlank() ? name : name + ", " + unit;
        }
    }

    /// From the middle of one pixel to the middle of another.
    public record Span(int fromRow, int fromColumn, int toRow, int toColumn) {}

    /// Equally long rows of pixels, and a value for each count and for each measure.
    public record Panel(
            String title,
            List<List<Pixel>> rows,
            List<OptionalDouble> counts,
            List<OptionalDouble> values,
            @Nullable Span farthest) {

        public Panel {
            Check.filled(title, "title of the panel");
            rows = rows.stream().map(List::copyOf).toList();
            counts = List.copyOf(counts);
            values = List.copyOf(values);
            if (rows.isEmpty() || rows.getFirst().isEmpty()) {
                throw new IllegalArgumentException("The panel " + title + " has no pixels");
            }
            for (List<Pixel> row : rows) {
                if (row.size() != rows.getFirst().size()) {
                    throw new IllegalArgumentException("The rows of the panel " + title + " differ in length");
                }
            }
        }

        int columns() {
            return rows.getFirst().size();
        }

        boolean shows(Pixel pixel) {
            return rows.stream().anyMatch(row -> row.contains(pixel));
        }
    }

    public MaskPanels {
        Check.filled(panelNames, "heading of the panels");
        Check.filled(undefined, "word for undefined");
        counts = List.copyOf(counts);
        measures = List.copyOf(measures);
        panels = List.copyOf(panels);
        for (Panel panel : panels) {
            if (panel.counts().size() != counts.size() || panel.values().size() != measures.size()) {
                throw new IllegalArgumentException("The panel " + panel.title() + " lacks values");
            }
        }
    }

    @Override
    public boolean isEmpty() {
        return panels.isEmpty();
    }

    boolean shows(Pixel pixel) {
        return panels.stream().anyMatch(panel -> panel.shows(pixel));
    }

    String value(Measure measure, OptionalDouble value, Numbers numbers) {
        if (value.isEmpty()) {
            return undefined;
        }
        String number = numbers.lastTick(value.getAsDouble(), measure.decimals(), measure.notation());
        return measure.signed() ? signed(value.getAsDouble(), number) : number;
    }

    private static String signed(double value, String number) {
        return value > 0 ? "+" + number : number.replace('-', '−');
    }

    @Override
    public ChartTable table(Locale locale, ChartWords words) {
        Numbers numbers = new Numbers(locale);
        List<Measure> columns =
                Stream.concat(counts.stream(), measures.stream()).toList();
        List<String> header = new ArrayList<>(List.of(panelNames));
        columns.forEach(column -> header.add(column.heading()));
        List<List<String>> rows = new ArrayList<>();
        for (Panel panel : panels) {
            List<OptionalDouble> values = Stream.concat(panel.counts().stream(), panel.values().stream())
                    .toList();
            List<String> row = new ArrayList<>(List.of(panel.title()));
            for (int column = 0; column < columns.size(); column++) {
                row.add(value(columns.get(column), values.get(column), numbers));
            }
            rows.add(row);
        }
        return new ChartTable(header, rows);
    }
}
