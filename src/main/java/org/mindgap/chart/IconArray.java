package org.mindgap.chart;

import java.util.List;
import java.util.Locale;

/// People as icons, one for each, so that shares can be counted instead of imagined.
///
/// @param people what the groups are, the first heading of the table
/// @param count heads the numbers in the table
/// @param groups in the order in which they are set, row by row
public record IconArray(ChartText text, String people, String count, List<Group> groups) implements Chart {
    private static final int MOST = 2_000;

    /// How a person is drawn; the shapes differ, so that no colour is needed to tell them apart.
    public enum Icon {
        DOT,
        RING,
        CROSS,
        SPECK
    }

    /// So many people of one kind.
    public record Group(String label, int count, Icon icon) {

        public Group {
            Check.filled(label, "label of the group");
            Check.notNegative(count, "number of people");
        }
    }

    public IconArray {
        Check.filled(people, "heading of the groups");
        Check.filled(count, "heading of the numbers");
        groups = List.copyOf(groups);
        int all = groups.stream().mapToInt(Group::count).sum();
        if (all > MOST) {
            throw new IllegalArgumentException(all + " icons are more than can be told apart");
        }
    }

    @Override
    public boolean isEmpty() {
        return groups.stream().allMatch(group -> group.count() == 0);
    }

    @Override
    public ChartTable table(Locale locale, ChartWords words) {
        Numbers numbers = new Numbers(locale);
        return new ChartTable(
                List.of(people, count),
                groups.stream()
                        .map(group -> List.of(group.label(), numbers.value(group.count(), Notation.COUNT)))
                        .toList());
    }
}
