package org.mindgap.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// Records by two quantities, a mark for each: its shape says which kind it is of, hollow or filled whose it is.
///
/// @param headings of the table, which sums each group up: a list of all marks would tell nobody anything
public record CloudChart(ChartText text, Axis across, Axis upwards, Headings headings, List<Group> groups)
        implements Chart {

    /// What a mark looks like.
    public enum Shape {
        CIRCLE,
        SQUARE,
        TRIANGLE
    }

    /// Records that look alike.
    public record Group(String label, Shape shape, boolean filled, List<Point> points) {

        public Group {
            Check.filled(label, "label of the group");
            points = List.copyOf(points);
        }
    }

    /// What the columns of the table are.
    public record Headings(String group, String count, String meanAcross, String meanUpwards) {

        public Headings {
            Check.filled(group, "heading of the groups");
            Check.filled(count, "heading of the counts");
            Check.filled(meanAcross, "heading of the means across");
            Check.filled(meanUpwards, "heading of the means upwards");
        }
    }

    public CloudChart {
        groups = List.copyOf(groups);
    }

    @Override
    public boolean isEmpty() {
        return groups.stream().allMatch(group -> group.points().isEmpty());
    }

    @Override
    public ChartTable table(Locale locale, ChartWords words) {
        Numbers numbers = new Numbers(locale);
        List<List<String>> rows = new ArrayList<>();
        for (Group group : groups) {
            rows.add(List.of(
                    group.label(),
                    numbers.value(group.points().size(), Notation.COUNT),
                    mean(numbers, group.points().stream().mapToDouble(Point::x).average(), across),
                    mean(numbers, group.points().stream().mapToDouble(Point::y).average(), upwards)));
        }
        return new ChartTable(
                List.of(headings.group(), headings.count(), headings.meanAcross(), headings.meanUpwards()), rows);
    }

    private static String mean(Numbers numbers, OptionalDouble mean, Axis axis) {
        return mean.isEmpty() ? "–" : numbers.value(Math.rint(mean.getAsDouble() * 100) / 100, axis.notation());
    }
}
