package org.mindgap.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Distributions as areas over one axis, each labelled at its peak; heights have no scale of their own.
public record DensityChart(ChartText text, Axis axis, List<Curve> curves, List<Reference> references) implements Chart {

    /// A density by its points from left to right.
    public record Curve(String label, Tone tone, List<Point> points) {

        public Curve {
            Check.filled(label, "label of the curve");
            points = List.copyOf(points);
            for (int index = 0; index < points.size(); index++) {
                Check.notNegative(points.get(index).y(), "density");
                if (index > 0 && points.get(index).x() < points.get(index - 1).x()) {
                    throw new IllegalArgumentException("The points of " + label + " do not go from left to right");
                }
            }
        }
    }

    public DensityChart {
        curves = List.copyOf(curves);
        references = List.copyOf(references);
        References.refuseFlat(references);
    }

    @Override
    public boolean isEmpty() {
        return curves.stream().allMatch(curve -> curve.points().isEmpty());
    }

    @Override
    public ChartTable table(Locale locale, ChartWords words) {
        Numbers numbers = new Numbers(locale);
        List<List<String>> rows = new ArrayList<>();
        for (Curve curve : curves) {
            for (Point point : curve.points()) {
                rows.add(List.of(
                        curve.label(),
                        numbers.value(point.x(), axis.notation()),
                        numbers.value(point.y(), Notation.DECIMAL)));
            }
        }
        return new ChartTable(List.of(words.curve(), words.valuesOf(axis), words.density()), rows);
    }
}
